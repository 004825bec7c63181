import 'server-only'
import { and, asc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { digestIssues, digestMails, digestParts } from '@/db/schema/digest-issues'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Rhythm } from '@/lib/domain/kinds'
import { log } from '@/lib/log'

/** In milliseconds: longer than a mail server may take for one mail. Each mail that goes out renews it. */
export const lease = 2 * 60_000

export type LeasedIssue = { id: string; rhythm: Rhythm; first: string; intro: string }

/**
 * Takes a digest that is being sent and that no other process is at. What another one left in the middle of being
 * handed over, because it was killed, may have arrived or not: it is told at the desk, and never sent again.
 */
export function leaseIssue(owner: string, now: number): LeasedIssue | null {
  return writeTransaction(database(), (tx) => {
    const { id, rhythm, first, intro, leaseOwner, leaseUntil, composedAt } = digestIssues
    // One that ends later than a new one would is from before the clock was put back.
    const isFree = or(isNull(leaseUntil), lt(leaseUntil, now), gt(leaseUntil, now + lease))
    const issue = tx
      .select({ id, rhythm, first, intro })
      .from(digestIssues)
      .where(and(eq(digestIssues.state, 'sending'), or(isFree, eq(leaseOwner, owner))))
      .orderBy(asc(composedAt))
      .limit(1)
      .get()
    if (!issue) return null
    tx.update(digestIssues)
      .set({ leaseOwner: owner, leaseUntil: now + lease })
      .where(eq(id, issue.id))
      .run()
    reportLeftOver(tx, issue.id)
    return issue
  })
}

function reportLeftOver(tx: Transaction, issueId: string): void {
  const { changes } = tx
    .update(digestMails)
    .set({ state: 'unclear' })
    .where(and(eq(digestMails.issueId, issueId), eq(digestMails.state, 'sending')))
    .run()
  if (changes === 0) return
  tx.update(digestIssues)
    .set({ unclear: sql`${digestIssues.unclear} + ${changes}` })
    .where(eq(digestIssues.id, issueId))
    .run()
  log().warn({ issue: issueId, mails: changes }, 'digest mails were left half way')
}

/** Gives a digest back: as sent when no mail of it waits any more, else for the next turn. */
export function releaseIssue(issueId: string, owner: string, now: number): void {
  writeTransaction(database(), (tx) => {
    const { id, state, leaseOwner } = digestIssues
    const isOurs = and(eq(id, issueId), eq(leaseOwner, owner))
    tx.update(digestIssues).set({ leaseOwner: null, leaseUntil: null }).where(isOurs).run()
    const open = tx
      .select({ state: digestMails.state })
      .from(digestMails)
      .where(
        and(eq(digestMails.issueId, issueId), inArray(digestMails.state, ['waiting', 'sending'])),
      )
      .limit(1)
      .get()
    if (open) return
    const { changes } = tx
      .update(digestIssues)
      .set({ state: 'sent', finishedAt: now })
      .where(and(eq(id, issueId), eq(state, 'sending')))
      .run()
    if (changes === 1) tx.delete(digestParts).where(eq(digestParts.issueId, issueId)).run()
  })
}
