import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { trueUntil } from '@/db/questions'
import { publishedAuthors } from '@/db/schema/published-authors'
import { publishedTopics } from '@/db/schema/published-topics'
import type { ArticlePage } from '@/lib/domain/article/article'
import { authorFeed, type Feed, siteFeed, topicFeed } from '@/lib/domain/reader/feeds/feed'
import { authorColumns } from '../get-author-page'
import { getPublication } from '../get-publication'
import { topicColumns } from '../list-topics'
import { listFeedItems } from './list-feed-items'

/** Everything as a feed. @param now Unix milliseconds */
export function getFeed(now: number): Feed {
  return siteFeed(getPublication(), outBy(now, listFeedItems()))
}

/** A topic as a feed; null without such a topic, or a live update about it. */
export function getTopicFeed(slug: string, now: number): Feed | null {
  const topic = database()
    .select(topicColumns)
    .from(publishedTopics)
    .where(eq(publishedTopics.slug, slug))
    .get()
  const items = topic ? listFeedItems({ topic: topic.id }) : []
  return topic && items.length > 0 ? topicFeed(getPublication(), topic, outBy(now, items)) : null
}

/** An author as a feed; null without such an author, or a live update of theirs. */
export function getAuthorFeed(slug: string, now: number): Feed | null {
  const author = database()
    .select(authorColumns)
    .from(publishedAuthors)
    .where(eq(publishedAuthors.slug, slug))
    .get()
  const items = author ? listFeedItems({ author: author.id }) : []
  return author && items.length > 0 ? authorFeed(getPublication(), author, outBy(now, items)) : null
}

/** Feed readers drop what is dated later than now; an update of which only the day is told may be, for some hours. */
function outBy(now: number, articles: ArticlePage[]): ArticlePage[] {
  return articles.filter(({ firstPublishedAt: at }) => {
    if (at <= now) return true
    trueUntil(at)
    return false
  })
}
