import 'server-only'
import { and, desc, eq, notInArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { knownDevices, people } from '@/db/schema/accounts'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { deviceName } from '@/lib/domain/people/device-name'
import { hashOf, newSecret } from '../link-secret'

/** Browsers of one person; the one seen longest ago is forgotten for the next. */
const most = 30

/** What a browser says of itself, and what its cookie of earlier sign-ins carries. */
export type Device = { userAgent: string; secret: string | null }

/**
 * Notes where somebody signs in. A browser is known by its cookie as long as it calls itself the same, and one
 * without a cookie by calling itself exactly as one that was known. Nobody is told of their very first one.
 * @returns what the browser's cookie carries from now on, and whom to tell that they were never seen there
 */
export function noteDevice(
  personId: string,
  { userAgent, secret: brought }: Device,
): { secret: string; newTo: { name: string; email: string } | null } {
  const secret = brought !== null && /^[\w-]{43}$/.test(brought) ? brought : newSecret()
  const hash = hashOf(secret)
  const device = { personId, hash, userAgent: userAgent.slice(0, 400), seenAt: Date.now() }
  return writeTransaction(database(), (tx) => {
    const theirs = eq(knownDevices.personId, personId)
    const known = tx.select().from(knownDevices).where(theirs).all()
    const isKnown = known.some(
      (one) =>
        one.userAgent === device.userAgent ||
        (one.hash === hash && deviceName(one.userAgent) === deviceName(userAgent)),
    )
    const { personId: person, hash: of, seenAt } = knownDevices
    tx.insert(knownDevices)
      .values(device)
      .onConflictDoUpdate({ target: [person, of], set: device })
      .run()
    const kept = tx
      .select({ of })
      .from(knownDevices)
      .where(theirs)
      .orderBy(desc(seenAt))
      .limit(most)
    tx.delete(knownDevices)
      .where(and(theirs, notInArray(of, kept)))
      .run()
    return { secret, newTo: known.length > 0 && !isKnown ? addressOf(tx, personId) : null }
  })
}

function addressOf(tx: Transaction, personId: string): { name: string; email: string } | null {
  const { id, name, email } = people
  const person = tx.select({ name, email }).from(people).where(eq(id, personId)).get()
  return person?.email ? { name: person.name, email: person.email } : null
}
