import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { logRefusal, requestIsOf } from '@/lib/log'
import { normalEmail } from './email'
import { hasSecondFactor } from './has-second-factor'
import { isPasswordSignInOn, passwordsAreOff } from './password-switch'
import { verifyPassword } from './passwords'
import { countTry, forgiveTry } from './rate-limit'
import { beginSecondStep } from './second-steps'
import { createSession } from './sessions'

export type SignInTry = { email: string; password: string; address: string; userAgent: string }

export type SignInResult =
  | { outcome: 'signed in'; sessionId: string }
  /** The password was right; `secret` is for the cookie that the second factor is asked with. */
  | { outcome: 'second step'; secret: string }
  | { outcome: 'wrong' }
  /** For whoever got as far as a second factor, and so may be told more; and for everybody while passwords are off. */
  | { outcome: 'refused'; why: string }
  | { outcome: 'too many tries' }

/** Same answer and same time for a wrong password and for an unknown person. */
export async function checkSignIn(attempt: SignInTry): Promise<SignInResult> {
  if (!isPasswordSignInOn()) {
    logRefusal(401, 'password sign-in is off')
    return { outcome: 'refused', why: passwordsAreOff }
  }
  const email = normalEmail(attempt.email.slice(0, 254))
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
  if (hasSecondFactor(database(), person.id)) {
    return { outcome: 'second step', secret: beginSecondStep(person.id, 'password') }
  }
  return { outcome: 'signed in', sessionId: createSession(person, attempt.userAgent, 'password') }
}
