import { answerTopicFeed } from '@/app/(machines)/answer-topic-feed'
import { paths } from '@/lib/paths'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string; feed: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug, feed } = await params
  return answerTopicFeed(paths.topic(slug), slug, feed)
}
