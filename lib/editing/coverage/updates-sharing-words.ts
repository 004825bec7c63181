import 'server-only'
import { inArray, max } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articleNumbers } from '@/db/schema/working'
import type { Frequency } from '@/lib/domain/coverage/closest'
import { rootOf, tellingWords } from '@/lib/domain/coverage/telling-words'
import { latestWith, shortestIndexed } from '@/lib/editing/desk/find-articles'
import { listed } from '@/lib/published/summaries'

/** So many updates are more than any desk begins in 60 days. */
const mostBack = 20_000
/** A headline has fewer words that tell it from others. */
const mostWords = 12
/** A word in so many updates is none that tells. */
const mostForWord = 150
const mostKept = 40

/** The updates begun last that have the rarest words of a headline in theirs, and how rare each word is. */
export function updatesSharingWords(headline: string): {
  ids: string[]
  frequencyOf: (word: string) => Frequency
} {
  const last = lastNumber()
  const after = Math.max(0, last - mostBack)
  const updates = last - after
  const frequencies = new Map<string, Frequency>()
  const weights = new Map<number, number>()
  for (const word of indexedWords(headline)) {
    const numbers = latestWith(rootOf(word), after, mostForWord)
    const frequency = { of: amongAll(numbers, last, updates), updates }
    frequencies.set(word, frequency)
    for (const number of numbers) {
      weights.set(number, (weights.get(number) ?? 0) + Math.log(1 + updates / (1 + frequency.of)))
    }
  }
  const heaviest = [...weights].toSorted(([, a], [, b]) => b - a).slice(0, mostKept)
  const ids = idsOf(heaviest.map(([number]) => number))
  return { ids, frequencyOf: (word) => frequencies.get(word) ?? { of: updates / 10, updates } }
}

function indexedWords(headline: string): string[] {
  const words = tellingWords(headline).map(({ word }) => word)
  const indexed = words.filter((word) => Array.from(word).length >= shortestIndexed)
  return [...new Set(indexed)].slice(0, mostWords)
}

/** Where not all were counted, as many as there would be if it went on so. */
function amongAll(numbers: number[], last: number, updates: number): number {
  const earliest = numbers.at(-1)
  if (numbers.length < mostForWord || earliest === undefined) return numbers.length
  return Math.min(updates, (numbers.length * updates) / (last - earliest + 1))
}

function lastNumber(): number {
  const { number } = articleNumbers
  return (
    database()
      .select({ last: max(number) })
      .from(articleNumbers)
      .get()?.last ?? 0
  )
}

function idsOf(numbers: number[]): string[] {
  return database()
    .select({ id: articleNumbers.articleId })
    .from(articleNumbers)
    .where(inArray(articleNumbers.number, listed(numbers)))
    .all()
    .map(({ id }) => id)
}
