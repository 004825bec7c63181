import 'server-only'
import { and, eq, gt } from 'drizzle-orm'
import { database } from '@/db/connection'
import { emailChanges, passwordResets, people } from '@/db/schema/accounts'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { Invalid, NotAllowed } from '@/lib/errors'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { emailRule } from '../email'
import { hashOf, newSecret } from '../link-secret'
import { countAddressLetter } from '../rate-limit'

/** In milliseconds: half an hour, as for a forgotten password. */
const lifetime = 30 * 60_000

/**
 * Begins to change the address that whoever acts signs in with. It stays until they open the link that goes to the
 * new one; a link of before ends.
 * @returns whom to write to with which secret
 * @throws Invalid NotAllowed
 */
export function requestEmailChange(
  actor: Actor,
  typed: string,
): { email: string; name: string; secret: string } {
  const { id, name } = actor
  if (id === null) throw new NotAllowed(noPerson)
  const parsed = emailRule.safeParse(typed)
  if (!parsed.success) throw refused(parsed.error.issues[0]?.message ?? '')
  const email = parsed.data
  const secret = newSecret()
  return writeTransaction(database(), (tx) => {
    requireFree(tx, id, email)
    if (!countAddressLetter(tx, id)) throw refused('There were too many letters. Wait an hour.')
    const link = { hash: hashOf(secret), email, expiresAt: Date.now() + lifetime }
    tx.insert(emailChanges)
      .values({ personId: id, ...link })
      .onConflictDoUpdate({ target: emailChanges.personId, set: link })
      .run()
    audit(tx, actor, 'asked for another e-mail address', id, { email })
    return { email, name, secret }
  })
}

/** @returns the address that a link of theirs brings, or null when it does not work any more */
export function openEmailChange(actor: Actor, secret: string): string | null {
  return openLink(database(), actor, secret)
}

/**
 * Lets whoever acts sign in with the address to which the link was sent, and with the former one no more; what was
 * mailed to that ends too.
 * @returns both addresses
 * @throws NotAllowed when the link no longer works; Invalid when somebody else has the address by now
 */
export function confirmEmailChange(
  actor: Actor,
  secret: string,
): { email: string; former: string | null; name: string } {
  const { id, name } = actor
  return writeTransaction(database(), (tx) => {
    const email = openLink(tx, actor, secret)
    if (id === null || email === null) throw new NotAllowed(closed)
    requireFree(tx, id, email)
    const former = emailOf(tx, id)
    tx.update(people).set({ email }).where(eq(people.id, id)).run()
    tx.delete(emailChanges).where(eq(emailChanges.personId, id)).run()
    tx.delete(passwordResets).where(eq(passwordResets.personId, id)).run()
    audit(tx, actor, 'changed the e-mail address', id, { former, email })
    return { email, former, name }
  })
}

/** Whether a link still works for the person it was sent to. */
export function isEmailChangeOpen(secret: string): boolean {
  const { email } = emailChanges
  return database().select({ email }).from(emailChanges).where(isOpen(secret)).get() !== undefined
}

function openLink(db: Pick<Transaction, 'select'>, { id }: Actor, secret: string): string | null {
  const { email, personId } = emailChanges
  const mine = and(eq(personId, id ?? ''), isOpen(secret))
  return db.select({ email }).from(emailChanges).where(mine).get()?.email ?? null
}

function isOpen(secret: string) {
  return and(eq(emailChanges.hash, hashOf(secret)), gt(emailChanges.expiresAt, Date.now()))
}

/** @throws Invalid when somebody signs in with the address, be it whoever asks */
function requireFree(tx: Transaction, id: string, email: string): void {
  const holder = tx.select({ id: people.id }).from(people).where(eq(people.email, email)).get()
  if (holder?.id === id) throw refused('You sign in with this address already.')
  if (holder) throw refused('Somebody has an account with this e-mail address.')
}

function emailOf(tx: Transaction, id: string): string | null {
  return (
    tx.select({ email: people.email }).from(people).where(eq(people.id, id)).get()?.email ?? null
  )
}

const refused = (email: string) => new Invalid('Your address stays as it is.', { email })

const noPerson = 'Only people sign in with an e-mail address.'
const closed = 'This link no longer works. Ask for a new one under Account.'
