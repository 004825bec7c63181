import 'server-only'
import { sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { type Asked, asItStands } from '@/lib/domain/search/asked'
import { anyOf } from '@/lib/domain/search/match-expression'

/** Of a word that more updates have, only those published last count. */
const mostForWord = 100
/** Of more, those that fewest updates have tell enough. */
const mostTelling = 5

/**
 * The numbers of updates that have the most of what is asked for, and what of it tells. A word in few updates counts
 * for more.
 */
export function newestWithMost(
  asked: Asked[],
  most: number,
): { numbers: number[]; telling: Asked[] } {
  const telling = asked
    .map(withNumbers)
    .filter(({ numbers }) => numbers.length > 0)
    .toSorted((a, b) => a.numbers.length - b.numbers.length)
    .slice(0, mostTelling)
  const weights = new Map<number, number>()
  for (const { numbers } of telling) {
    const weight = 1 + 1 / (1 + numbers.length)
    for (const number of numbers) weights.set(number, (weights.get(number) ?? 0) + weight)
  }
  const heaviest = [...weights].toSorted(([a, ofA], [b, ofB]) => ofB - ofA || b - a).slice(0, most)
  return {
    numbers: heaviest.map(([number]) => number),
    telling: telling.map(({ one }) => one),
  }
}

/** Longer words count where the word itself does not occur. */
function withNumbers(one: Asked): { one: Asked; numbers: number[] } {
  const numbers = numbersWith(asItStands(one))
  return numbers.length > 0 || !one.mayGoOn
    ? { one: asItStands(one), numbers }
    : { one, numbers: numbersWith(one) }
}

function numbersWith(one: Asked): number[] {
  const rows = database().all<{ number: number }>(
    sql`SELECT rowid AS number FROM published_search WHERE published_search MATCH ${anyOf([one])} ORDER BY rowid DESC LIMIT ${mostForWord}`,
  )
  return rows.map(({ number }) => number)
}
