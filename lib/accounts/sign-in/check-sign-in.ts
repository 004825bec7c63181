import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { writeTransaction } from '@/db/transaction'
import { Busy } from '@/lib/errors'
import { logRefusal, requestIsOf } from '@/lib/log'
import { audit } from '../audit'
import { normalEmail } from '../email'
import { hasSecondFactor } from '../has-second-factor'
import { refuseWhenHashing } from '../passwords/hashing/hashing'
import { isPasswordSignInOn, passwordsAreOff } from '../passwords/password-switch'
import { hashPassword, isWeakHash, verifyPassword } from '../passwords/passwords'
import { countTry, forgiveTry } from '../rate-limit'
import { createSession } from '../sessions/sessions'
import { beginSecondStep } from './second-steps'

export type SignInTry = {
  email: string
  password: string
  address: string
  userAgent: string
}

export type SignInResult =
  | { outcome: 'signed in'; sessionId: string }
  /** The password was right; `secret` is for the cookie that the second factor is asked with. */
  | { outcome: 'second step'; secret: string }
  | { outcome: 'wrong' }
  /** For whoever got as far as a second factor, and so may be told more; and for everybody while passwords are off. */
  | { outcome: 'refused'; why: string }
  | { outcome: 'too many tries' }

/**
 * Same answer and same time for a wrong password and for an unknown person.
 * @throws Busy when too many passwords are looked at already; this try does not count then
 */
export async function checkSignIn(attempt: SignInTry): Promise<SignInResult> {
  if (!isPasswordSignInOn()) {
    logRefusal(401, 'password sign-in is off')
    return { outcome: 'refused', why: passwordsAreOff }
  }
  const email = normalEmail(attempt.email.slice(0, 254))
  refuseWhenHashing()
  const person = database()
    .select({ id: people.id, name: people.name, passwordHash: people.passwordHash })
    .from(people)
    .where(and(eq(people.email, email), isNull(people.disabledAt)))
    .get()
  requestIsOf(person?.id ?? null)
  if (!countTry(email, attempt.address)) return { outcome: 'too many tries' }
  const password = attempt.password.slice(0, 1024)
  const right = await verifyPassword(person?.passwordHash ?? null, password)
  if (!right || !person) {
    logRefusal(401, 'wrong e-mail address or password')
    return { outcome: 'wrong' }
  }
  forgiveTry(email, attempt.address)
  await hashAnew(person, password)
  if (hasSecondFactor(database(), person.id)) {
    return { outcome: 'second step', secret: beginSecondStep(person.id, 'password') }
  }
  return { outcome: 'signed in', sessionId: createSession(person, attempt.userAgent, 'password') }
}

/** Only now is the password known that a weak hash of earlier times was made from. */
async function hashAnew(
  person: { id: string; name: string; passwordHash: string | null },
  password: string,
): Promise<void> {
  const { id, passwordHash: stored } = person
  if (stored === null || !isWeakHash(stored)) return
  const passwordHash = await hashPassword(password).catch(nextTime)
  if (passwordHash === null) return
  writeTransaction(database(), (tx) => {
    const unchanged = and(eq(people.id, id), eq(people.passwordHash, stored))
    const { changes } = tx.update(people).set({ passwordHash }).where(unchanged).run()
    if (changes === 1) audit(tx, person, 'hashed the password anew', id)
  })
}

function nextTime(error: unknown): null {
  if (error instanceof Busy) return null
  throw error
}
