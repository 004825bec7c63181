import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { isOwnWork, ownWorkRefusal } from '@/lib/domain/people/own-work'
import { deskWords } from '@/lib/editing/article/desk-words'
import { type FoundArticle, findArticleFor } from '@/lib/editing/article/find-article'
import { staleRev } from '@/lib/editing/article/stale-rev'
import { snapshotOnce } from '@/lib/editing/revisions/snapshot-once'
import { NotAllowed } from '@/lib/errors'
import { isOwnApprovalAllowed } from './own-approval'
import { recordReview } from './record-review'

/**
 * Approves the very text that stands at `rev` and keeps it; the approval counts until somebody saves.
 * @throws NotFound, NotAllowed also for one's own work where that is forbidden, Conflict, Invalid
 */
export function approveArticle(
  actor: Actor,
  id: string,
  rev: number,
  note = '',
  now: number = Date.now(),
): void {
  writeTransaction(database(), (tx) => {
    const article = findArticleFor(tx, actor, id, 'approve')
    refuseOwnWork(tx, actor, article)
    if (article.rev !== rev) throw staleRev(tx, id)
    const review = { articleId: id, rev, note: deskWords('note', note), at: now }
    snapshotOnce(tx, actor, { ...review, reason: 'approved' })
    recordReview(tx, actor, { ...review, step: 'approved', next: article.next })
  })
}

function refuseOwnWork(tx: Transaction, actor: Actor, article: FoundArticle): void {
  if (isOwnApprovalAllowed(tx)) return
  const saved = tx
    .select({ updatedBy: articles.updatedBy })
    .from(articles)
    .where(eq(articles.id, article.id))
    .get()
  if (isOwnWork(actor.id, { ...article, updatedBy: saved?.updatedBy ?? null })) {
    throw new NotAllowed(ownWorkRefusal)
  }
}
