import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { slugHistory } from '@/db/schema/published'
import { publishedVersions } from '@/db/schema/published-proofs'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticle } from '@/lib/editing/article/find-article'
import { Conflict } from '@/lib/errors'

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

/** Forgets an article with all that hangs on it, and the addresses it had; the audit log remembers. */
export function removeArticle(
  tx: Transaction,
  actor: Parameters<typeof audit>[1],
  { id, slug }: { id: string; slug: string | null },
): void {
  tx.delete(slugHistory).where(eq(slugHistory.articleId, id)).run()
  tx.delete(publishedVersions).where(eq(publishedVersions.articleId, id)).run()
  tx.delete(articles).where(eq(articles.id, id)).run()
  audit(tx, actor, 'removed an update for good', id, { slug })
}
