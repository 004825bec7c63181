import 'server-only'
import { and, isNotNull, lt, lte, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { asks, fruitlessSearches, usedProofs } from '@/db/schema/asks'
import { writeTransaction } from '@/db/transaction'
import { searchesStay } from './fruitless-searches'
import { askedLifetime } from './open-asked'

/** In milliseconds: how long a network is known. */
const networksStay = 24 * 3_600_000

/**
 * Forgets what readers asked 90 days after it was settled, or after it was asked where nobody settled it; after a day
 * from which network it came.
 * @param now Unix milliseconds
 * @returns how many rows went
 */
export async function forgetAsks(now: number): Promise<number> {
  return writeTransaction(database(), (tx) => {
    const known = and(isNotNull(asks.network), lte(asks.at, now - networksStay))
    tx.update(asks).set({ network: null }).where(known).run()
    const lapsed = sql`coalesce(${asks.settledAt}, ${asks.at}) <= ${now - askedLifetime}`
    return [
      tx
        .delete(asks)
        .where(and(lte(asks.at, now - askedLifetime), lapsed))
        .run(),
      tx.delete(usedProofs).where(lte(usedProofs.lapsesAt, now)).run(),
      tx
        .delete(fruitlessSearches)
        .where(lt(fruitlessSearches.day, now - searchesStay))
        .run(),
    ].reduce((sum, { changes }) => sum + changes, 0)
  })
}
