import 'server-only'
import { and, asc, eq, gt } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { invites, people } from '@/db/schema/accounts'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Role } from '@/lib/domain/kinds'
import { Invalid, NotAllowed } from '@/lib/errors'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { hashOf, newSecret } from '../link-secret'
import { requirePasswordSignIn } from '../passwords/password-switch'
import { checkedPerson, insertPerson, preparePerson } from './people'

/** In milliseconds: three days (OWASP ASVS 5.0, 6.4). */
const lifetime = 72 * 60 * 60_000
const most = 100

type Invited = { email: string; name: string; role: Role }
export type Invite = Invited & { id: string; expiresAt: number }

/**
 * Asks somebody to join. A second invitation to the same address ends the first.
 * @returns the invitation, and the secret of its link, which is told only this once
 * @throws NotAllowed Invalid
 */
export function invitePerson(actor: Actor, input: Invited): { invited: Invited; secret: string } {
  ownersOnly(actor)
  const invited = checkedPerson(input, 'Nobody was invited.')
  const secret = newSecret()
  writeTransaction(database(), (tx) => {
    const { email } = invited
    if (tx.select({ id: people.id }).from(people).where(eq(people.email, email)).get()) {
      throw new Invalid('Nobody was invited.', {
        email: 'Somebody has an account with this e-mail address.',
      })
    }
    tx.delete(invites).where(eq(invites.email, email)).run()
    const made = {
      hash: hashOf(secret),
      madeByName: actor.name,
      madeById: actor.id,
      expiresAt: Date.now() + lifetime,
    }
    tx.insert(invites)
      .values({ id: v7(), ...invited, ...made })
      .run()
    audit(tx, actor, 'invited a person', email, { role: invited.role })
  })
  return { invited, secret }
}

/** Those who were asked and have not come yet, by name. @throws NotAllowed */
export function listInvites(actor: Actor): Invite[] {
  ownersOnly(actor)
  const { id, email, name, role, expiresAt } = invites
  return database()
    .select({ id, email, name, role, expiresAt })
    .from(invites)
    .orderBy(asc(name), asc(id))
    .limit(most)
    .all()
}

/** Ends an invitation at once; one that was used or ended already stays so. @throws NotAllowed */
export function revokeInvite(actor: Actor, id: string): void {
  ownersOnly(actor)
  writeTransaction(database(), (tx) => {
    const gone = tx
      .delete(invites)
      .where(eq(invites.id, id))
      .returning({ email: invites.email })
      .get()
    if (gone) audit(tx, actor, 'revoked an invitation', gone.email)
  })
}

/** @returns who is asked by a link, or null when it does not work any more; looking does not use it up */
export function openInvite(secret: string): Invited | null {
  const { email, name, role } = invites
  return database().select({ email, name, role }).from(invites).where(open(secret)).get() ?? null
}

/**
 * Gives the account to whoever has the link, and uses it up, both or neither.
 * @returns who can sign in now
 * @throws Invalid; NotAllowed when the link no longer works, and while nobody signs in with a password
 */
export async function acceptInvite(
  secret: string,
  { name, password }: { name: string; password: string },
): Promise<{ id: string; name: string }> {
  requirePasswordSignIn()
  const invited = openInvite(secret)
  if (!invited) throw new NotAllowed(closed)
  const person = await preparePerson({ ...invited, name, password })
  return writeTransaction(database(), (tx) => {
    if (tx.delete(invites).where(open(secret)).run().changes !== 1) throw new NotAllowed(closed)
    const id = insertPerson(tx, person)
    const joined = { id, name: person.name }
    audit(tx, joined, 'joined by invitation', id, { role: person.role })
    return joined
  })
}

/**
 * Gives the account to whoever has shown that the invited address is theirs, with the name and role of the invitation.
 * @returns who they are now, or null when nobody is invited under this address
 */
export function acceptInviteOf(
  tx: Transaction,
  email: string,
): { id: string; name: string } | null {
  const theirs = and(eq(invites.email, email), gt(invites.expiresAt, Date.now()))
  const { name, role } = invites
  const invited = tx.delete(invites).where(theirs).returning({ name, role }).get()
  if (!invited) return null
  const id = insertPerson(tx, { email, ...invited, passwordHash: null })
  audit(tx, { id, name: invited.name }, 'joined by invitation', id, { role: invited.role })
  return { id, name: invited.name }
}

const closed = 'This invitation no longer works. Ask whoever sent it for a new one.'

function open(secret: string) {
  return and(eq(invites.hash, hashOf(secret)), gt(invites.expiresAt, Date.now()))
}

function ownersOnly(actor: Actor): void {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can invite people.')
}
