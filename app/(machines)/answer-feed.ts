import { type FeedFormat, feedFormats } from '@/lib/domain/feed-formats'
import type { Feed } from '@/lib/domain/reader/feeds/feed'
import { writeFeed } from '@/lib/domain/reader/feeds/write-feed'
import { absolute } from '@/lib/site'

export function answerFeed(format: FeedFormat, feed: Feed): Response {
  return new Response(writeFeed(format, feed, absolute), {
    headers: { 'content-type': `${feedFormats[format].type}; charset=utf-8` },
  })
}
