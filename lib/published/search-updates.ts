import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import type { ArticleSummary } from '@/lib/domain/article'
import { markEnd, markedText, markStart, type Segment } from '@/lib/domain/marked-text'
import { searchTerms } from '@/lib/domain/search-terms'
import { summaries, summaryColumns } from './summaries'

export type Finding = ArticleSummary & { markedHeadline: Segment[]; excerpt: Segment[] }

const most = 30
const longestQuery = 200

/** Updates in which every word of the query occurs, the best match first, at most 30. */
export function searchUpdates(query: string): Finding[] {
  const terms = searchTerms(query.slice(0, longestQuery))
  if (!terms) return []
  const rows = database()
    .select({
      ...summaryColumns,
      found: sql<string>`highlight(published_search, 0, ${markStart}, ${markEnd})`,
      around: sql<string>`snippet(published_search, -1, ${markStart}, ${markEnd}, '…', 28)`,
    })
    .from(sql`published_search`)
    .innerJoin(publishedArticles, eq(publishedArticles.number, sql`published_search.rowid`))
    .where(sql`published_search MATCH ${terms}`)
    .orderBy(sql`bm25(published_search, 10.0, 3.0, 2.0, 2.0)`)
    .limit(most)
    .all()
  return summaries(rows).map(({ found, around, ...summary }) => ({
    ...summary,
    markedHeadline: markedText(found),
    excerpt: around === found ? [] : markedText(around),
  }))
}
