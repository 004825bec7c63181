import 'server-only'
import { count, desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles, publishedArticleTopics, publishedTopics } from '@/db/schema/published'
import type { ArticleSummary, Topic } from '@/lib/domain/article'
import { type PageOf, pageCount, pageSize } from '@/lib/domain/page-of'
import { topicColumns } from './list-topics'
import { summaries, summaryColumns } from './summaries'

/** A page of one topic's updates, newest first; null without such a topic, a live update or such a page. */
export function getTopicPage(
  slug: string,
  page: number,
): ({ topic: Topic } & PageOf<ArticleSummary>) | null {
  const db = database()
  const topic = db
    .select(topicColumns)
    .from(publishedTopics)
    .where(eq(publishedTopics.slug, slug))
    .get()
  if (!topic) return null
  const isAboutIt = eq(publishedArticleTopics.topicId, topic.id)
  const total =
    db.select({ total: count() }).from(publishedArticleTopics).where(isAboutIt).get()?.total ?? 0
  const pages = pageCount(total)
  if (total === 0 || page > pages) return null
  const rows = db
    .select(summaryColumns)
    .from(publishedArticleTopics)
    .innerJoin(publishedArticles, eq(publishedArticles.id, publishedArticleTopics.articleId))
    .where(isAboutIt)
    .orderBy(desc(publishedArticles.firstPublishedAt), desc(publishedArticles.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
  return { topic, items: summaries(rows), page, pages, total }
}
