import { feedFormatOf } from '@/lib/domain/feed-formats'
import { paths } from '@/lib/paths'
import { getTopicFeed } from '@/lib/published/machines/get-feed'
import { movedTopic } from '@/lib/published/moved-topic'
import { answerFeed } from './answer-feed'
import { answerMissing, answerMoved } from './answer-not-here'

/** A topic's or a story's feed. @param page path of the page below which it was asked for */
export function answerTopicFeed(page: string, slug: string, file: string): Response {
  const format = feedFormatOf(file)
  if (!format) return missing()
  const feed = getTopicFeed(slug, Date.now())
  if (feed?.of === page) return answerFeed(format, feed)
  const elsewhere = feed?.of ?? movedTopic(slug)
  return elsewhere ? answerMoved(paths.feed(format, elsewhere)) : missing()
}

function missing(): Response {
  return answerMissing('There is no such topic, or nothing is published about it.')
}
