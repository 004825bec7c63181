import 'server-only'
import { eq } from 'drizzle-orm'
import { publishedArticles } from '@/db/schema/published'
import type { Transaction } from '@/db/transaction'

/** What a live copy is beside its text. Times are Unix milliseconds. */
export type LiveFacts = {
  number: number
  firstPublishedAt: number
  modifiedAt: number
  card: string
  /** Copies that were kept by earlier versions have none. */
  pictures?: string[]
  reviewedBy: string | null
  reviewedAt: number | null
}

/** @returns null when nothing of it is live */
export function liveFacts(tx: Transaction, id: string): LiveFacts | null {
  const { number, firstPublishedAt, modifiedAt, card, pictures, reviewedBy, reviewedAt } =
    publishedArticles
  const row = tx
    .select({ number, firstPublishedAt, modifiedAt, card, pictures, reviewedBy, reviewedAt })
    .from(publishedArticles)
    .where(eq(publishedArticles.id, id))
    .get()
  return row ?? null
}
