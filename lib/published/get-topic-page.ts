import 'server-only'
import { and, desc, eq, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import type { ListedUpdate, Topic } from '@/lib/domain/article/article'
import { type PageOf, pageCount, pageSize } from '@/lib/domain/text/page-of'
import { topicColumns } from './list-topics'
import { listedUpdates } from './listed-updates'

/** A page of one topic's updates, newest first; null without such a topic, a live update or such a page. */
export function getTopicPage(
  slug: string,
  page: number,
): ({ topic: Topic } & PageOf<ListedUpdate>) | null {
  const found = database()
    .select({ ...topicColumns, total: publishedTopics.updates })
    .from(publishedTopics)
    .where(and(eq(publishedTopics.slug, slug), ne(publishedTopics.kind, 'story')))
    .get()
  if (!found) return null
  const { total, ...topic } = found
  const pages = pageCount(total)
  if (total === 0 || page > pages) return null
  return { topic, items: listedUpdates(idsOf(topic.id, page)), page, pages, total }
}

function idsOf(id: string, page: number): string[] {
  const { articleId, topicId, firstPublishedAt } = publishedArticleTopics
  const rows = database()
    .select({ articleId })
    .from(publishedArticleTopics)
    .where(eq(topicId, id))
    .orderBy(desc(firstPublishedAt), desc(articleId))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
  return rows.map((row) => row.articleId)
}
