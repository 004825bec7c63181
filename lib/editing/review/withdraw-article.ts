import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { recordReview } from './record-review'

/**
 * Takes an article back out of review.
 * @throws NotFound, NotAllowed, Conflict
 */
export function withdrawArticle(editor: Editor, id: string, now: number = Date.now()): void {
  writeTransaction(database(), (tx) => {
    const { rev, next } = findArticleFor(tx, editor, id, 'withdraw')
    recordReview(tx, editor, { articleId: id, rev, step: 'withdrawn', next, note: '', at: now })
  })
}
