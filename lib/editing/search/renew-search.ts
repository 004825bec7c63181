import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { asc } from 'drizzle-orm'
import { database } from '@/db/connection'
import { searchToRenew } from '@/db/schema/published-words'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { writeSearchText } from './write-search-text'

/** What is written in one transaction, so that nobody who saves meanwhile waits long. */
const portion = 25

/**
 * Writes the search rows of live updates that wait for it: those whose topics or authors are called otherwise now, and
 * whatever somebody else than publishing wrote.
 */
export async function renewAllSearch(): Promise<void> {
  while (writeTransaction(database(), renewSome) > 0) await setImmediate()
}

/** Before readers are let in: what a small site has. The desk's worker writes the rest. */
export function readySearch(): void {
  for (let portions = 0; portions < 20; portions++) {
    if (writeTransaction(database(), renewSome) === 0) return
  }
}

/**
 * The first that wait, together with the change that made them wait.
 * @returns how many were written
 */
export function renewSome(tx: Transaction): number {
  const { number } = searchToRenew
  const waiting = tx
    .select({ number })
    .from(searchToRenew)
    .orderBy(asc(number))
    .limit(portion)
    .all()
  for (const one of waiting) writeSearchText(tx, one.number)
  return waiting.length
}
