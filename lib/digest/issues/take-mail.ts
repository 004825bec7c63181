import 'server-only'
import { and, asc, eq, lte } from 'drizzle-orm'
import { database } from '@/db/connection'
import { digestIssues, digestMails } from '@/db/schema/digest-issues'
import { subscribers, subscriberTopics } from '@/db/schema/subscribers'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { lease } from './lease-issue'

/** A mail that is about to be handed over, by whoever took it and nobody else. */
export type TakenMail = {
  subscriberId: string
  email: string
  /** Ids of the topics they want; all without any. */
  topics: string[]
  tries: number
}

/**
 * Takes the next mail of a digest that is due, and keeps the digest for longer.
 * @returns null when none is due, and when somebody called the digest off or another process took it over
 */
export function takeMail(issueId: string, owner: string, now: number): TakenMail | null {
  return writeTransaction(database(), (tx) => {
    if (!isStillOurs(tx, issueId, owner, now)) return null
    const { subscriberId, tries, state, dueAt } = digestMails
    const isOfIssue = eq(digestMails.issueId, issueId)
    const next = tx
      .select({ subscriberId, tries, email: subscribers.email })
      .from(digestMails)
      .innerJoin(subscribers, eq(subscribers.id, subscriberId))
      .where(and(isOfIssue, eq(state, 'waiting'), lte(dueAt, now)))
      .orderBy(asc(dueAt))
      .limit(1)
      .get()
    if (!next) return null
    tx.update(digestMails)
      .set({ state: 'sending' })
      .where(and(isOfIssue, eq(subscriberId, next.subscriberId)))
      .run()
    return { ...next, topics: topicsOf(tx, next.subscriberId) }
  })
}

function isStillOurs(tx: Transaction, issueId: string, owner: string, now: number): boolean {
  const { id, state, leaseOwner } = digestIssues
  const { changes } = tx
    .update(digestIssues)
    .set({ leaseUntil: now + lease })
    .where(and(eq(id, issueId), eq(state, 'sending'), eq(leaseOwner, owner)))
    .run()
  return changes === 1
}

function topicsOf(tx: Transaction, id: string): string[] {
  const { subscriberId, topicId } = subscriberTopics
  return tx
    .select({ topicId })
    .from(subscriberTopics)
    .where(eq(subscriberId, id))
    .all()
    .map((row) => row.topicId)
}
