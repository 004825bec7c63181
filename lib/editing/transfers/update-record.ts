import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { database } from '@/db/connection'
import { publishedAskers, publishedQuestions } from '@/db/schema/published-questions'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { byName } from '@/lib/domain/article/by-name'
import { articleStates } from '@/lib/domain/kinds'
import { contentOfPage } from '@/lib/editing/article/content-of-page'
import { liveSlug } from '@/lib/editing/article/live-slug'
import { readContent } from '@/lib/editing/article/read-content'
import { liveFacts } from '@/lib/editing/publishing/live-facts'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { type CarriedRows, carriedNames, carriedShape, rowsOf } from './carried-tables'
import { contentShape } from './content-shape'
import { requireOwner } from './require-owner'
import { keptText } from './row-shape'

const fileName = z.string().regex(/^([A-Za-z0-9][A-Za-z0-9._-]*)?$/)
const time = z.int()

const factsShape = z.strictObject({
  state: z.enum(articleStates),
  rev: z.int().positive(),
  liveRev: z.int().positive().nullable(),
  createdBy: keptText.nullable(),
  createdAt: time,
  updatedBy: keptText.nullable(),
  updatedAt: time,
  trashedAt: time.nullable(),
})

const liveShape = z.strictObject({
  content: contentShape,
  firstPublishedAt: time,
  modifiedAt: time,
  card: fileName,
  pictures: z.array(fileName),
  questionCards: z.array(fileName),
  reviewedBy: keptText.nullable(),
  reviewedAt: time.nullable(),
  corrections: z.array(z.strictObject({ id: keptText, at: time, note: keptText })),
  /** How many asked what a question answers, by its id. */
  askers: z.record(z.string(), z.int().positive()),
})

/** One update with all that hangs on it, as the file of an export holds it. Times are Unix milliseconds. */
export const recordShape = z.strictObject({
  id: keptText.min(1).max(64),
  facts: factsShape,
  content: contentShape,
  /** What readers see; null while that is nothing. */
  live: liveShape.nullable(),
  rows: z.strictObject(byName(carriedNames, (name) => z.array(carriedShape(name)))),
})

export type UpdateRecord = z.output<typeof recordShape>
export type LiveRecord = z.output<typeof liveShape>

/** The ids of all updates, in their order. @throws NotAllowed */
export function allUpdates(actor: Actor): string[] {
  requireOwner(actor)
  const rows = database().select({ id: articles.id }).from(articles).orderBy(asc(articles.id)).all()
  return rows.map(({ id }) => id)
}

/** One update as it is carried elsewhere. @throws NotAllowed, NotFound */
export function readUpdate(tx: Transaction, actor: Actor, id: string): UpdateRecord {
  requireOwner(actor)
  const content = readContent(tx, id)
  return {
    id,
    facts: factsOf(tx, id),
    content,
    live: liveRecord(tx, id),
    rows: byName(carriedNames, (name) => rowsOf(tx, name, id)) satisfies CarriedRows,
  }
}

function factsOf(tx: Transaction, id: string): UpdateRecord['facts'] {
  const { state, rev, liveRev, createdBy, createdAt, updatedBy, updatedAt, trashedAt } = articles
  const columns = { state, rev, liveRev, createdBy, createdAt, updatedBy, updatedAt, trashedAt }
  const row = tx.select(columns).from(articles).where(eq(articles.id, id)).get()
  if (!row) throw new Error('An update went while it was read.')
  return row
}

function liveRecord(tx: Transaction, id: string): LiveRecord | null {
  const slug = liveSlug(tx, id)
  const page = slug === null ? null : articleBySlug(slug)
  const facts = liveFacts(tx, id)
  if (!page || !facts) return null
  const { firstPublishedAt, modifiedAt, card, pictures, reviewedBy, reviewedAt, corrections } = page
  return {
    content: contentOfPage(page),
    firstPublishedAt,
    modifiedAt,
    card,
    pictures,
    questionCards: facts.questionCards ?? [],
    reviewedBy,
    reviewedAt,
    corrections,
    askers: askersOf(tx, id),
  }
}

function askersOf(tx: Transaction, id: string): Record<string, number> {
  const { questionId, readers } = publishedAskers
  const rows = tx
    .select({ questionId, readers })
    .from(publishedQuestions)
    .innerJoin(publishedAskers, eq(questionId, publishedQuestions.id))
    .where(eq(publishedQuestions.articleId, id))
    .orderBy(asc(publishedQuestions.position))
    .all()
  return Object.fromEntries(rows.map((row) => [row.questionId, row.readers]))
}
