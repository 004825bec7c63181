import { answerFeed } from '@/app/(machines)/answer-feed'
import { getFeed } from '@/lib/published/machines/get-feed'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return answerFeed('rss', getFeed(Date.now()))
}
