import 'server-only'
import { and, eq, gt, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { digestIssues, digestMails } from '@/db/schema/digest-issues'
import { subscribers } from '@/db/schema/subscribers'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { HandedOver } from '@/lib/domain/digest/handed-over'
import { endSubscriber } from '../subscribers/end-subscriber'
import type { TakenMail } from './take-mail'

/** In milliseconds, before each further try; after the last one a mail that is put off counts as refused. */
const waits = [1, 5, 15, 60, 240].map((minutes) => minutes * 60_000)

/** How often in a row a mail may be refused before its address ends. */
const mostBounces = 3

/** Puts down what came of a mail that was taken; of one that somebody else counted meanwhile, nothing. */
export function finishMail(issueId: string, mail: TakenMail, came: HandedOver, now: number): void {
  writeTransaction(database(), (tx) => {
    const wait = came.kind === 'later' ? waits[mail.tries] : 60_000
    if (came.kind === 'unreached' || (came.kind === 'later' && wait !== undefined)) {
      const tries = came.kind === 'later' ? mail.tries + 1 : mail.tries
      settle(tx, issueId, mail, { state: 'waiting', tries, dueAt: now + (wait ?? 0) })
      return
    }
    const state = came.kind === 'later' ? 'refused' : came.kind
    if (!settle(tx, issueId, mail, { state })) return
    if (state !== 'nothing') countUp(tx, issueId, state)
    if (state === 'sent') forgiveBounces(tx, mail)
    if (came.kind === 'refused' || came.kind === 'later') bounce(tx, mail, came, now)
  })
}

type Change = Partial<typeof digestMails.$inferInsert>

function settle(tx: Transaction, issueId: string, mail: TakenMail, change: Change): boolean {
  const { subscriberId, state } = digestMails
  const isTaken = and(
    eq(digestMails.issueId, issueId),
    eq(subscriberId, mail.subscriberId),
    eq(state, 'sending'),
  )
  return tx.update(digestMails).set(change).where(isTaken).run().changes === 1
}

function countUp(tx: Transaction, issueId: string, what: 'sent' | 'refused' | 'unclear'): void {
  tx.update(digestIssues)
    .set({ [what]: sql`${digestIssues[what]} + 1` })
    .where(eq(digestIssues.id, issueId))
    .run()
}

function forgiveBounces(tx: Transaction, { subscriberId }: TakenMail): void {
  const { id, bounces } = subscribers
  tx.update(subscribers)
    .set({ bounces: 0 })
    .where(and(eq(id, subscriberId), gt(bounces, 0)))
    .run()
}

/** An address that mail does not reach is not tried for ever. */
function bounce(
  tx: Transaction,
  { subscriberId }: TakenMail,
  came: Extract<HandedOver, { answer: string }>,
  now: number,
): void {
  const row = tx
    .update(subscribers)
    .set({ bounces: sql`${subscribers.bounces} + 1` })
    .where(eq(subscribers.id, subscriberId))
    .returning({ bounces: subscribers.bounces })
    .get()
  const isGone = came.kind === 'refused' && came.isGone
  if (!row || (!isGone && row.bounces < mostBounces)) return
  endSubscriber(tx, subscriberId, 'bounced', came.answer, now)
}
