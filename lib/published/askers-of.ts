import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { publishedAskers, publishedQuestions } from '@/db/schema/published-questions'
import { prepared } from './prepared'

/** How many readers asked each question of a live update, by its id; what nobody asked is missing. */
export function askersOf(articleId: string): Record<string, number> {
  const rows = askers().all({ articleId })
  return Object.fromEntries(rows.map(({ id, readers }) => [id, readers]))
}

const askers = prepared((db) =>
  db
    .select({ id: publishedAskers.questionId, readers: publishedAskers.readers })
    .from(publishedQuestions)
    .innerJoin(publishedAskers, eq(publishedAskers.questionId, publishedQuestions.id))
    .where(eq(publishedQuestions.articleId, sql.placeholder('articleId')))
    .limit(50)
    .prepare(),
)
