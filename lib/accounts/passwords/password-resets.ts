import 'server-only'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { passwordResets, people } from '@/db/schema/accounts'
import { writeTransaction } from '@/db/transaction'
import { tooManyTries } from '@/lib/domain/people/too-many-tries'
import { Invalid, NotAllowed } from '@/lib/errors'
import { audit } from '../audit'
import { normalEmail } from '../email'
import { hashOf, newSecret } from '../link-secret'
import { countResetLetter, countTry } from '../rate-limit'
import { removeSessions } from '../sessions/sessions'
import { requirePasswordSignIn } from './password-switch'
import { hashPassword, passwordProblem } from './passwords'

/** In milliseconds: half an hour (OWASP ASVS 5.0, 6.4). */
const lifetime = 30 * 60_000

/**
 * Begins a reset for whoever has an account with an e-mail address. What is answered must not tell
 * whether anybody has. Links of before go on working, so that nobody can void one by asking for the next.
 * @returns whom to write to with which secret, or null when there is nobody, or when they had three letters in an hour
 * @throws Invalid after too many tries from one place; NotAllowed while nobody signs in with a password
 */
export function requestReset(
  typed: string,
  address: string,
): { email: string; name: string; secret: string } | null {
  requirePasswordSignIn()
  const email = normalEmail(typed.slice(0, 254))
  if (!countTry(`reset ${email}`, address)) {
    throw new Invalid(tooManyTries)
  }
  const secret = newSecret()
  return writeTransaction(database(), (tx) => {
    const person = tx
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(and(eq(people.email, email), isNull(people.disabledAt)))
      .get()
    if (!person || !countResetLetter(tx, person.id)) return null
    const expiresAt = Date.now() + lifetime
    tx.insert(passwordResets)
      .values({ hash: hashOf(secret), personId: person.id, expiresAt })
      .run()
    audit(tx, person, 'asked for a new password', person.id)
    return { email, name: person.name, secret }
  })
}

/** @returns whose password a link changes, or null when it does not work any more */
export function openReset(secret: string): { id: string; name: string; email: string } | null {
  const { id, name, email } = people
  const row = database()
    .select({ id, name, email })
    .from(passwordResets)
    .innerJoin(people, eq(id, passwordResets.personId))
    .where(and(open(secret), isNull(people.disabledAt)))
    .get()
  return row && row.email !== null ? { ...row, email: row.email } : null
}

/**
 * Gives somebody the password they chose, uses the link up with all others of theirs, and ends all their sessions.
 * @throws Invalid; NotAllowed when the link no longer works, and while nobody signs in with a password
 */
export async function resetByLink(secret: string, password: string): Promise<void> {
  requirePasswordSignIn()
  const person = openReset(secret)
  if (!person) throw new NotAllowed(closed)
  const problem = passwordProblem(password, person)
  if (problem) throw new Invalid('The password was not changed.', { password: problem })
  const passwordHash = await hashPassword(password)
  writeTransaction(database(), (tx) => {
    if (tx.delete(passwordResets).where(open(secret)).run().changes !== 1) {
      throw new NotAllowed(closed)
    }
    tx.delete(passwordResets).where(eq(passwordResets.personId, person.id)).run()
    tx.update(people).set({ passwordHash }).where(eq(people.id, person.id)).run()
    const ended = removeSessions(tx, person.id, null)
    audit(tx, person, 'reset the password by mail', person.id, { ended })
  })
}

const closed = 'This link no longer works. Ask for a new one.'

function open(secret: string) {
  return and(eq(passwordResets.hash, hashOf(secret)), gt(passwordResets.expiresAt, Date.now()))
}
