import type { FeedFormat } from '@/lib/domain/feed-formats'
import type { Absolute } from '@/lib/domain/reader/absolute'
import { atom } from './atom'
import type { Feed } from './feed'
import { jsonFeed } from './json-feed'
import { rss } from './rss'

const writers = { rss, atom, json: jsonFeed } satisfies Record<FeedFormat, unknown>

/** The text of a feed in one of its formats. */
export function writeFeed(format: FeedFormat, feed: Feed, absolute: Absolute): string {
  return writers[format](feed, absolute)
}
