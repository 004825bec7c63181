import 'server-only'
import { sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { type Asked, asItStands } from '@/lib/domain/search/asked'
import { allOf, anyOf } from '@/lib/domain/search/match-expression'
import { type MarkedParts, searchedParts } from '@/lib/domain/search/order-of-match'
import { inPairs } from '@/lib/domain/search/pairs'
import { markEnd, markStart } from '@/lib/domain/text/marked-text'
import { listed } from '../summaries'
import { newestWithMost } from './newest-with-most'
import { occurs } from './occurs'

export type Match = MarkedParts & { id: string; firstPublishedAt: number }

/** Of a word that more updates have, only those published last are compared. */
export const mostCompared = 200
const mostOfSome = 30
/** With fewer, longer words are looked for too: all of them have to be gathered before the first is found. */
const few = 10

/** Updates that have all that is asked for. */
export function matchesOfAll(asked: Asked[]): Match[] {
  if (asked.length === 0) return []
  const matches = newestMatches(allOf(asked.map(asItStands)))
  return matches.length < few && mayBeUnfinished(asked, matches)
    ? newestMatches(allOf(asked))
    : matches
}

/** A word that occurs, only not with the others, was not left unfinished. */
function mayBeUnfinished(asked: Asked[], matches: Match[]): boolean {
  const last = asked.find(({ mayGoOn }) => mayGoOn)
  return last !== undefined && (matches.length > 0 || !occurs([asItStands(last)]))
}

/** Updates that have some of what is asked for, those with the most of it. */
export function matchesOfSome(asked: Asked[]): Match[] {
  const { numbers, telling } = newestWithMost(inPairs(asked), mostOfSome)
  return numbers.length === 0 ? [] : matchesAmong(numbers, anyOf(telling))
}

/** In the order of the index itself, so that it stops when there are enough. */
function newestMatches(expression: string): Match[] {
  return database().all<Match>(
    sql`SELECT a.id, a.first_published_at AS firstPublishedAt, ${marked} FROM published_search CROSS JOIN published_articles a ON a.number = published_search.rowid WHERE published_search MATCH ${expression} ORDER BY published_search.rowid DESC LIMIT ${mostCompared}`,
  )
}

function matchesAmong(numbers: number[], expression: string): Match[] {
  return database().all<Match>(
    sql`SELECT a.id, a.first_published_at AS firstPublishedAt, ${marked} FROM ${listed(numbers)} AS chosen CROSS JOIN published_search ON published_search.rowid = chosen.value CROSS JOIN published_articles a ON a.number = published_search.rowid WHERE published_search MATCH ${expression} LIMIT ${mostOfSome}`,
  )
}

const marked = sql.join(
  searchedParts.map(
    (part, column) =>
      sql`highlight(published_search, ${sql.raw(String(column))}, ${markStart}, ${markEnd}) AS ${sql.raw(part)}`,
  ),
  sql`, `,
)
