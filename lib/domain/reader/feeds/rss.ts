import type { Absolute } from '@/lib/domain/reader/absolute'
import { paths } from '@/lib/paths'
import { changedAt, type Feed, homeOf } from './feed'
import { type FeedItem, feedItems } from './feed-item'
import { rfc822, rssChannel } from './rss-channel'
import { element, mediaContent } from './xml'

/** A feed as RSS 2.0. */
export function rss(feed: Feed, absolute: Absolute): string {
  const channel = {
    title: feed.title,
    description: feed.description,
    page: absolute(homeOf(feed)),
    self: absolute(paths.feed('rss', feed.of)),
    changedAt: changedAt(feed),
    items: feedItems(feed, absolute).map(item),
  }
  return rssChannel(channel, absolute)
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
