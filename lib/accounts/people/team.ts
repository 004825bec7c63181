import 'server-only'
import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { invites, people } from '@/db/schema/accounts'
import { previewLinks } from '@/db/schema/previews'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Role } from '@/lib/domain/kinds'
import { Invalid, NotAllowed, NotFound } from '@/lib/errors'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { canSignIn } from '../can-sign-in'
import { removeSessions } from '../sessions/sessions'

/** Gives somebody another role; it counts from their next request on. @throws NotAllowed NotFound Invalid */
export function changeRole(actor: Actor, personId: string, role: Role): void {
  ownersOnly(actor)
  writeTransaction(database(), (tx) => {
    const person = withAccount(tx, personId)
    if (person.role === role) return
    if (role !== 'owner') {
      refuseForLastOwner(tx, personId, { field: 'role' })
      endInvites(tx, personId)
    }
    tx.update(people).set({ role }).where(eq(people.id, personId)).run()
    audit(tx, actor, 'changed a role', personId, { from: person.role, to: role })
  })
}

/** Locks somebody out at once and on every device, and ends the links they made. @throws NotAllowed NotFound Invalid */
export function disablePerson(actor: Actor, personId: string): void {
  ownersOnly(actor)
  writeTransaction(database(), (tx) => {
    const person = withAccount(tx, personId)
    if (person.disabledAt !== null) return
    refuseForLastOwner(tx, personId)
    if (personId === actor.id) {
      throw new Invalid('You cannot disable your own account. Ask another owner.')
    }
    tx.update(people).set({ disabledAt: Date.now() }).where(eq(people.id, personId)).run()
    endInvites(tx, personId)
    tx.delete(previewLinks).where(eq(previewLinks.madeById, personId)).run()
    const ended = removeSessions(tx, personId, null)
    audit(tx, actor, 'disabled a person', personId, { ended })
  })
}

/** Lets somebody sign in again, with the password they had. @throws NotAllowed NotFound */
export function enablePerson(actor: Actor, personId: string): void {
  ownersOnly(actor)
  writeTransaction(database(), (tx) => {
    const person = withAccount(tx, personId)
    if (person.disabledAt === null) return
    tx.update(people).set({ disabledAt: null }).where(eq(people.id, personId)).run()
    audit(tx, actor, 'enabled a person', personId)
  })
}

/** Whoever may invite nobody any more has nobody on the way. */
function endInvites(tx: Transaction, personId: string): void {
  tx.delete(invites).where(eq(invites.madeById, personId)).run()
}

function ownersOnly(actor: Actor): void {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can change people’s accounts.')
}

function withAccount(tx: Transaction, id: string) {
  const person = tx
    .select({ role: people.role, disabledAt: people.disabledAt })
    .from(people)
    .where(and(eq(people.id, id), isNotNull(people.email)))
    .get()
  if (!person) throw new NotFound('Nobody has this account any more.')
  return person
}

/** Without an owner who can sign in, nobody could let anybody in again. */
function refuseForLastOwner(tx: Transaction, id: string, { field }: { field?: string } = {}): void {
  const owner = and(eq(people.role, 'owner'), canSignIn(), isNull(people.disabledAt))
  const owns = tx
    .select({ id: people.id })
    .from(people)
    .where(and(owner, eq(people.id, id)))
    .get()
  const other = tx
    .select({ id: people.id })
    .from(people)
    .where(and(owner, ne(people.id, id)))
    .get()
  if (!owns || other) return
  const sentence = 'This is the only owner. Make somebody else an owner first.'
  throw new Invalid(sentence, field ? { [field]: sentence } : {})
}
