import 'server-only'
import { asc, inArray, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import type { ArticleSummary } from '@/lib/domain/article/article'
import { inOrderOfMatch, type MarkedParts } from '@/lib/domain/reader/search-order'
import { searchTerms, searchWords } from '@/lib/domain/reader/search-terms'
import { markEnd, markedText, markStart, type Segment } from '@/lib/domain/text/marked-text'
import { listed, summaries } from './summaries'

export type Finding = ArticleSummary & { markedHeadline: Segment[]; excerpt: Segment[] }

const most = 30
/** Of a word that more updates have, only those published last are compared. */
export const mostCompared = 200
const longestQuery = 200

/** Updates in which every word of the query occurs, the best match first, at most 30. */
export function searchUpdates(query: string): Finding[] {
  const words = searchWords(query.slice(0, longestQuery))
  if (words.length === 0) return []
  const best = inOrderOfMatch(newestMatches(words), words).slice(0, most)
  const ids = idsByNumber(best.map(({ number }) => number))
  const updates = new Map(summaries([...ids.values()]).map((update) => [update.id, update]))
  return best.flatMap(({ number, headline, around }) => {
    const update = updates.get(ids.get(number) ?? '')
    const excerpt = around === headline ? [] : markedText(around)
    return update ? [{ ...update, markedHeadline: markedText(headline), excerpt }] : []
  })
}

type Match = MarkedParts & { number: number; around: string }

/** In the order of the index itself, so that it stops when there are enough. */
function newestMatches(words: string[]): Match[] {
  return database().all<Match>(
    sql`SELECT rowid AS number, ${marked(0)} AS headline, ${marked(1)} AS body, ${marked(2)} AS questions, ${marked(3)} AS quotes, snippet(published_search, -1, ${markStart}, ${markEnd}, '…', 28) AS around FROM published_search WHERE published_search MATCH ${searchTerms(words)} ORDER BY rowid DESC LIMIT ${mostCompared}`,
  )
}

function marked(column: number) {
  return sql`highlight(published_search, ${sql.raw(String(column))}, ${markStart}, ${markEnd})`
}

function idsByNumber(numbers: number[]): Map<number, string> {
  const { id, number } = publishedArticles
  const rows = database()
    .select({ id, number })
    .from(publishedArticles)
    .where(inArray(number, listed(numbers)))
    .orderBy(asc(number))
    .all()
  return new Map(rows.map((row) => [row.number, row.id]))
}
