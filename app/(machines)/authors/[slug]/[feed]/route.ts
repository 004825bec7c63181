import { answerFeed } from '@/app/(machines)/answer-feed'
import { answerMissing } from '@/app/(machines)/answer-not-here'
import { feedFormatOf } from '@/lib/domain/feed-formats'
import { getAuthorFeed } from '@/lib/published/machines/get-feed'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string; feed: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug, feed: file } = await params
  const format = feedFormatOf(file)
  const feed = format && getAuthorFeed(slug, Date.now())
  return feed
    ? answerFeed(format, feed)
    : answerMissing('There is no such author, or nothing of theirs is published.')
}
