import 'server-only'
import { and, desc, eq, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import type { ListedUpdate, Topic } from '@/lib/domain/article/article'
import { type PageOf, pageOf, pageSize } from '@/lib/domain/text/page-of'
import { topicColumns } from './list-topics'
import { listedUpdates } from './listed-updates'

type TopicPage = PageOf<ListedUpdate> & { topic: Topic }

/** A page of one topic's updates, newest first; null without such a topic, a live update or such a page. */
export function getTopicPage(slug: string, page: number): TopicPage | null {
  const found = database()
    .select({ ...topicColumns, total: publishedTopics.updates })
    .from(publishedTopics)
    .where(and(eq(publishedTopics.slug, slug), ne(publishedTopics.kind, 'story')))
    .get()
  if (!found || found.total === 0) return null
  const { total, ...topic } = found
  const list = pageOf(page, total, (after) => listedUpdates(idsOf(topic.id, after)))
  return list && { topic, ...list }
}

function idsOf(id: string, after: number): string[] {
  const { articleId, topicId, firstPublishedAt } = publishedArticleTopics
  const rows = database()
    .select({ articleId })
    .from(publishedArticleTopics)
    .where(eq(topicId, id))
    .orderBy(desc(firstPublishedAt), desc(articleId))
    .limit(pageSize)
    .offset(after)
    .all()
  return rows.map((row) => row.articleId)
}
