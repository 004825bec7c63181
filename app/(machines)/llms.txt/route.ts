import { llmsTxt } from '@/lib/domain/reader/llms-txt'
import { getPublication } from '@/lib/published/get-publication'
import { listTopics } from '@/lib/published/list-topics'
import { newestUpdates } from '@/lib/published/list-updates'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

const mostUpdates = 30

export function GET(): Response {
  const text = llmsTxt(getPublication(), newestUpdates(mostUpdates), listTopics(), absolute)
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
