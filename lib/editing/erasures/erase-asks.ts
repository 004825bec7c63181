import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { asks, fruitlessSearches } from '@/db/schema/asks'
import type { Transaction } from '@/db/transaction'
import { sameAsk } from '@/lib/domain/asks/same-ask'
import { hasPhrase } from '@/lib/domain/erasures/phrases'

/**
 * Forgets what readers asked of an update in such words, and what anybody searched for with them: of a reader's
 * sentence without its words nothing is left to answer.
 * @returns how many rows went
 */
export function eraseAsks(tx: Transaction, articleId: string, phrases: string[]): number {
  const { id, text, note, same } = asks
  const asked = tx
    .select({ id, text, note, same })
    .from(asks)
    .where(eq(asks.articleId, articleId))
    .all()
    .filter((row) => hasPhrase([row.text, row.note, row.same], phrases))
  tx.delete(asks)
    .where(
      inArray(
        id,
        asked.map((row) => row.id),
      ),
    )
    .run()
  const plain = phrases.map(sameAsk)
  const { day, words } = fruitlessSearches
  const sought = tx
    .select({ day, words })
    .from(fruitlessSearches)
    .all()
    .filter((row) => hasPhrase(row.words, [...phrases, ...plain]))
  for (const row of sought) {
    tx.delete(fruitlessSearches)
      .where(and(eq(day, row.day), eq(words, row.words)))
      .run()
  }
  return asked.length + sought.length
}
