import 'server-only'
import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { secondSteps } from '@/db/schema/second-factors'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { FirstProof } from '@/lib/domain/people/session-beginning'
import { hashOf, newSecret } from '../link-secret'

/** In milliseconds: five minutes between the first proof and the second factor. */
export const secondStepLimit = 5 * 60_000

/**
 * Remembers that somebody gave a right first proof. Nothing may be done with it but to give the second factor.
 * @returns the secret for their browser's cookie
 */
export function beginSecondStep(personId: string, beganWith: FirstProof): string {
  const secret = newSecret()
  const now = Date.now()
  writeTransaction(database(), (tx) => {
    tx.delete(secondSteps).where(lte(secondSteps.expiresAt, now)).run()
    const row = { hash: hashOf(secret), personId, beganWith, expiresAt: now + secondStepLimit }
    tx.insert(secondSteps).values(row).run()
  })
  return secret
}

type HalfWay = { id: string; name: string; email: string | null; beganWith: FirstProof }

/** @returns who gave the first proof in the browser that has this secret, or null when that is over */
export function openSecondStep(secret: string): HalfWay | null {
  const { id, name, email, disabledAt } = people
  const row = database()
    .select({ id, name, email, beganWith: secondSteps.beganWith })
    .from(secondSteps)
    .innerJoin(people, eq(id, secondSteps.personId))
    .where(and(open(secret), isNull(disabledAt)))
    .get()
  return row ?? null
}

/** Uses it up, in the transaction that begins the session. */
export function spendSecondStep(tx: Transaction, secret: string): void {
  tx.delete(secondSteps)
    .where(eq(secondSteps.hash, hashOf(secret)))
    .run()
}

function open(secret: string) {
  return and(eq(secondSteps.hash, hashOf(secret)), gt(secondSteps.expiresAt, Date.now()))
}
