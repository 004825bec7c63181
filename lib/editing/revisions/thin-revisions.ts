import 'server-only'
import { and, count, eq, gt, inArray, isNotNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { revisions } from '@/db/schema/revisions'
import { schedules } from '@/db/schema/schedules'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { audit } from '@/lib/accounts/audit'
import { nightlyActor } from '@/lib/accounts/nightly-actor'
import { newestKept, thinRevisions } from '@/lib/domain/revisions/revision-thinning'

/**
 * Removes the revisions nobody will miss, article by article, each in a transaction of its own, and
 * lets others write in between.
 * @param now Unix milliseconds
 * @returns how many are gone
 */
export async function thinAllRevisions(now: number): Promise<number> {
  let gone = 0
  for (const articleId of articlesWithMany()) {
    gone += writeTransaction(database(), (tx) => thinRevisionsOf(tx, articleId, now))
    await new Promise((later) => setImmediate(later))
  }
  return gone
}

function articlesWithMany(): string[] {
  return database()
    .select({ id: revisions.articleId })
    .from(revisions)
    .groupBy(revisions.articleId)
    .having(gt(count(), newestKept))
    .all()
    .map((row) => row.id)
}

function thinRevisionsOf(tx: Transaction, articleId: string, now: number): number {
  const { id, reason, createdAt } = revisions
  const all = tx
    .select({ id, reason, createdAt })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .all()
  const gone = thinRevisions(all, scheduled(tx, articleId), now)
  if (gone.length === 0) return 0
  tx.delete(revisions).where(inArray(id, gone)).run()
  audit(tx, nightlyActor, 'thinned revisions', articleId, { removed: gone.length })
  return gone.length
}

/** Schedules that are over keep theirs too: they say what went out. */
function scheduled(tx: Transaction, articleId: string): Set<string> {
  const rows = tx
    .select({ id: schedules.revisionId })
    .from(schedules)
    .where(and(eq(schedules.articleId, articleId), isNotNull(schedules.revisionId)))
    .all()
  return new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])))
}
