import 'server-only'
import { database } from '@/db/connection'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { removeFromSite } from './remove-from-site'
import { keepWithdrawn } from './removed-copy'
import { turns } from './turns'

/**
 * Makes a live article a draft again; its address answers 404 from then on.
 * `alongside` is done in the same transaction, first of all.
 * @returns what names the live copy that was taken off, to put it back; null when there was none
 * @throws NotFound, NotAllowed, Conflict
 */
export function unpublishArticle(
  actor: Actor,
  id: string,
  reason = '',
  { alongside }: { alongside?: (tx: Transaction) => void } = {},
): string | null {
  return writeTransaction(database(), (tx) => {
    alongside?.(tx)
    const article = findArticleFor(tx, actor, id, 'unpublish')
    const withdrawn = keepWithdrawn(tx, actor, article)
    removeFromSite(tx, id, article.next, 'unpublished')
    audit(tx, actor, turns.unpublish, id, { slug: article.slug, reason, withdrawn })
    return withdrawn?.kept ?? null
  })
}
