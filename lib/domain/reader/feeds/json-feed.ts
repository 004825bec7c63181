import type { Absolute } from '@/lib/domain/reader/absolute'
import { machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'
import { type Feed, homeOf } from './feed'
import { type FeedItem, feedItems } from './feed-item'

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(feed: Feed, absolute: Absolute): string {
  const { publication } = feed
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(homeOf(feed)),
    feed_url: absolute(paths.feed('json', feed.of)),
    description: feed.description,
    icon: absolute(paths.appleIcon()),
    favicon: absolute(paths.favicon()),
    authors: [{ name: publication.name, url: absolute(paths.front()) }],
    language: 'en',
    items: feedItems(feed, absolute).map(item),
  })
}

function item({ picture, ...item }: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.content,
    image: picture.url,
    date_published: machineTime(item.publishedAt),
    date_modified: machineTime(item.modifiedAt),
    // One that is empty would name nobody where the feed names the publication.
    ...(item.authors.length > 0 && { authors: item.authors }),
    tags: item.topics,
    language: 'en',
    attachments: [
      {
        url: picture.url,
        mime_type: picture.type,
        ...(picture.alt && { title: picture.alt }),
      },
    ],
  }
}
