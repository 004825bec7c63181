import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { unfinishedStates } from '@/lib/domain/people/team-member'
import { findArticle } from '@/lib/editing/article/find-article'
import { Conflict, NotAllowed } from '@/lib/errors'
import { changeHands, requireHeir } from './change-hands'

/**
 * Hands one unfinished update over to somebody else.
 * @returns the id of whoever had it; null when that was the command line
 * @throws NotFound, NotAllowed, Conflict, Invalid
 */
export function giveArticle(actor: Actor, id: string, toId: string): string | null {
  if (actor.role === 'writer') {
    throw new NotAllowed('Only an editor or an owner can hand over updates.')
  }
  return writeTransaction(database(), (tx) => {
    const article = findArticle(tx, actor, id, 'open')
    if (!unfinishedStates.includes(article.state)) {
      throw new Conflict('Only ideas, drafts and what waits for review can be handed over.')
    }
    requireHeir(tx, article.createdBy, toId)
    changeHands(tx, actor, article, article.createdBy, toId)
    return article.createdBy
  })
}
