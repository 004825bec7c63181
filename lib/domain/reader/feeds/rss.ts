import { feedFormats } from '@/lib/domain/feed-formats'
import { paths } from '@/lib/paths'
import { type Absolute, changedAt, type Feed, homeOf } from './feed'
import { type FeedItem, feedItems } from './feed-item'
import { element, empty, mediaContent } from './xml'

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ')

/** A feed as RSS 2.0 (rssboard.org/rss-specification). */
export function rss(feed: Feed, absolute: Absolute): string {
  const home = absolute(homeOf(feed))
  const self = absolute(paths.feed('rss', feed.of))
  const changed = changedAt(feed)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rss version="2.0" ${namespaces}>`,
    '<channel>',
    element('title', feed.title),
    element('link', home),
    element('description', feed.description),
    element('language', 'en'),
    empty('atom:link', { href: self, rel: 'self', type: feedFormats.rss.type }),
    ...(changed === null ? [] : [element('lastBuildDate', rfc822(changed))]),
    '<image>',
    element('url', absolute(paths.appleIcon())),
    element('title', feed.title),
    element('link', home),
    '</image>',
    ...feedItems(feed, absolute).map(item),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')
}

function item(item: FeedItem): string {
  return [
    '<item>',
    element('title', item.title),
    element('link', item.url),
    element('guid', item.id, { isPermaLink: 'false' }),
    element('pubDate', rfc822(item.publishedAt)),
    ...item.authors.map(({ name }) => element('dc:creator', name)),
    ...item.topics.map((name) => element('category', name)),
    element('description', item.summary),
    element('content:encoded', item.content),
    mediaContent(item.picture),
    '</item>',
  ].join('\n')
}

function rfc822(at: number): string {
  return new Date(at).toUTCString()
}
