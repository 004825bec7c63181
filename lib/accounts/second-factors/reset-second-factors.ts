import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { authenticatorApps, passkeys, recoveryCodes } from '@/db/schema/second-factors'
import { writeTransaction } from '@/db/transaction'
import { NotAllowed, NotFound } from '@/lib/errors'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { normalEmail } from '../email'
import { removeSessions } from '../sessions/sessions'

/**
 * The way back in for who has lost them: takes all second factors from somebody and ends their sessions.
 * @throws NotFound; NotAllowed for anybody but the command line
 */
export function resetSecondFactors(actor: Actor, email: string): void {
  if (actor.id !== null) {
    throw new NotAllowed('Only whoever runs the site can reset a second factor.')
  }
  writeTransaction(database(), (tx) => {
    const person = tx
      .select({ id: people.id })
      .from(people)
      .where(eq(people.email, normalEmail(email)))
      .get()
    if (!person) throw new NotFound('Nobody has an account with this e-mail address.')
    for (const table of [authenticatorApps, passkeys, recoveryCodes]) {
      tx.delete(table).where(eq(table.personId, person.id)).run()
    }
    const ended = removeSessions(tx, person.id, null)
    audit(tx, actor, 'reset the second factors', person.id, { ended })
  })
}
