import 'server-only'
import { eq } from 'drizzle-orm'
import { digestSignUps, subscribers, suppressions } from '@/db/schema/subscribers'
import type { Transaction } from '@/db/transaction'
import type { SuppressionReason } from '@/lib/domain/kinds'
import { fingerprintOf } from './keyed'

/**
 * Erases an address, with the mails that wait for it; its fingerprint stays.
 * @param answer what the mail server said to it, such as `550 5.1.1`; else empty
 * @returns whether it was there
 */
export function endSubscriber(
  tx: Transaction,
  id: string,
  reason: SuppressionReason,
  answer: string,
  now: number,
): boolean {
  const row = tx.delete(subscribers).where(eq(subscribers.id, id)).returning().get()
  if (!row) return false
  tx.delete(digestSignUps).where(eq(digestSignUps.email, row.email)).run()
  const kept = { reason, answer, at: now }
  tx.insert(suppressions)
    .values({ fingerprint: fingerprintOf(row.email), ...kept })
    .onConflictDoUpdate({ target: suppressions.fingerprint, set: kept })
    .run()
  return true
}
