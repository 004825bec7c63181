import { answerFeed } from '@/app/(machines)/answer-feed'
import { answerMissing, answerMoved } from '@/app/(machines)/answer-missing'
import { feedFormatOf } from '@/lib/domain/feed-formats'
import { paths } from '@/lib/paths'
import { getTopicFeed } from '@/lib/published/get-feed'
import { movedTopic } from '@/lib/published/moved-topic'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string; feed: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug, feed: file } = await params
  const format = feedFormatOf(file)
  const feed = format && getTopicFeed(slug, Date.now())
  if (feed) return answerFeed(format, feed)
  const present = format && movedTopic(slug)
  if (present) return answerMoved(paths.feed(format, paths.topic(present)))
  return answerMissing('There is no such topic, or nothing is published about it.')
}
