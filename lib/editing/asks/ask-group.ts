import 'server-only'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { asks } from '@/db/schema/asks'
import { publishedQuestions } from '@/db/schema/published-questions'
import { articleQuestions } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { maySettleAsks } from '@/lib/domain/people/rights'
import { Conflict, NotAllowed, NotFound } from '@/lib/errors'

/** Nothing was done about it, or its answer was taken out again before anybody could read it. */
export const isWaiting: SQL = sql`(${asks.state} = 'waiting' OR (${asks.state} = 'answered'
  AND NOT EXISTS (SELECT 1 FROM ${articleQuestions} WHERE ${articleQuestions.id} = ${asks.question})
  AND NOT EXISTS (SELECT 1 FROM ${publishedQuestions} WHERE ${publishedQuestions.id} = ${asks.question})))`

/** A report that was accepted, and is not put right yet. */
const isAccepted = eq(asks.state, 'accepted')

/** @throws NotAllowed for who may only look */
export function requireSettling(actor: Actor): void {
  if (maySettleAsks(actor.role)) return
  throw new NotAllowed('Only an editor or an owner can settle what readers ask.')
}

/**
 * What readers asked in the same words as the one that is named, as far as it still waits.
 * @param evenAccepted also reports that were accepted
 * @throws NotFound, Conflict when somebody settled it meanwhile
 */
export function findGroup(tx: Transaction, id: string, evenAccepted = false) {
  const { articleId, kind, place, same, text } = asks
  const one = tx.select({ articleId, kind, place, same, text }).from(asks).where(eq(asks.id, id))
  const named = one.get()
  if (!named) throw new NotFound('This is not here any more. Load the page again.')
  const isOpen = evenAccepted ? or(isWaiting, isAccepted) : isWaiting
  const group = and(
    eq(articleId, named.articleId),
    eq(same, named.same),
    eq(kind, named.kind),
    eq(place, named.place),
    isOpen,
  )
  const rows = tx.select({ id: asks.id }).from(asks).where(group).all()
  if (rows.length === 0) throw new Conflict('Somebody settled this meanwhile. Load the page again.')
  return { ...named, group, count: rows.length }
}

/** Who settled it, and when. */
export function settledBy(actor: Actor) {
  return { settledAt: Date.now(), settledById: actor.id, settledByName: actor.name }
}
