import 'server-only'
import { database } from '@/db/connection'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticleFor } from './find-article'
import { withdrawLiveCopy } from './withdraw-live-copy'

/**
 * Makes a live article a draft again; its address answers 404 from then on.
 * `alongside` is done in the same transaction, first of all.
 * @throws NotFound, NotAllowed, Conflict
 */
export function unpublishArticle(
  editor: Editor,
  id: string,
  reason = '',
  { alongside }: { alongside?: (tx: Transaction) => void } = {},
): void {
  writeTransaction(database(), (tx) => {
    alongside?.(tx)
    const { next, slug } = findArticleFor(tx, editor, id, 'unpublish')
    withdrawLiveCopy(tx, id, next)
    audit(tx, editor, 'unpublished an update', id, { slug, reason })
  })
}
