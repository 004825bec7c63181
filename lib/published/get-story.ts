import 'server-only'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import type { ListedUpdate, Topic } from '@/lib/domain/article/article'
import { topicColumns } from './list-topics'
import { listedUpdates } from './listed-updates'

/** Of a longer story the page shows the newest. */
const mostOfStory = 100

export type Story = { topic: Topic; updates: ListedUpdate[]; total: number }

/** A story with its updates in the order in which they came; null where there is none, or nothing of it is live. */
export function getStory(slug: string): Story | null {
  const found = database()
    .select({ ...topicColumns, total: publishedTopics.updates })
    .from(publishedTopics)
    .where(and(eq(publishedTopics.slug, slug), eq(publishedTopics.kind, 'story')))
    .get()
  if (!found || found.total === 0) return null
  const { total, ...topic } = found
  return { topic, updates: listedUpdates(idsOf(topic.id)).reverse(), total }
}

function idsOf(id: string): string[] {
  const { articleId, topicId, firstPublishedAt } = publishedArticleTopics
  const rows = database()
    .select({ articleId })
    .from(publishedArticleTopics)
    .where(eq(topicId, id))
    .orderBy(desc(firstPublishedAt), desc(articleId))
    .limit(mostOfStory)
    .all()
  return rows.map((row) => row.articleId)
}

type Part = { slug: string; headline: string }

/** A story that an update is a part of, with the parts just before and just after it. */
export type PlaceInStory = {
  slug: string
  name: string
  previous: Part | null
  next: Part | null
}

/** @param article with its topics; of several stories the first counts */
export function placeInStory(article: {
  id: string
  firstPublishedAt: number
  topics: Topic[]
}): PlaceInStory | null {
  const story = article.topics.find(({ kind }) => kind === 'story')
  if (!story) return null
  const { slug, name } = story
  return { slug, name, previous: beside(article, story, '<'), next: beside(article, story, '>') }
}

function beside(
  { id, firstPublishedAt }: { id: string; firstPublishedAt: number },
  story: Topic,
  side: '<' | '>',
): Part | null {
  const table = publishedArticleTopics
  const direction = side === '<' ? desc : asc
  const place = sql`(${table.firstPublishedAt}, ${table.articleId}) ${sql.raw(side)} (${firstPublishedAt}, ${id})`
  const part = database()
    .select({ slug: publishedArticles.slug, headline: publishedArticles.headline })
    .from(table)
    .innerJoin(publishedArticles, eq(publishedArticles.id, table.articleId))
    .where(and(eq(table.topicId, story.id), place))
    .orderBy(direction(table.firstPublishedAt), direction(table.articleId))
    .limit(1)
    .get()
  return part ?? null
}
