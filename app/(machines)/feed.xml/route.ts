import { rss } from '@/lib/domain/reader/rss'
import { getPublication } from '@/lib/published/get-publication'
import { listFeedItems } from '@/lib/published/list-feed-items'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(rss(getPublication(), listFeedItems(), absolute), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}
