import 'server-only'
import { and, eq, ne, sql } from 'drizzle-orm'
import { asks } from '@/db/schema/asks'
import { publishedAskers, publishedQuestions } from '@/db/schema/published-questions'
import type { Transaction } from '@/db/transaction'

/**
 * How many readers asked what each question of an update answers. Who asked is forgotten after a while; that so many
 * did, and was told to readers, stays.
 */
export function askersOf(tx: Transaction, articleId: string): Map<string, number> {
  const told = tx
    .select({ question: publishedAskers.questionId, readers: publishedAskers.readers })
    .from(publishedQuestions)
    .innerJoin(publishedAskers, eq(publishedAskers.questionId, publishedQuestions.id))
    .where(eq(publishedQuestions.articleId, articleId))
    .all()
  const asked = tx
    .select({ question: asks.question, readers: sql<number>`max(1, sum(${asks.counts}))` })
    .from(asks)
    .where(and(eq(asks.articleId, articleId), eq(asks.state, 'answered'), ne(asks.question, '')))
    .groupBy(asks.question)
    .all()
  const readers = new Map<string, number>()
  for (const one of [...told, ...asked]) {
    readers.set(one.question, Math.max(readers.get(one.question) ?? 0, one.readers))
  }
  return readers
}
