import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { neededWords } from '@/lib/editing/article/desk-words'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { staleRev } from '@/lib/editing/article/stale-rev'
import { recordReview } from './record-review'

/**
 * Gives an article back to its author, saying what should change.
 * @param rev the one the reviewer was looking at
 * @throws NotFound, NotAllowed, Conflict, Invalid without a note
 */
export function returnArticle(
  actor: Actor,
  id: string,
  rev: number,
  note: string,
  now: number = Date.now(),
): void {
  writeTransaction(database(), (tx) => {
    const article = findArticleFor(tx, actor, id, 'return')
    if (article.rev !== rev) throw staleRev(tx, id)
    const words = neededWords('note', note, 'Say what should change before it comes back.')
    const review = { articleId: id, rev, note: words, at: now }
    recordReview(tx, actor, { ...review, step: 'returned', next: article.next })
  })
}
