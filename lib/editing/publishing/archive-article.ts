import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { removeFromSite } from './remove-from-site'
import { keepWithdrawn } from './removed-copy'
import { turns } from './turns'

/**
 * Takes a live article off the site for good order, without a word to readers; its address answers 404.
 * @returns what names the live copy that was taken off, to put it back; null when there was none
 * @throws NotFound, NotAllowed, Conflict
 */
export function archiveArticle(actor: Actor, id: string): string | null {
  return writeTransaction(database(), (tx) => {
    const article = findArticleFor(tx, actor, id, 'archive')
    const withdrawn = keepWithdrawn(tx, actor, article)
    removeFromSite(tx, id, article.next, 'archived')
    audit(tx, actor, turns.archive, id, { slug: article.slug, withdrawn })
    return withdrawn?.kept ?? null
  })
}
