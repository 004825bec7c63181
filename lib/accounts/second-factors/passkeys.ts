import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { passkeys } from '@/db/schema/second-factors'
import { writeTransaction } from '@/db/transaction'
import type { OwnPasskey } from '@/lib/domain/people/second-factor'
import { Invalid, NotFound } from '@/lib/errors'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { personOf } from './person-of'
import { forgetCodesOfNoFactor } from './recovery-codes'

/** The person's own, the oldest first. @throws NotAllowed */
export function listPasskeys(actor: Actor): OwnPasskey[] {
  const { id, name, createdAt, lastUsedAt, personId } = passkeys
  return database()
    .select({ id, name, createdAt, lastUsedAt })
    .from(passkeys)
    .where(eq(personId, personOf(actor).id))
    .orderBy(asc(createdAt), asc(id))
    .all()
}

/** @throws Invalid NotAllowed NotFound */
export function renamePasskey(actor: Actor, id: string, name: string): void {
  const person = personOf(actor)
  const called = passkeyName(name)
  writeTransaction(database(), (tx) => {
    const theirs = and(eq(passkeys.id, id), eq(passkeys.personId, person.id))
    const { changes } = tx.update(passkeys).set({ name: called }).where(theirs).run()
    if (changes !== 1) throw new NotFound('This passkey is not there any more.')
    audit(tx, actor, 'renamed a passkey', person.id, { name: called })
  })
}

/** One that was removed already stays so. @throws NotAllowed */
export function removePasskey(actor: Actor, id: string): void {
  const person = personOf(actor)
  writeTransaction(database(), (tx) => {
    const theirs = and(eq(passkeys.id, id), eq(passkeys.personId, person.id))
    const gone = tx.delete(passkeys).where(theirs).returning({ name: passkeys.name }).get()
    if (!gone) return
    forgetCodesOfNoFactor(tx, person.id)
    audit(tx, actor, 'removed a passkey', person.id, { name: gone.name })
  })
}

/** @throws Invalid */
export function passkeyName(typed: string): string {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name === '' || name.length > 60) {
    const sentence = 'Give the passkey a name of at most 60 characters, such as “Work laptop”.'
    throw new Invalid(sentence, { name: sentence })
  }
  return name
}
