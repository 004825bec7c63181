import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { publishedErasures } from '@/db/schema/published-proofs'
import type { Erasure } from '@/lib/domain/article/article'
import { prepared } from './prepared'

const most = 50

/** What was taken out of an update for good, oldest first. @param whole whether all of it was */
export function erasuresOf(articleId: string, whole = false): Erasure[] {
  return erasures()
    .all({ articleId })
    .filter((erasure) => erasure.whole === whole)
    .map(({ id, at, reason }) => ({ id, at, reason }))
}

const erasures = prepared((db) => {
  const { id, at, reason, whole, articleId } = publishedErasures
  return db
    .select({ id, at, reason, whole })
    .from(publishedErasures)
    .where(eq(articleId, sql.placeholder('articleId')))
    .orderBy(asc(at))
    .limit(most)
    .prepare()
})
