import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { removeFromSite } from './remove-from-site'

/**
 * Takes a live article off the site for good order, without a word to readers; its address answers 404.
 * @throws NotFound, NotAllowed, Conflict
 */
export function archiveArticle(actor: Actor, id: string): void {
  writeTransaction(database(), (tx) => {
    const { next, slug } = findArticleFor(tx, actor, id, 'archive')
    removeFromSite(tx, id, next, 'archived')
    audit(tx, actor, 'archived an update', id, { slug })
  })
}
