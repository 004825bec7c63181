/** The three forms in which the same items are offered, with the file that each ends in. */
export const feedFormats = {
  rss: { file: 'feed.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const

export type FeedFormat = keyof typeof feedFormats

export const feedFormatNames = ['rss', 'atom', 'json'] as const satisfies FeedFormat[]

/** @returns null for a file that is none of the three */
export function feedFormatOf(file: string): FeedFormat | null {
  return feedFormatNames.find((format) => feedFormats[format].file === file) ?? null
}
