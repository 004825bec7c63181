import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { digestIssues, digestMails, digestParts } from '@/db/schema/digest-issues'
import { subscribers } from '@/db/schema/subscribers'
import type { Transaction } from '@/db/transaction'
import type { ListedUpdate } from '@/lib/domain/article/article'
import { mailPart } from '@/lib/domain/digest/mail-part'
import { spanOfRhythm } from '@/lib/domain/digest/rhythms'
import type { Rhythm } from '@/lib/domain/kinds'
import { spanNameOf } from '@/lib/domain/time/calendar-span'
import { log } from '@/lib/log'
import { getDigest } from '@/lib/published/digests/get-digest'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'

/** The updates of a day or week, newest first, as the site lists them; at most forty. */
export function updatesOf(rhythm: Rhythm, first: string): ListedUpdate[] {
  const kind = spanOfRhythm[rhythm]
  const digest = getDigest(kind, spanNameOf(kind, first))
  return digest?.days.flatMap(({ updates }) => updates) ?? []
}

/**
 * Begins to send a digest: writes each of its updates down once, and a mail for each who gets it. One that was begun,
 * sent or called off is left as it is, so that whoever else composes it at the same time does nothing.
 * @returns the digest's id when it was begun; null when it was not, or when nothing had come out
 */
export function composeIssue(
  tx: Transaction,
  rhythm: Rhythm,
  first: string,
  now: number,
): string | null {
  tx.insert(digestIssues)
    .values({ id: v7(), rhythm, first, state: 'planned' })
    .onConflictDoNothing()
    .run()
  const updates = updatesOf(rhythm, first)
  const begun = tx
    .update(digestIssues)
    .set(
      updates.length > 0
        ? { state: 'sending', composedAt: now }
        : { state: 'empty', composedAt: now, finishedAt: now },
    )
    .where(
      and(
        eq(digestIssues.rhythm, rhythm),
        eq(digestIssues.first, first),
        eq(digestIssues.state, 'planned'),
      ),
    )
    .returning({ id: digestIssues.id })
    .get()
  if (!begun || updates.length === 0) return null
  for (const [position, update] of updates.entries()) writePart(tx, begun.id, update, position)
  const mails = addressMails(tx, begun.id, rhythm, now)
  log().info({ rhythm, first, updates: updates.length, mails }, 'digest composed')
  return begun.id
}

/** Puts an update into a digest as it stands now. */
export function writePart(
  tx: Transaction,
  issueId: string,
  update: ListedUpdate,
  position: number,
): void {
  const made = { ...mailPart(update, getPublication(), absolute), modifiedAt: update.modifiedAt }
  tx.insert(digestParts)
    .values({ issueId, articleId: update.id, position, ...made })
    .onConflictDoUpdate({ target: [digestParts.issueId, digestParts.articleId], set: made })
    .run()
}

/** One mail for each who gets it, all in one statement however many they are. @returns how many */
function addressMails(tx: Transaction, issueId: string, rhythm: Rhythm, now: number): number {
  const who = tx
    .select({
      issueId: sql<string>`${issueId}`.as('issue_id'),
      subscriberId: subscribers.id,
      state: sql<'waiting'>`'waiting'`.as('state'),
      tries: sql<number>`0`.as('tries'),
      dueAt: sql<number>`${now}`.as('due_at'),
    })
    .from(subscribers)
    .where(eq(subscribers.rhythm, rhythm))
  return tx.insert(digestMails).select(who).onConflictDoNothing().run().changes
}
