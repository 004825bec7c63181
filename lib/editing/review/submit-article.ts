import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { may } from '@/lib/domain/people/rights'
import { deskWords } from '@/lib/editing/article/desk-words'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { staleRev } from '@/lib/editing/article/stale-rev'
import { holderOf, moveHold } from '@/lib/editing/presence/presence-rows'
import { snapshotOnce } from '@/lib/editing/revisions/snapshot-once'
import { recordReview } from './record-review'

/**
 * Hands a draft over for review, and keeps the text that was handed over. Whoever cannot save it any more lets go of
 * it at once, so that a reviewer finds it free.
 * @param rev the one the author was looking at
 * @throws NotFound, NotAllowed, Conflict, Invalid
 */
export function submitArticle(
  actor: Actor,
  id: string,
  rev: number,
  note = '',
  now: number = Date.now(),
): void {
  writeTransaction(database(), (tx) => {
    const article = findArticleFor(tx, actor, id, 'submit')
    if (article.rev !== rev) throw staleRev(tx, id)
    const review = { articleId: id, rev, note: deskWords('note', note), at: now }
    snapshotOnce(tx, actor, { ...review, reason: 'handed over' })
    recordReview(tx, actor, { ...review, step: 'submitted', next: article.next })
    const isClosed = !may(actor, 'save', { ...article, state: article.next })
    if (isClosed && holderOf(tx, id)?.personId === actor.id) moveHold(tx, id, null, now)
  })
}
