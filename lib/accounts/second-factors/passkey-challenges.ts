import 'server-only'
import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import { database } from '@/db/connection'
import { passkeyChallenges as challenges } from '@/db/schema/second-factors'
import { writeTransaction } from '@/db/transaction'
import type { PasskeyPurpose } from '@/lib/domain/people/second-factor'
import { hashOf, newSecret } from '../link-secret'

/** In milliseconds: how long somebody may take over their finger or key. */
const lifetime = 5 * 60_000

/** @returns 256 random bits, base64url, for one answer; `personId` is null while nobody knows who signs in */
export function newChallenge(purpose: PasskeyPurpose, personId: string | null): string {
  const challenge = newSecret()
  const now = Date.now()
  writeTransaction(database(), (tx) => {
    tx.delete(challenges).where(lte(challenges.expiresAt, now)).run()
    tx.insert(challenges)
      .values({ hash: hashOf(challenge), purpose, personId, expiresAt: now + lifetime })
      .run()
  })
  return challenge
}

/** Uses a challenge up, whatever becomes of the answer. @returns whether it was ours, open, and for this */
export function spendChallenge(
  challenge: string,
  purpose: PasskeyPurpose,
  personId: string | null,
): boolean {
  const { hash, personId: owner, expiresAt } = challenges
  const isFor = personId === null ? isNull(owner) : eq(owner, personId)
  const open = and(eq(hash, hashOf(challenge)), eq(challenges.purpose, purpose), isFor)
  const spent = database()
    .delete(challenges)
    .where(and(open, gt(expiresAt, Date.now())))
    .run()
  return spent.changes === 1
}
