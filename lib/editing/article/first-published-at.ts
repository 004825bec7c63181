import 'server-only'
import { eq, min } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { slugHistory } from '@/db/schema/published'
import type { Transaction } from '@/db/transaction'

/**
 * When an article was first live, in Unix milliseconds; null when it never was. The slug history
 * knows it even while the article is withdrawn.
 */
export function firstPublishedAt(db: Database | Transaction, id: string): number | null {
  const row = db
    .select({ at: min(slugHistory.firstLiveAt) })
    .from(slugHistory)
    .where(eq(slugHistory.articleId, id))
    .get()
  return row?.at ?? null
}
