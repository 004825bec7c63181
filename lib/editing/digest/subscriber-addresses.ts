import 'server-only'
import { asc, eq, gt } from 'drizzle-orm'
import { database } from '@/db/connection'
import { digestSignUps, subscribers } from '@/db/schema/subscribers'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { normalEmail } from '@/lib/accounts/email'
import { isFreshlyProven } from '@/lib/accounts/sign-in/fresh-proof'
import { endSubscriber } from '@/lib/digest/subscribers/end-subscriber'
import { csvLine } from '@/lib/domain/text/csv-line'
import { machineTime } from '@/lib/domain/time/dates'
import { Invalid, NotAllowed } from '@/lib/errors'
import { requireAddressOwner } from './digest-rights'

/** Rows that are read and written at once. */
const portion = 500

/**
 * All who confirmed, as a file in portions, so that no number of them fills the memory.
 * @throws NotAllowed for anybody but an owner who proved lately who they are
 */
export function subscribersAsCsv(actor: Actor): Iterable<string> {
  requireAddressOwner(actor)
  if (!isFreshlyProven(actor)) {
    throw new NotAllowed('Show once more that it is you, under Digest, then load this again.')
  }
  writeTransaction(database(), (tx) => audit(tx, actor, 'took the addresses of readers', ''))
  return portions()
}

function* portions(): Generator<string> {
  yield csvLine(['Address', 'How often', 'Confirmed', 'From the network', 'Form'])
  const { id, email, rhythm, confirmedAt, network, formVersion } = subscribers
  let last = ''
  for (let isMore = true; isMore; ) {
    const rows = database()
      .select({ id, email, rhythm, confirmedAt, network, formVersion })
      .from(subscribers)
      .where(gt(id, last))
      .orderBy(asc(id))
      .limit(portion)
      .all()
    yield rows
      .map((row) =>
        csvLine([
          row.email,
          row.rhythm,
          machineTime(row.confirmedAt),
          row.network,
          row.formVersion,
        ]),
      )
      .join('')
    last = rows.at(-1)?.id ?? ''
    isMore = rows.length === portion
  }
}

/**
 * Takes one address off the list and erases it, also where it was not confirmed yet.
 * @throws NotAllowed, Invalid for one that is not there
 */
export function eraseSubscriber(actor: Actor, typed: string, now: number): void {
  requireAddressOwner(actor)
  const address = normalEmail(typed.slice(0, 254))
  writeTransaction(database(), (tx) => {
    const { id, email } = subscribers
    const row = tx.select({ id }).from(subscribers).where(eq(email, address)).get()
    const ofSignUps = tx.delete(digestSignUps).where(eq(digestSignUps.email, address)).run().changes
    if (row) endSubscriber(tx, row.id, 'erased', '', now)
    if (!row && ofSignUps === 0) {
      throw new Invalid('Nothing was erased.', { email: 'This address is not on the list.' })
    }
    // Whose it was must not stay in the record.
    audit(tx, actor, 'erased the address of a reader', row?.id ?? '')
  })
}
