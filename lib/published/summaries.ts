import 'server-only'
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { publishedSources } from '@/db/schema/published-sources'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import type { ArticleSummary } from '@/lib/domain/article/article'
import { sourceName } from '@/lib/domain/sources/source-name'

type SummaryRow = Omit<ArticleSummary, 'topics' | 'quoted'>

/** The updates of one page of a list, in the order of their ids, in three queries however many they are. */
export function summaries(ids: string[]): ArticleSummary[] {
  if (ids.length === 0) return []
  const rows = summaryRows(ids)
  const topics = topicsOf(ids)
  const quoted = quotedIn(ids)
  return ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [{ ...row, topics: topics.get(id) ?? [], quoted: quoted.get(id) ?? null }] : []
  })
}

function summaryRows(ids: string[]): Map<string, SummaryRow> {
  const { id, slug, headline, takeaway, firstPublishedAt, modifiedAt } = publishedArticles
  const rows = database()
    .select({ id, slug, headline, takeaway, firstPublishedAt, modifiedAt })
    .from(publishedArticles)
    .where(inArray(id, listed(ids)))
    .orderBy(asc(id))
    .all()
  return new Map(rows.map((row) => [row.id, row]))
}

function topicsOf(ids: string[]): Map<string, ArticleSummary['topics']> {
  const { articleId, topicId, position } = publishedArticleTopics
  const { slug, name, kind } = publishedTopics
  const rows = database()
    .select({ articleId, slug, name })
    .from(publishedArticleTopics)
    .innerJoin(publishedTopics, eq(publishedTopics.id, topicId))
    .where(and(inArray(articleId, listed(ids)), ne(kind, 'story')))
    .orderBy(asc(articleId), asc(position))
    .all()
  const byArticle = new Map<string, ArticleSummary['topics']>()
  for (const row of rows) {
    const topic = { slug: row.slug, name: row.name }
    byArticle.set(row.articleId, [...(byArticle.get(row.articleId) ?? []), topic])
  }
  return byArticle
}

function quotedIn(ids: string[]): Map<string, NonNullable<ArticleSummary['quoted']>> {
  const { articleId, authorName, handle, permalink, network, position } = publishedSources
  const rows = database()
    .select({ articleId, authorName, handle, permalink, network })
    .from(publishedSources)
    .where(inArray(articleId, listed(ids)))
    .orderBy(asc(articleId), asc(position))
    .all()
  const first = new Map<string, NonNullable<ArticleSummary['quoted']>>()
  for (const { articleId: id, network: where, ...source } of rows) {
    if (!first.has(id)) first.set(id, { name: sourceName(source), network: where })
  }
  return first
}

/** One parameter however many there are: the statement stays the same, and is prepared once. */
export function listed(values: (string | number)[]) {
  return sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`
}
