import 'server-only'
import { eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { digestIssues, digestParts } from '@/db/schema/digest-issues'
import { articleNotes } from '@/db/schema/notes'
import { publishedRetractions } from '@/db/schema/published'
import { publishedCorrections } from '@/db/schema/published-corrections'
import { publishedErasures } from '@/db/schema/published-proofs'
import { publishedSourceChecks } from '@/db/schema/published-sources'
import { corrections } from '@/db/schema/publishing'
import { articleReviews } from '@/db/schema/review'
import { revisions } from '@/db/schema/revisions'
import { schedules } from '@/db/schema/schedules'
import { sourceChecks } from '@/db/schema/sources'
import type { Transaction } from '@/db/transaction'
import { hasPhrase, withoutPhrases } from '@/lib/domain/erasures/phrases'
import { eraseAsks } from './erase-asks'

/** What people wrote beside an article, each with the column that names the article. */
const written: { articleId: SQLiteColumn; text: SQLiteColumn }[] = [
  { articleId: articleNotes.articleId, text: articleNotes.text },
  { articleId: articleReviews.articleId, text: articleReviews.note },
  { articleId: corrections.articleId, text: corrections.note },
  { articleId: publishedCorrections.articleId, text: publishedCorrections.note },
  { articleId: publishedRetractions.articleId, text: publishedRetractions.headline },
  { articleId: publishedRetractions.articleId, text: publishedRetractions.reason },
  { articleId: publishedErasures.articleId, text: publishedErasures.reason },
  { articleId: schedules.articleId, text: schedules.correction },
  { articleId: schedules.articleId, text: schedules.reason },
  { articleId: schedules.articleId, text: schedules.problem },
  { articleId: revisions.articleId, text: revisions.note },
  { articleId: digestParts.articleId, text: digestParts.headline },
  { articleId: digestParts.articleId, text: digestParts.html },
  { articleId: digestParts.articleId, text: digestParts.text },
]

/**
 * What belongs to no single update: what sources say now, which may be no source of this one any more, and what the
 * desk wrote before the updates of a digest.
 */
const ofNoUpdate: { text: SQLiteColumn }[] = [
  { text: sourceChecks.text },
  { text: sourceChecks.problem },
  { text: publishedSourceChecks.text },
  { text: digestIssues.intro },
]

/**
 * Takes phrases out of all that is kept beside an article: revisions whose text has them go, and what people wrote is
 * rewritten without them.
 */
export function eraseFromTexts(
  tx: Transaction,
  id: string,
  phrases: string[],
): { revisions: number; notes: number } {
  const gone = eraseRevisions(tx, id, phrases)
  const rewritten = [
    ...written.map((one) => rewrite(tx, one, sql`${one.articleId} = ${id}`, phrases)),
    ...ofNoUpdate.map((one) => rewrite(tx, one, sql`TRUE`, phrases)),
  ]
  const asked = eraseAsks(tx, id, phrases)
  return { revisions: gone, notes: rewritten.reduce((sum, count) => sum + count, asked) }
}

function eraseRevisions(tx: Transaction, articleId: string, phrases: string[]): number {
  const { id, content } = revisions
  const meant = tx
    .select({ id, content })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .all()
    .filter((revision) => hasPhrase(revision.content, phrases))
    .map((revision) => revision.id)
  // Schedules that are over still refer to the revision that went out, which is about to be removed.
  tx.update(schedules).set({ revisionId: null }).where(inArray(schedules.revisionId, meant)).run()
  tx.delete(revisions).where(inArray(id, meant)).run()
  return meant.length
}

function rewrite(
  tx: Transaction,
  { text }: { text: SQLiteColumn },
  isMeant: SQL,
  phrases: string[],
): number {
  const { table } = text
  const rows = tx.all<{ rowid: number; text: string }>(
    sql`SELECT rowid, ${text} AS text FROM ${table} WHERE ${isMeant}`,
  )
  const meant = rows.filter((row) => hasPhrase(row.text, phrases))
  for (const row of meant) {
    const words = withoutPhrases(row.text, phrases)
    const column = sql.identifier(text.name)
    tx.run(sql`UPDATE ${table} SET ${column} = ${words} WHERE rowid = ${row.rowid}`)
  }
  return meant.length
}
