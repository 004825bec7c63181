import 'server-only'
import { and, eq, lte } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import { nightlyActor } from '@/lib/accounts/nightly-actor'
import { trashKeeps } from '@/lib/domain/drafts/trash'
import { removeArticle } from './remove-article'

const atOnce = 100

/**
 * Removes for good what has lain in the trash for thirty days, at most a hundred articles a
 * transaction, and lets others write in between.
 * @param now Unix milliseconds
 * @returns how many are gone
 */
export async function emptyTrash(now: number): Promise<number> {
  for (let gone = 0; ; ) {
    const some = removeSome(now)
    gone += some
    if (some < atOnce) return gone
    await new Promise((later) => setImmediate(later))
  }
}

function removeSome(now: number): number {
  return writeTransaction(database(), (tx) => {
    const { id, slug, state, trashedAt } = articles
    const old = tx
      .select({ id, slug })
      .from(articles)
      .where(and(eq(state, 'trashed'), lte(trashedAt, now - trashKeeps)))
      .limit(atOnce)
      .all()
    for (const article of old) removeArticle(tx, nightlyActor, article)
    return old.length
  })
}
