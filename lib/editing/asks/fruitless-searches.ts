import 'server-only'
import { count, desc, eq, gte, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { fruitlessSearches } from '@/db/schema/asks'
import { countingTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { sameAsk } from '@/lib/domain/asks/same-ask'

const dayLong = 24 * 3_600_000

/** In milliseconds: what is older is forgotten at night. */
export const searchesStay = 30 * dayLong

/** Rows of one day; what else is sought in vain that day is not counted. */
const mostInADay = 200

/** In characters. */
const longest = 100

/** Counts that several people sought the same and found nothing. @param now Unix milliseconds */
export function noteFruitlessSearch(typed: string, times: number, now: number): void {
  const words = wordsOf(typed)
  if (words === '') return
  const day = now - (now % dayLong)
  countingTransaction(database(), (tx) => {
    const rows = tx
      .select({ rows: count() })
      .from(fruitlessSearches)
      .where(eq(fruitlessSearches.day, day))
      .get()
    const isFull = (rows?.rows ?? 0) >= mostInADay
    const raised = { count: sql`${fruitlessSearches.count} + ${times}` }
    if (isFull) {
      const isMeant = sql`${fruitlessSearches.day} = ${day} AND ${fruitlessSearches.words} = ${words}`
      tx.update(fruitlessSearches).set(raised).where(isMeant).run()
      return
    }
    const { day: ofDay, words: ofWords } = fruitlessSearches
    tx.insert(fruitlessSearches)
      .values({ day, words, count: times })
      .onConflictDoUpdate({ target: [ofDay, ofWords], set: raised })
      .run()
  })
}

/** What was sought in vain within 30 days, most often sought first. @param now Unix milliseconds */
export function listFruitlessSearches(
  _actor: Actor,
  now: number = Date.now(),
): { words: string; times: number }[] {
  const times = sql<number>`sum(${fruitlessSearches.count})`
  return database()
    .select({ words: fruitlessSearches.words, times })
    .from(fruitlessSearches)
    .where(gte(fruitlessSearches.day, now - searchesStay))
    .groupBy(fruitlessSearches.words)
    .orderBy(desc(times), fruitlessSearches.words)
    .limit(50)
    .all()
}

/** Under one name whatever case, accents and punctuation it was typed with. */
function wordsOf(typed: string): string {
  return sameAsk(typed).slice(0, longest)
}
