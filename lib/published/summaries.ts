import 'server-only'
import { asc, eq, inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import {
  publishedArticles,
  publishedArticleTopics,
  publishedSources,
  publishedTopics,
} from '@/db/schema/published'
import type { ArticleSummary } from '@/lib/domain/article'
import { pageSize } from '@/lib/domain/page-of'

/** The columns of an article in a list. */
export const summaryColumns = {
  id: publishedArticles.id,
  slug: publishedArticles.slug,
  headline: publishedArticles.headline,
  takeaway: publishedArticles.takeaway,
  firstPublishedAt: publishedArticles.firstPublishedAt,
  modifiedAt: publishedArticles.modifiedAt,
}

export type SummaryRow = Omit<ArticleSummary, 'topics' | 'quoted'>

/** Adds topics and who is quoted to the rows of one page, in two queries however many rows. */
export function summaries<Row extends SummaryRow>(rows: Row[]): (Row & ArticleSummary)[] {
  const ids = rows.map((row) => row.id)
  const topics = topicsOf(ids)
  const quoted = quotedIn(ids)
  return rows.map((row) => ({
    ...row,
    topics: topics.get(row.id) ?? [],
    quoted: quoted.get(row.id) ?? null,
  }))
}

function topicsOf(ids: string[]): Map<string, ArticleSummary['topics']> {
  const rows = database()
    .select({
      articleId: publishedArticleTopics.articleId,
      slug: publishedTopics.slug,
      name: publishedTopics.name,
    })
    .from(publishedArticleTopics)
    .innerJoin(publishedTopics, eq(publishedTopics.id, publishedArticleTopics.topicId))
    .where(inArray(publishedArticleTopics.articleId, ids))
    .orderBy(asc(publishedArticleTopics.position))
    .limit(pageSize * 40)
    .all()
  const byArticle = new Map<string, ArticleSummary['topics']>()
  for (const { articleId, slug, name } of rows) {
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), { slug, name }])
  }
  return byArticle
}

function quotedIn(ids: string[]): Map<string, NonNullable<ArticleSummary['quoted']>> {
  const rows = database()
    .select({
      articleId: publishedSources.articleId,
      name: publishedSources.authorName,
      network: publishedSources.network,
    })
    .from(publishedSources)
    .where(inArray(publishedSources.articleId, ids))
    .orderBy(asc(publishedSources.articleId), asc(publishedSources.position))
    .limit(pageSize * 40)
    .all()
  const first = new Map<string, NonNullable<ArticleSummary['quoted']>>()
  for (const { articleId, name, network } of rows) {
    if (!first.has(articleId)) first.set(articleId, { name, network })
  }
  return first
}
