import 'server-only'
import { eq } from 'drizzle-orm'
import { database, databaseFile } from '@/db/connection'
import { keptCopies } from '@/db/kept-copies'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { findArticle } from '@/lib/editing/article/find-article'
import { firstPublishedAt } from '@/lib/editing/article/first-published-at'

/**
 * What an owner has to know before erasing. `copies`: those of the database from before upgrades, which still hold
 * everything.
 * @throws NotFound, NotAllowed
 */
export function openForErasure(
  actor: Actor,
  id: string,
): { headline: string; wasLive: boolean; copies: number } {
  return database().transaction((tx) => {
    findArticle(tx, actor, id, 'erase')
    const { headline } = articles
    const row = tx.select({ headline }).from(articles).where(eq(articles.id, id)).get()
    const wasLive = firstPublishedAt(tx, id) !== null
    return { headline: row?.headline ?? '', wasLive, copies: keptCopies(databaseFile()).length }
  })
}
