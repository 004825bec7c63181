import 'server-only'
import { createHash } from 'node:crypto'
import { and, eq, gt, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { rateLimits } from '@/db/schema/accounts'
import { countingTransaction, type Transaction } from '@/db/transaction'
import { logRefusal } from '@/lib/log'

const quarterHour = 15 * 60_000
const hour = 60 * 60_000
const day = 24 * hour

/** In milliseconds: a row that is older counts for nothing. */
export const longestWindow = day

type Limit = { key: string; most: number; window: number }

function limits(email: string, address: string) {
  return {
    ofAddress: { key: keyOf('address', address), most: 20, window: quarterHour },
    ofBoth: { key: keyOf('account and address', email, address), most: 5, window: quarterHour },
    ofAccount: { key: keyOf('account', email), most: 100, window: day },
  }
}

/**
 * Counts a try to sign in before the password is looked at, so that tries at the same moment cannot slip past each
 * other. The address comes first: once it has had its tries, guessing further accounts adds no rows. An account that
 * was tried too often is slowed down, to one try from each address, and never closed: whoever guesses would lock out
 * whom it belongs to.
 * @returns whether the try may go on
 */
export function countTry(email: string, address: string): boolean {
  const now = Date.now()
  const { ofAddress, ofBoth, ofAccount } = limits(email, address)
  const mayGoOn = countingTransaction(database(), (tx) => {
    if (countUp(tx, ofAddress, now) > ofAddress.most) return false
    const tries = countUp(tx, ofBoth, now)
    if (tries > ofBoth.most) return false
    return countUp(tx, ofAccount, now) <= ofAccount.most || tries === 1
  })
  return logged(mayGoOn)
}

/** Whether an address has had its tries, whatever for: another one would be refused, and is not worth looking at. */
export function hasNoTryLeft(address: string): boolean {
  const { ofAddress } = limits('', address)
  return countOf(ofAddress, Date.now()) >= ofAddress.most
}

/**
 * Whether so many tries were made for an account that whoever has it should know, which is said once a day.
 * @param email as it is kept
 */
export function isNewlyGuessed(email: string): boolean {
  const { ofAccount } = limits(email, '')
  const now = Date.now()
  if (countOf(ofAccount, now) <= ofAccount.most) return false
  const told = { key: keyOf('told of guessing', email), most: 1, window: day }
  return countingTransaction(database(), (tx) => countUp(tx, told, now) <= told.most)
}

/** Counts a letter with a link for a new password. @returns whether it may be sent */
export function countResetLetter(tx: Transaction, person: string): boolean {
  const limit = { key: keyOf('reset letter', person), most: 3, window: hour }
  return countUp(tx, limit, Date.now()) <= limit.most
}

/** Counts a letter with a link for another address of somebody's own. @returns whether it may be sent */
export function countAddressLetter(tx: Transaction, person: string): boolean {
  const limit = { key: keyOf('address letter', person), most: 5, window: hour }
  return countUp(tx, limit, Date.now()) <= limit.most
}

/** Counts that a network asked for the digest by mail. @returns whether it may go on */
export function countDigestSignUp(network: string): boolean {
  const limit = { key: keyOf('digest sign-up', network), most: 10, window: hour }
  return logged(
    countingTransaction(database(), (tx) => countUp(tx, limit, Date.now()) <= limit.most),
  )
}

/** Counts a letter that asks for the digest to be confirmed. @returns whether it may be sent */
export function countDigestLetter(tx: Transaction, email: string): boolean {
  const limit = { key: keyOf('digest letter', email), most: 3, window: day }
  return countUp(tx, limit, Date.now()) <= limit.most
}

/** Counts a try of the own password by somebody who is signed in. @returns whether it may go on */
export function countOwnTry(person: string): boolean {
  const limit = { key: keyOf('own password', person), most: 5, window: quarterHour }
  return logged(
    countingTransaction(database(), (tx) => countUp(tx, limit, Date.now()) <= limit.most),
  )
}

/** Counts that somebody came back from the provider, whom that has asked again. @returns whether it may go on */
export function countReturn(address: string): boolean {
  const limit = { key: keyOf('return', address), most: 60, window: quarterHour }
  return logged(
    countingTransaction(database(), (tx) => countUp(tx, limit, Date.now()) <= limit.most),
  )
}

/**
 * Counts what a network asks or reports, in the transaction that keeps it.
 * @param network as it is known for a day
 * @param isProven whether its browser did some work for it; without, fewer go through
 * @returns whether it may be kept
 */
export function countAsk(tx: Transaction, network: string, isProven: boolean): boolean {
  const [ofHour, ofDay] = isProven ? [10, 40] : [2, 10]
  const now = Date.now()
  const kind = isProven ? 'proven asks' : 'asks'
  const inHour = { key: keyOf(kind, 'hour', network), most: ofHour, window: hour }
  const inDay = { key: keyOf(kind, 'day', network), most: ofDay, window: day }
  return [inHour, inDay].every((limit) => countUp(tx, limit, now) <= limit.most)
}

/** Counts that somebody has a passkey asked for something, which keeps a row. @returns whether it may go on */
export function countChallenge(address: string): boolean {
  const limit = { key: keyOf('challenge', address), most: 60, window: quarterHour }
  return logged(
    countingTransaction(database(), (tx) => countUp(tx, limit, Date.now()) <= limit.most),
  )
}

/**
 * Counts what a person has the site ask other hosts.
 * @returns whether it may ask; where it may not, nothing is counted, so fewer questions may still be
 */
export function countFetch(person: string, questions = 1): boolean {
  // Enough to check an update with twenty sources six times, or to add a source every few seconds.
  const limit = { key: keyOf('fetch', person), most: 120, window: quarterHour }
  const now = Date.now()
  const mayAsk = countingTransaction(database(), (tx) => {
    if (countUp(tx, limit, now, questions) <= limit.most) return true
    countUp(tx, limit, now, -questions)
    return false
  })
  return logged(mayAsk)
}

function logged(mayGoOn: boolean): boolean {
  if (!mayGoOn) logRefusal(429, 'too many tries')
  return mayGoOn
}

function countOf({ key, window }: Limit, now: number): number {
  const { count, windowStart } = rateLimits
  const isCurrent = and(eq(rateLimits.key, key), gt(windowStart, now - window))
  return database().select({ count }).from(rateLimits).where(isCurrent).get()?.count ?? 0
}

function countUp(tx: Transaction, { key, window }: Limit, now: number, by = 1): number {
  const lapsed = sql`${rateLimits.windowStart} <= ${now - window}`
  const row = tx
    .insert(rateLimits)
    .values({ key, windowStart: now, count: by })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`CASE WHEN ${lapsed} THEN ${by} ELSE ${rateLimits.count} + ${by} END`,
        windowStart: sql`CASE WHEN ${lapsed} THEN ${now} ELSE ${rateLimits.windowStart} END`,
      },
    })
    .returning({ count: rateLimits.count })
    .get()
  return row.count
}

/** A try that turned out to be right does not count against the next ones. */
export function forgiveTry(email: string, address: string): void {
  countingTransaction(database(), (tx) => {
    for (const { key } of Object.values(limits(email, address))) {
      const count = sql`max(0, ${rateLimits.count} - 1)`
      tx.update(rateLimits).set({ count }).where(eq(rateLimits.key, key)).run()
    }
  })
}

function keyOf(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
