import 'server-only'
import { and, asc, eq, inArray, ne, type Placeholder, sql } from 'drizzle-orm'
import { publishedArticles } from '@/db/schema/published'
import { publishedSources } from '@/db/schema/published-sources'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import type { ArticleSummary } from '@/lib/domain/article/article'
import { sourceName } from '@/lib/domain/sources/source-name'
import { prepared } from './prepared'

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
  const rows = summariesOf().all(given(ids))
  return new Map(rows.map((row) => [row.id, row]))
}

function topicsOf(ids: string[]): Map<string, ArticleSummary['topics']> {
  const byArticle = new Map<string, ArticleSummary['topics']>()
  for (const row of topicsInOrder().all(given(ids))) {
    const topic = { slug: row.slug, name: row.name }
    byArticle.set(row.articleId, [...(byArticle.get(row.articleId) ?? []), topic])
  }
  return byArticle
}

function quotedIn(ids: string[]): Map<string, NonNullable<ArticleSummary['quoted']>> {
  const rows = sourcesInOrder().all(given(ids))
  const first = new Map<string, NonNullable<ArticleSummary['quoted']>>()
  for (const { articleId: id, network: where, ...source } of rows) {
    if (!first.has(id)) first.set(id, { name: sourceName(source), network: where })
  }
  return first
}

/** In a prepared query, the ids that it is `given` when it is asked. */
export const givenIds = listOf(sql.placeholder('ids'))

export function given(ids: string[]): { ids: string } {
  return { ids: JSON.stringify(ids) }
}

const summariesOf = prepared((db) => {
  const { id, slug, headline, takeaway, firstPublishedAt, modifiedAt } = publishedArticles
  return db
    .select({ id, slug, headline, takeaway, firstPublishedAt, modifiedAt })
    .from(publishedArticles)
    .where(inArray(id, givenIds))
    .orderBy(asc(id))
    .prepare()
})

const topicsInOrder = prepared((db) => {
  const { articleId, topicId, position } = publishedArticleTopics
  const { slug, name, kind } = publishedTopics
  return db
    .select({ articleId, slug, name })
    .from(publishedArticleTopics)
    .innerJoin(publishedTopics, eq(publishedTopics.id, topicId))
    .where(and(inArray(articleId, givenIds), ne(kind, 'story')))
    .orderBy(asc(articleId), asc(position))
    .prepare()
})

const sourcesInOrder = prepared((db) => {
  const { articleId, authorName, handle, permalink, network, position } = publishedSources
  return db
    .select({ articleId, authorName, handle, permalink, network })
    .from(publishedSources)
    .where(inArray(articleId, givenIds))
    .orderBy(asc(articleId), asc(position))
    .prepare()
})

/** One parameter however many there are: the statement stays the same, and is prepared once. */
export function listed(values: (string | number)[]) {
  return listOf(JSON.stringify(values))
}

function listOf(json: string | Placeholder) {
  return sql`(SELECT value FROM json_each(${json}))`
}
