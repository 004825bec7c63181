import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { logRefusal } from '@/lib/log'
import { audit } from '../audit'
import { hasSecondFactor } from '../has-second-factor'
import { acceptInviteOf } from '../people/invites'
import { createSession } from '../sessions/sessions'
import type { SignInResult } from '../sign-in/check-sign-in'
import { beginSecondStep } from '../sign-in/second-steps'
import { isLinked, linkIdentity, personOfIdentity } from './identities'
import type { Identity } from './prove-identity'

type Person = { id: string; name: string; disabledAt: number | null }

/** Why somebody whom the provider vouched for is not let in; `person` is whose account it is about. */
type Refusal = { why: string; person?: Person }

/** Lets somebody in by whom a provider says they are: their account, or the one they were invited to. */
export function signInByIdentity(identity: Identity, userAgent: string): SignInResult {
  const result = writeTransaction(database(), (tx): SignInResult | Refusal => {
    const found = personFor(tx, identity)
    if ('why' in found) {
      const { person, why } = found
      if (person) audit(tx, provider, 'refused single sign-on', person.id, { why })
      return found
    }
    return hasSecondFactor(tx, found.id)
      ? { outcome: 'second step', secret: beginSecondStep(found.id, 'single sign-on') }
      : { outcome: 'signed in', sessionId: createSession(found, userAgent, 'single sign-on') }
  })
  if ('outcome' in result) return result
  logRefusal(401, `single sign-on: ${result.why}`)
  return { outcome: 'wrong' }
}

const provider = { id: null, name: 'single sign-on' }

function personFor(tx: Transaction, identity: Identity): Person | Refusal {
  const linked = personOfIdentity(tx, identity)
  const holder = identity.email === null ? null : personWithAddress(tx, identity.email)
  if (linked && holder && holder.id !== linked.id) {
    return { why: 'the address belongs to somebody else', person: linked }
  }
  const person = linked ?? firstTime(tx, identity, holder)
  if ('why' in person) return person
  return person.disabledAt === null ? person : { why: 'the account is disabled', person }
}

/** Only an address that the provider has checked says whose account it is, or whose invitation. */
function firstTime(tx: Transaction, identity: Identity, holder: Person | null): Person | Refusal {
  if (identity.email === null) return { why: 'no address' }
  if (!identity.isEmailVerified) return { why: 'the address is not verified' }
  if (holder && holder.disabledAt !== null) return holder
  if (holder && isLinked(tx, holder.id, identity.issuer)) {
    return { why: 'the account is linked to another subject', person: holder }
  }
  const person = holder ?? joining(tx, identity.email)
  if (!person) return { why: 'nobody has or is invited under this address' }
  linkIdentity(tx, person, identity)
  return person
}

function joining(tx: Transaction, email: string): Person | null {
  const joined = acceptInviteOf(tx, email)
  return joined && { ...joined, disabledAt: null }
}

function personWithAddress(tx: Transaction, email: string): Person | null {
  const { id, name, disabledAt } = people
  const found = tx.select({ id, name, disabledAt }).from(people).where(eq(people.email, email))
  return found.get() ?? null
}
