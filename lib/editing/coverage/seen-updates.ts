import 'server-only'
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { publishedSources } from '@/db/schema/published-sources'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import { articleSources, articles, articleTopics, topics } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleState, TopicKind } from '@/lib/domain/kinds'
import { openTo } from '@/lib/editing/article/owned-by'
import { listed } from '@/lib/published/summaries'

/** In characters: what a quotation is about stands at its beginning. */
const longestQuotation = 500

/** An update as far as somebody may see it. Times are Unix milliseconds. */
export type SeenUpdate = {
  id: string
  headline: string
  state: ArticleState
  at: number
  updatedAt: number
  slug: string | null
  isOpen: boolean
  permalinks: string[]
  quotations: string
  topics: { name: string; isName: boolean }[]
}

/** Those of the updates that an actor may see and that are not in the trash: as at the desk, or else as readers do. */
export function seenUpdates(actor: Actor, ids: string[], without: string): SeenUpdate[] {
  if (ids.length === 0) return []
  const rows = rowsOf(actor, ids, without)
  const open = rows.filter(({ isOpen }) => isOpen).map(({ id }) => id)
  const shown = rows.filter((row) => !row.isOpen && row.slug !== null).map(({ id }) => id)
  const sources = byArticle([...sourcesOf(open), ...liveSourcesOf(shown)])
  const named = byArticle([...topicsOf(open), ...liveTopicsOf(shown)])
  return rows.flatMap(({ liveHeadline, firstPublishedAt, ...row }) => {
    const headline = row.isOpen ? row.headline : liveHeadline
    if (headline === null) return []
    const rests = sources.get(row.id) ?? []
    return {
      ...row,
      headline,
      // Whoever may not open a working copy is told no more of it than that it is live.
      state: row.isOpen ? row.state : 'live',
      at: firstPublishedAt ?? row.updatedAt,
      permalinks: rests.map(({ permalink }) => permalink),
      quotations: rests.map(({ authorName, text }) => `${authorName} ${text}`).join(' '),
      topics: (named.get(row.id) ?? []).map(({ name, kind }) => ({ name, isName: isName(kind) })),
    }
  })
}

/** Companies, people and laws are in the news again and again. */
function isName(kind: TopicKind): boolean {
  return kind === 'company' || kind === 'person' || kind === 'law'
}

function rowsOf(actor: Actor, ids: string[], without: string) {
  const { id, headline, state, updatedAt } = articles
  const isOpen = sql<boolean>`${openTo(actor) ?? sql`1`}`.mapWith(Boolean)
  return database()
    .select({
      id,
      headline,
      state,
      updatedAt,
      isOpen,
      slug: publishedArticles.slug,
      liveHeadline: publishedArticles.headline,
      firstPublishedAt: publishedArticles.firstPublishedAt,
    })
    .from(articles)
    .leftJoin(publishedArticles, eq(publishedArticles.id, id))
    .where(and(inArray(id, listed(ids)), ne(id, without), ne(state, 'trashed')))
    .all()
}

function sourcesOf(ids: string[]) {
  const { articleId, permalink, authorName } = articleSources
  const text = sql<string>`substr(${articleSources.text}, 1, ${longestQuotation})`
  return database()
    .select({ articleId, permalink, authorName, text })
    .from(articleSources)
    .where(inArray(articleId, listed(ids)))
    .all()
}

function liveSourcesOf(ids: string[]) {
  const { articleId, permalink, authorName } = publishedSources
  const text = sql<string>`substr(${publishedSources.text}, 1, ${longestQuotation})`
  return database()
    .select({ articleId, permalink, authorName, text })
    .from(publishedSources)
    .where(inArray(articleId, listed(ids)))
    .all()
}

function topicsOf(ids: string[]) {
  const { name, kind } = topics
  return database()
    .select({ articleId: articleTopics.articleId, name, kind })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(inArray(articleTopics.articleId, listed(ids)))
    .all()
}

function liveTopicsOf(ids: string[]) {
  const { articleId, topicId } = publishedArticleTopics
  const { name, kind } = publishedTopics
  return database()
    .select({ articleId, name, kind })
    .from(publishedArticleTopics)
    .innerJoin(publishedTopics, eq(publishedTopics.id, topicId))
    .where(inArray(articleId, listed(ids)))
    .all()
}

function byArticle<Row extends { articleId: string }>(rows: Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) found.set(row.articleId, [...(found.get(row.articleId) ?? []), row])
  return found
}
