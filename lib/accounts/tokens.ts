import 'server-only'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { tokens } from '@/db/schema/accounts'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { hasOwner } from './has-owner'
import { hashOf, newSecret } from './link-secret'

const lifetime = 24 * 60 * 60_000

/** Makes the one-time link's secret for creating the owner; an earlier unused one stops working. */
export function createSetupToken(): string {
  const token = newSecret()
  writeTransaction(database(), (tx) => {
    tx.delete(tokens)
      .where(and(eq(tokens.purpose, 'setup'), isNull(tokens.usedAt)))
      .run()
    tx.insert(tokens)
      .values({ hash: hashOf(token), purpose: 'setup', expiresAt: Date.now() + lifetime })
      .run()
  })
  return token
}

/** @returns whether the link still works; looking does not use it up */
export function isSetupTokenOpen(token: string): boolean {
  const row = database()
    .select({ hash: tokens.hash })
    .from(tokens)
    .where(open(token, Date.now()))
    .get()
  return row !== undefined && !hasOwner()
}

/** Uses the token up, in the transaction that does what it is for. @returns false when it was no longer open */
export function spendSetupToken(tx: Transaction, token: string): boolean {
  const now = Date.now()
  return tx.update(tokens).set({ usedAt: now }).where(open(token, now)).run().changes === 1
}

function open(token: string, now: number) {
  return and(
    eq(tokens.hash, hashOf(token)),
    eq(tokens.purpose, 'setup'),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, now),
  )
}
