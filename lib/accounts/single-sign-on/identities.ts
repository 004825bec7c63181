import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Database, database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { identities } from '@/db/schema/single-sign-on'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { Invalid, NotAllowed } from '@/lib/errors'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { isPasswordSignInOn } from '../passwords/password-switch'
import { configuredProvider } from './provider'

type Subject = { issuer: string; subject: string }

/** Whoever was linked at the first sign-in. */
export function personOfIdentity(tx: Transaction, { issuer, subject }: Subject) {
  const { id, name, disabledAt } = people
  const row = tx
    .select({ id, name, disabledAt })
    .from(identities)
    .innerJoin(people, eq(id, identities.personId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)))
    .get()
  return row ?? null
}

export function isLinked(db: Database | Transaction, personId: string, issuer: string): boolean {
  const { linkedAt } = identities
  return db.select({ linkedAt }).from(identities).where(of(personId, issuer)).get() !== undefined
}

export function linkIdentity(
  tx: Transaction,
  person: { id: string; name: string },
  { issuer, subject }: Subject,
): void {
  const row = { issuer, subject, personId: person.id, linkedAt: Date.now() }
  tx.insert(identities).values(row).run()
  audit(tx, person, 'linked single sign-on', person.id, { issuer })
}

/** Since when somebody is known to the provider of this site, in Unix milliseconds; null when they are not. */
export function linkedSince(actor: Actor): number | null {
  const provider = configuredProvider()
  if (!provider || actor.id === null) return null
  const { linkedAt } = identities
  const theirs = of(actor.id, provider.issuer)
  return database().select({ linkedAt }).from(identities).where(theirs).get()?.linkedAt ?? null
}

/**
 * Has the provider's name for somebody forgotten. Whoever next comes from there with their address is linked anew.
 * @throws NotAllowed; Invalid for whoever could not sign in then
 */
export function unlinkIdentity(actor: Actor): void {
  const { id } = actor
  const provider = configuredProvider()
  if (id === null || !provider) throw new NotAllowed('Only people are linked to a provider.')
  writeTransaction(database(), (tx) => {
    const { passwordHash } = people
    const person = tx.select({ passwordHash }).from(people).where(eq(people.id, id)).get()
    if (!person?.passwordHash || !isPasswordSignInOn(tx)) throw new Invalid(onlyWay)
    const { changes } = tx.delete(identities).where(of(id, provider.issuer)).run()
    if (changes > 0) audit(tx, actor, 'unlinked single sign-on', id, { issuer: provider.issuer })
  })
}

const onlyWay = 'This is the only way you sign in, so it stays. Get a password first.'

function of(personId: string, issuer: string) {
  return and(eq(identities.personId, personId), eq(identities.issuer, issuer))
}
