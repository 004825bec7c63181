import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { findArticle } from '@/lib/editing/article/find-article'
import { Conflict } from '@/lib/errors'
import { removeArticle } from './remove-article'

/**
 * Removes an article that lies in the trash for good, with its revisions and the addresses it had;
 * they are free again. Only the audit log still knows of it.
 * @throws NotFound, NotAllowed, Conflict when it is not in the trash
 */
export function purgeArticle(actor: Actor, id: string): void {
  writeTransaction(database(), (tx) => {
    const { state, slug } = findArticle(tx, actor, id, 'purge')
    if (state !== 'trashed') {
      throw new Conflict('Only an update that is in the trash can be removed for good.')
    }
    removeArticle(tx, actor, { id, slug })
  })
}
