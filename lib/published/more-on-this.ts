import 'server-only'
import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { publishedArticleTopics } from '@/db/schema/published-topics'
import type { ArticlePage } from '@/lib/domain/article/article'
import { nearestByTopics, type SharedTopic } from '@/lib/domain/reader/nearest-by-topics'
import { prepared } from './prepared'
import { listed } from './summaries'

export type MoreOnThis = { slug: string; headline: string; firstPublishedAt: number }

const most = 3
/** Of each topic, so many just before an update and just after it: what comes years later changes nothing here. */
const mostOfEach = 10

/** The updates that share most topics with one, newest first, without those that are named beside it anyway. */
export function moreOnThis(article: ArticlePage, named: string[]): MoreOnThis[] {
  const place = { at: article.firstPublishedAt, id: article.id }
  const shared = article.topics.flatMap(({ id: topic }): SharedTopic[] => [
    ...before().all({ ...place, topic }),
    ...after().all({ ...place, topic }),
  ])
  const ids = nearestByTopics(shared, article.firstPublishedAt, most + named.length)
  const { id, slug, headline, firstPublishedAt } = publishedArticles
  return database()
    .select({ slug, headline, firstPublishedAt })
    .from(publishedArticles)
    .where(inArray(id, listed(ids)))
    .orderBy(asc(id))
    .all()
    .filter((update) => !named.includes(update.slug))
    .slice(0, most)
    .sort((one, other) => other.firstPublishedAt - one.firstPublishedAt)
}

const table = publishedArticleTopics
const columns = { id: table.articleId, at: table.firstPublishedAt }
const ofTopic = eq(table.topicId, sql.placeholder('topic'))
const place = sql`(${table.firstPublishedAt}, ${table.articleId})`
const thisPlace = sql`(${sql.placeholder('at')}, ${sql.placeholder('id')})`

const before = prepared((db) =>
  db
    .select(columns)
    .from(table)
    .where(sql`${ofTopic} AND ${place} < ${thisPlace}`)
    .orderBy(desc(table.firstPublishedAt), desc(table.articleId))
    .limit(mostOfEach)
    .prepare(),
)

const after = prepared((db) =>
  db
    .select(columns)
    .from(table)
    .where(sql`${ofTopic} AND ${place} > ${thisPlace}`)
    .orderBy(asc(table.firstPublishedAt), asc(table.articleId))
    .limit(mostOfEach)
    .prepare(),
)
