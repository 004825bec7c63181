import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { v7 } from 'uuid'
import { z } from 'zod'
import { database } from '@/db/connection'
import { passwordResets, people } from '@/db/schema/accounts'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { type Role, roles } from '@/lib/domain/kinds'
import { tooManyTries } from '@/lib/domain/people/too-many-tries'
import { keepable } from '@/lib/domain/text/keepable'
import { Invalid, NotAllowed, NotFound } from '@/lib/errors'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { emailRule, normalEmail } from '../email'
import { requirePasswordSignIn } from '../passwords/password-switch'
import { hashPassword, passwordProblem, verifyPassword } from '../passwords/passwords'
import { freePersonSlug } from '../person-slug'
import { countOwnTry } from '../rate-limit'
import { removeSessions } from '../sessions/sessions'

export type NewPerson = { email: string; name: string; role: Role; password: string }

/**
 * Gives somebody an account.
 * @returns the person's id
 * @throws Invalid NotAllowed
 */
export async function createPerson(actor: Actor, input: NewPerson): Promise<string> {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can add people.')
  const person = await preparePerson(input)
  return writeTransaction(database(), (tx) => {
    const id = insertPerson(tx, person)
    audit(tx, actor, 'created a person', id, { email: person.email, role: person.role })
    return id
  })
}

/** Without a password for whoever joins by single sign-on. */
export type PreparedPerson = Omit<NewPerson, 'password'> & { passwordHash: string | null }

/** Checks what was typed and hashes the password, which takes too long for a transaction. @throws Invalid */
export async function preparePerson(input: NewPerson): Promise<PreparedPerson> {
  const refusal = 'The account cannot be made like this.'
  const problem = passwordProblem(input.password, input)
  const faults: Record<string, string> = problem ? { password: problem } : {}
  const person = checkedPerson(input, refusal, faults)
  return { ...person, passwordHash: await hashPassword(input.password) }
}

/** Who somebody is to be, as it is kept. @throws Invalid with `faults` too, under that `refusal` */
export function checkedPerson(
  input: Omit<NewPerson, 'password'>,
  refusal: string,
  faults: Record<string, string> = {},
): Omit<NewPerson, 'password'> {
  const parsed = newPerson.safeParse(input)
  const fields = { ...faults }
  for (const issue of parsed.error?.issues ?? []) fields[String(issue.path[0])] ??= issue.message
  if (!parsed.success || Object.keys(fields).length > 0) throw new Invalid(refusal, fields)
  return parsed.data
}

const newPerson = z.object({
  email: emailRule,
  name: z
    .string()
    .transform((value) =>
      keepable(value)
        .normalize('NFC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    .refine((value) => value.length > 0, { error: 'Write the name that stands under articles.' })
    .refine((value) => value.length <= 100, { error: 'Use a name of at most 100 characters.' }),
  role: z.enum(roles, { error: 'Choose owner, editor or writer.' }),
})

/** @throws Invalid when somebody has this e-mail address already */
export function insertPerson(tx: Transaction, person: PreparedPerson): string {
  const taken = tx
    .select({ id: people.id })
    .from(people)
    .where(eq(people.email, person.email))
    .get()
  if (taken) {
    throw new Invalid('The account cannot be made like this.', {
      email: 'Somebody has an account with this e-mail address.',
    })
  }
  const row = { id: v7(), ...person, slug: freePersonSlug(tx, person.name), createdAt: Date.now() }
  tx.insert(people).values(row).run()
  return row.id
}

/** Gives a forgotten password a successor and ends all of the person's sessions and links. @throws NotFound Invalid */
export async function resetPassword(actor: Actor, email: string, password: string): Promise<void> {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can reset passwords.')
  const person = database()
    .select({ id: people.id, name: people.name, email: people.email })
    .from(people)
    .where(eq(people.email, normalEmail(email)))
    .get()
  if (!person) throw new NotFound('Nobody has an account with this e-mail address.')
  const problem = passwordProblem(password, { name: person.name, email: normalEmail(email) })
  if (problem) throw new Invalid(problem, { password: problem })
  const passwordHash = await hashPassword(password)
  writeTransaction(database(), (tx) => {
    tx.update(people).set({ passwordHash }).where(eq(people.id, person.id)).run()
    tx.delete(passwordResets).where(eq(passwordResets.personId, person.id)).run()
    const ended = removeSessions(tx, person.id, null)
    audit(tx, actor, 'reset a password', person.id, { ended })
  })
}

/** Changes the person's own password and ends their other sessions and links. @throws Invalid NotAllowed */
export async function changePassword(actor: Actor, current: string, next: string): Promise<void> {
  requirePasswordSignIn()
  const personId = actor.id
  const person = personId === null ? undefined : signInRow(personId)
  if (personId === null || !person?.email) throw new NotAllowed('This account has no password.')
  if (!countOwnTry(personId)) {
    throw new Invalid('The password was not changed.', {
      currentPassword: tooManyTries,
    })
  }
  if (!(await verifyPassword(person.passwordHash, current))) {
    throw new Invalid('The password was not changed.', {
      currentPassword: 'This is not your present password.',
    })
  }
  const problem = passwordProblem(next, { name: person.name, email: person.email })
  if (problem) throw new Invalid('The password was not changed.', { newPassword: problem })
  const passwordHash = await hashPassword(next)
  writeTransaction(database(), (tx) => {
    tx.update(people).set({ passwordHash }).where(eq(people.id, personId)).run()
    tx.delete(passwordResets).where(eq(passwordResets.personId, personId)).run()
    const ended = removeSessions(tx, personId, actor.sessionId)
    audit(tx, actor, 'changed the password', personId, { ended })
  })
}

function signInRow(id: string) {
  return database()
    .select({ name: people.name, email: people.email, passwordHash: people.passwordHash })
    .from(people)
    .where(eq(people.id, id))
    .get()
}

/** Somebody who signs articles and never signs in; the same slug names the same byline. @returns the id */
export function createByline(actor: Actor, name: string, slug: string): string {
  return writeTransaction(database(), (tx) => {
    const known = tx.select({ id: people.id }).from(people).where(eq(people.slug, slug)).get()
    if (known) return known.id
    const row = { id: v7(), name, slug, role: 'writer' as const, createdAt: Date.now() }
    tx.insert(people).values(row).run()
    audit(tx, actor, 'created a byline', row.id, { name, slug })
    return row.id
  })
}

/** @returns whose account this e-mail address is of, disabled or not. @throws NotFound */
export function accountOf(email: string): { id: string; name: string; isDisabled: boolean } {
  const person = database()
    .select({ id: people.id, name: people.name, disabledAt: people.disabledAt })
    .from(people)
    .where(eq(people.email, normalEmail(email)))
    .get()
  if (!person) throw new NotFound('Nobody has an account with this e-mail address.')
  return { id: person.id, name: person.name, isDisabled: person.disabledAt !== null }
}

/** @returns the person with this e-mail address, for whom the command line acts. @throws NotFound */
export function personByEmail(email: string): { id: string; name: string; role: Role } {
  const person = database()
    .select({ id: people.id, name: people.name, role: people.role })
    .from(people)
    .where(and(eq(people.email, normalEmail(email)), isNull(people.disabledAt)))
    .get()
  if (!person) throw new NotFound('Nobody has an account with this e-mail address.')
  return person
}
