import 'server-only'
import { and, eq, isNotNull } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { authenticatorApps, passkeys } from '@/db/schema/second-factors'
import type { Transaction } from '@/db/transaction'

/** Whether signing in with the password takes a second step. Recovery codes alone are no factor. */
export function hasSecondFactor(db: Database | Transaction, personId: string): boolean {
  return hasApp(db, personId) || hasPasskey(db, personId)
}

/** Only an app that was confirmed counts. */
export function hasApp(db: Database | Transaction, personId: string): boolean {
  const { personId: owner, confirmedAt } = authenticatorApps
  const confirmed = and(eq(owner, personId), isNotNull(confirmedAt))
  return db.select({ owner }).from(authenticatorApps).where(confirmed).get() !== undefined
}

export function hasPasskey(db: Database | Transaction, personId: string): boolean {
  const theirs = eq(passkeys.personId, personId)
  return db.select({ id: passkeys.id }).from(passkeys).where(theirs).limit(1).get() !== undefined
}
