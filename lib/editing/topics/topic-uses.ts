import 'server-only'
import { count, eq } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { publishedArticleTopics } from '@/db/schema/published'
import { articleTopics } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'

type Uses = typeof articleTopics | typeof publishedArticleTopics

/** How many updates carry a topic: in their live copy, and in their working copy. */
export function topicUses(db: Database | Transaction, id: string): { live: number; used: number } {
  return { live: countOf(db, publishedArticleTopics, id), used: countOf(db, articleTopics, id) }
}

function countOf(db: Database | Transaction, uses: Uses, id: string): number {
  const row = db.select({ total: count() }).from(uses).where(eq(uses.topicId, id)).get()
  return row?.total ?? 0
}
