import 'server-only'
import { and, eq, gt } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { digestSignUps, subscribers, suppressions } from '@/db/schema/subscribers'
import { writeTransaction } from '@/db/transaction'
import { hashOf } from '@/lib/accounts/link-secret'
import { chooseTopics } from './choose-topics'
import { fingerprintOf } from './keyed'

/** Whether a link to confirm still works; looking does not use it up, since mail programs look ahead. */
export function isSignUpOpen(secret: string, now: number): boolean {
  const { hash } = digestSignUps
  return (
    database().select({ hash }).from(digestSignUps).where(open(secret, now)).get() !== undefined
  )
}

/**
 * Makes a subscriber of whoever has the link, which with all others of theirs is used up. Whoever left before and
 * comes back is written to again.
 * @returns whether the link still worked
 */
export function confirmDigest(secret: string, now: number): boolean {
  return writeTransaction(database(), (tx) => {
    const asked = tx.select().from(digestSignUps).where(open(secret, now)).get()
    if (!asked) return false
    const { email, rhythm, formVersion, network, topics } = asked
    tx.delete(digestSignUps).where(eq(digestSignUps.email, email)).run()
    tx.delete(suppressions)
      .where(eq(suppressions.fingerprint, fingerprintOf(email)))
      .run()
    const agreed = { rhythm, formVersion, network, confirmedAt: now, bounces: 0 }
    const { id } = tx
      .insert(subscribers)
      .values({ id: v7(), email, ...agreed })
      .onConflictDoUpdate({ target: subscribers.email, set: agreed })
      .returning({ id: subscribers.id })
      .get()
    chooseTopics(tx, id, topics)
    return true
  })
}

function open(secret: string, now: number) {
  return and(eq(digestSignUps.hash, hashOf(secret)), gt(digestSignUps.expiresAt, now))
}
