import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { machineDayOrMoment } from '@/lib/domain/time/day-or-moment'

/**
 * How many addresses a part holds at most. A sitemap may hold 50,000, but a part is written whole while readers wait,
 * and the newest one again after each publication. An index of the live copy counts with this number.
 */
export const sitemapPartSize = 5_000

const sitemapKinds = ['pages', 'updates', 'topics', 'authors', 'days'] as const

type SitemapKind = (typeof sitemapKinds)[number]

/** Parts are counted from 1; those of days are called after their year. */
export type SitemapPart = { kind: SitemapKind; number: number }

/** An address, and when what stands there last changed (Unix milliseconds), where that is known. */
export type SitemapAddress = { url: string; modifiedAt: number | null }

/** @returns null for a segment that names no part, such as one with a leading zero */
export function sitemapPart(segment: string): SitemapPart | null {
  const [, name, number] = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(segment) ?? []
  const kind = sitemapKinds.find((one) => one === name)
  return kind && number ? { kind, number: Number(number) } : null
}

/** The list of all parts, as a sitemap index (sitemaps.org). */
export function sitemapIndexXml(parts: SitemapAddress[]): string {
  return document('sitemapindex', 'sitemap', parts)
}

/** One part. */
export function sitemapXml(addresses: SitemapAddress[]): string {
  return document('urlset', 'url', addresses)
}

function document(root: string, element: string, addresses: SitemapAddress[]): string {
  const lines = addresses.map((address) => `<${element}>${content(address)}</${element}>`)
  return `<?xml version="1.0" encoding="utf-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${root}>
`
}

function content({ url, modifiedAt }: SitemapAddress): string {
  const changed = modifiedAt === null ? '' : `<lastmod>${machineDayOrMoment(modifiedAt)}</lastmod>`
  return `<loc>${escapeMarkup(url)}</loc>${changed}`
}
