import { correctionsFeed } from '@/lib/domain/reader/feeds/corrections-feed'
import { getPublication } from '@/lib/published/get-publication'
import { newestAmendments } from '@/lib/published/history/list-amendments'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

const most = 30

export function GET(): Response {
  return new Response(correctionsFeed(getPublication(), newestAmendments(most), absolute), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}
