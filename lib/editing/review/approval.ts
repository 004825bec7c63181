import 'server-only'
import { desc, eq } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { articleReviews } from '@/db/schema/review'
import type { Transaction } from '@/db/transaction'
import type { Approval } from '@/lib/domain/review/review'

/** The approval an article was last given, unless a later step took it back; it counts for the `rev` it names. */
export function approvalOf(db: Database | Transaction, id: string): Approval | null {
  const { step, byName, byId, at, rev } = articleReviews
  const latest = db
    .select({ step, by: byName, byId, at, rev })
    .from(articleReviews)
    .where(eq(articleReviews.articleId, id))
    .orderBy(desc(articleReviews.at), desc(articleReviews.id))
    .limit(1)
    .get()
  if (latest?.step !== 'approved') return null
  return { by: latest.by, byId: latest.byId, at: latest.at, rev: latest.rev }
}
