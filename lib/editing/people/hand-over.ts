import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { unfinishedStates } from '@/lib/domain/people/team-member'
import { ownedBy } from '@/lib/editing/article/owned-by'
import { NotAllowed, NotFound } from '@/lib/errors'
import { changeHands, requireHeir } from './change-hands'

/**
 * Gives the unfinished updates that somebody began or signs to somebody else.
 * @returns how many
 * @throws NotAllowed NotFound Invalid
 */
export function handOver(actor: Actor, fromId: string, toId: string): number {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can hand over updates.')
  return writeTransaction(database(), (tx) => {
    if (!isKnown(tx, fromId)) throw new NotFound('There is no such person.')
    requireHeir(tx, fromId, toId)
    const found = tx
      .select({ id: articles.id, rev: articles.rev, createdBy: articles.createdBy })
      .from(articles)
      .where(and(ownedBy(fromId), inArray(articles.state, unfinishedStates)))
      .all()
    for (const article of found) changeHands(tx, actor, article, fromId, toId)
    audit(tx, actor, 'handed over updates', fromId, { to: toId, count: found.length })
    return found.length
  })
}

function isKnown(tx: Transaction, id: string): boolean {
  return tx.select({ id: people.id }).from(people).where(eq(people.id, id)).get() !== undefined
}
