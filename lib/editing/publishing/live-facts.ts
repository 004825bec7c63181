import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { publishedArticles } from '@/db/schema/published'
import { publishedQuestions } from '@/db/schema/published-questions'
import type { Transaction } from '@/db/transaction'

/** What a live copy is beside its text. Times are Unix milliseconds. */
export type LiveFacts = {
  number: number
  firstPublishedAt: number
  modifiedAt: number
  card: string
  /** Those of its questions, in their order. What was kept of earlier versions lacks them. */
  questionCards?: string[]
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
  return row ? { ...row, questionCards: questionCardsOf(tx, id) } : null
}

function questionCardsOf(tx: Transaction, id: string): string[] {
  const { card, articleId, position } = publishedQuestions
  const rows = tx.select({ card }).from(publishedQuestions).where(eq(articleId, id))
  return rows
    .orderBy(asc(position))
    .all()
    .map((row) => row.card)
}
