import 'server-only'
import { and, between, eq, inArray, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedWordParts, publishedWords } from '@/db/schema/published-words'
import { likelyMeant } from '@/lib/domain/search/likely-meant'
import { wordParts } from '@/lib/domain/search/word-parts'
import { listed } from '../summaries'

/** Of a part that more words have, so many are compared. */
const mostForPart = 300
const mostCompared = 60

/**
 * Words of headlines, topics and names that may have been meant by one that is not there, the likeliest first.
 * @param typed folded
 * @param farthest by how many letters they may differ
 */
export function nearestWords(typed: string, farthest: number): string[] {
  const shared = new Map<number, number>()
  for (const part of wordParts(typed)) {
    for (const id of wordsWith(part, typed.length, farthest)) {
      shared.set(id, (shared.get(id) ?? 0) + 1)
    }
  }
  const most = [...shared].toSorted(([, a], [, b]) => b - a).slice(0, mostCompared)
  return likelyMeant(typed, wordsOf(new Map(most)), farthest)
}

function wordsWith(part: string, length: number, farthest: number): number[] {
  const rows = database()
    .select({ id: publishedWordParts.wordId })
    .from(publishedWordParts)
    .where(
      and(
        eq(publishedWordParts.part, part),
        between(publishedWordParts.length, length - farthest, length + farthest),
      ),
    )
    .limit(mostForPart)
    .all()
  return rows.map(({ id }) => id)
}

function wordsOf(shared: Map<number, number>): Map<string, number> {
  const { id, word } = publishedWords
  const rows = database()
    .select({ id, word })
    .from(publishedWords)
    .where(inArray(id, listed([...shared.keys()])))
    .orderBy(sql`${id}`)
    .all()
  return new Map(rows.map((row) => [row.word, shared.get(row.id) ?? 0]))
}
