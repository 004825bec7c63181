import type { Metadata } from 'next'
import type { Publication } from '@/lib/domain/article/article'
import { type FeedFormat, feedFormatNames, feedFormats } from '@/lib/domain/feed-formats'
import { cardSize } from '@/lib/domain/reader/card-size'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'

/** What stands in the head of a page that is not an update. */
export function pageMetadata(page: {
  publication: Publication
  /** Null on the front page, which is named after the publication. */
  title: string | null
  description: string
  path: string
  /** What the page is about, where that has feeds of its own. */
  feeds?: FeedsOf
}): Metadata {
  const { publication, description } = page
  const title = page.title ?? `${publication.name}: ${publication.tagline}`
  const image = { url: absolute(paths.card('site.png')), ...cardSize, alt: publication.tagline }
  return {
    title: page.title ? `${page.title} · ${publication.name}` : title,
    description,
    ...addresses(page.path, publication, page.feeds),
    openGraph: {
      type: 'website',
      locale: 'en_GB',
      siteName: publication.name,
      title,
      description,
      url: absolute(page.path),
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image.url] },
  }
}

/** Feeds of what a page is about: its name, the path of the page, and the formats there are where not all are. */
export type FeedsOf = { name: string; of: string; formats?: FeedFormat[] }

/** The page's one address, leave to show its picture large, and the feeds: first those of what it is about. */
export function addresses(path: string, publication: Publication, feeds?: FeedsOf): Metadata {
  const all: FeedsOf[] = [...(feeds ? [feeds] : []), { name: publication.name, of: '' }]
  const types = feedFormatNames.map((format) => {
    const { type, name: form } = feedFormats[format]
    const found = all.flatMap(({ name, of, formats = feedFormatNames }) =>
      formats.includes(format)
        ? [{ url: absolute(paths.feed(format, of)), title: `${name} (${form})` }]
        : [],
    )
    return [type, found]
  })
  return {
    alternates: { canonical: absolute(path), types: Object.fromEntries(types) },
    robots: { index: publication.machineUse.search, follow: true, 'max-image-preview': 'large' },
  }
}

/**
 * A page that search engines shall not list.
 * @param publication null where it cannot be read
 */
export function unlistedMetadata(title: string, publication: Publication | null): Metadata {
  return {
    title: publication ? `${title} · ${publication.name}` : title,
    robots: { index: false, follow: true },
  }
}
