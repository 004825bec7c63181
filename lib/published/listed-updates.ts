import 'server-only'
import { asc, inArray, max } from 'drizzle-orm'
import { publishedArticles } from '@/db/schema/published'
import { publishedCorrections } from '@/db/schema/published-corrections'
import type { ListedUpdate } from '@/lib/domain/article/article'
import { markdownFields } from '@/lib/domain/article/article-fields'
import { pick } from '@/lib/domain/article/by-name'
import { prepared } from './prepared'
import { given, givenIds, summaries } from './summaries'

/** The updates of one page of a list with their paragraphs, in the order of their ids. */
export function listedUpdates(ids: string[]): ListedUpdate[] {
  const paragraphs = paragraphsOf(ids)
  const corrected = correctedAt(ids)
  return summaries(ids).flatMap((summary) => {
    const text = paragraphs.get(summary.id)
    return text ? [{ ...summary, ...text, correctedAt: corrected.get(summary.id) ?? null }] : []
  })
}

function paragraphsOf(ids: string[]) {
  const rows = paragraphsInOrder().all(given(ids))
  return new Map(rows.map(({ id, text }) => [id, text]))
}

function correctedAt(ids: string[]): Map<string, number | null> {
  const rows = latestCorrections().all(given(ids))
  return new Map(rows.map((row) => [row.articleId, row.at]))
}

const paragraphsInOrder = prepared((db) =>
  db
    .select({ id: publishedArticles.id, text: pick(publishedArticles, markdownFields) })
    .from(publishedArticles)
    .where(inArray(publishedArticles.id, givenIds))
    .orderBy(asc(publishedArticles.id))
    .prepare(),
)

const latestCorrections = prepared((db) => {
  const { articleId, at } = publishedCorrections
  return db
    .select({ articleId, at: max(at) })
    .from(publishedCorrections)
    .where(inArray(articleId, givenIds))
    .groupBy(articleId)
    .prepare()
})
