import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { recordReview } from './record-review'

/**
 * Takes an article back out of review.
 * @throws NotFound, NotAllowed, Conflict
 */
export function recallFromReview(actor: Actor, id: string, now: number = Date.now()): void {
  writeTransaction(database(), (tx) => {
    const { rev, next } = findArticleFor(tx, actor, id, 'withdraw')
    recordReview(tx, actor, { articleId: id, rev, step: 'withdrawn', next, note: '', at: now })
  })
}
