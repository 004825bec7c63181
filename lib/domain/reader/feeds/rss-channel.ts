import { feedFormats } from '@/lib/domain/feed-formats'
import type { Absolute } from '@/lib/domain/reader/absolute'
import { paths } from '@/lib/paths'
import { element, empty } from './xml'

type Channel = {
  title: string
  description: string
  /** Full address of the page that lists the same. */
  page: string
  /** Full address of the feed itself. */
  self: string
  /** In Unix milliseconds; null while there is nothing. */
  changedAt: number | null
  /** Each an `<item>`. */
  items: string[]
}

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ')

/** A feed as RSS 2.0 (rssboard.org/rss-specification). */
export function rssChannel(channel: Channel, absolute: Absolute): string {
  const { title, description, page, self, changedAt, items } = channel
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rss version="2.0" ${namespaces}>`,
    '<channel>',
    element('title', title),
    element('link', page),
    element('description', description),
    element('language', 'en'),
    empty('atom:link', { href: self, rel: 'self', type: feedFormats.rss.type }),
    ...(changedAt === null ? [] : [element('lastBuildDate', rfc822(changedAt))]),
    '<image>',
    element('url', absolute(paths.appleIcon())),
    element('title', title),
    element('link', page),
    '</image>',
    ...items,
    '</channel>',
    '</rss>',
    '',
  ].join('\n')
}

/** As RSS has its dates (RFC 822). */
export function rfc822(at: number): string {
  return new Date(at).toUTCString()
}
