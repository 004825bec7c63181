import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import { logRefusal } from '@/lib/log'
import { countTry, forgiveTry } from '../rate-limit'
import { createSession } from '../sessions/sessions'
import type { SignInResult } from '../sign-in/check-sign-in'
import { openSecondStep, spendSecondStep } from '../sign-in/second-steps'
import { checkPasskey } from './check-passkey'
import { stepIsOver } from './pass-second-step'
import { answerIn } from './passkey-answer'

/** `passkey` is what the authenticator answered, as JSON. */
type PasskeyTry = { passkey: string; address: string; userAgent: string }

/** Signs in with a passkey alone: it is something one has, and it has checked who holds it. */
export async function signInWithPasskey(attempt: PasskeyTry): Promise<SignInResult> {
  const { passkey, address, userAgent } = attempt
  const key = `passkey ${answerIn(passkey)?.id.slice(0, 400)}`
  if (!countTry(key, address)) return { outcome: 'too many tries' }
  const person = await checkPasskey(passkey, 'sign in', null)
  if (!person) return refused()
  forgiveTry(key, address)
  return { outcome: 'signed in', sessionId: createSession(person, userAgent, 'passkey') }
}

/** Goes on where a right password stopped. @param secret of the cookie that the password left */
export async function passSecondStepWithPasskey(
  attempt: PasskeyTry & { secret: string },
): Promise<SignInResult> {
  const { passkey, secret, address, userAgent } = attempt
  const person = openSecondStep(secret)
  if (!person) return stepIsOver
  const key = `second step ${person.id}`
  if (!countTry(key, address)) return { outcome: 'too many tries' }
  if (!(await checkPasskey(passkey, 'second step', person.id))) return refused()
  forgiveTry(key, address)
  return writeTransaction(database(), (tx): SignInResult => {
    if (!openSecondStep(secret)) return stepIsOver
    spendSecondStep(tx, secret)
    return { outcome: 'signed in', sessionId: createSession(person, userAgent, person.beganWith) }
  })
}

function refused(): SignInResult {
  logRefusal(401, 'passkey not taken')
  return {
    outcome: 'refused',
    why: 'This passkey does not open an account here, or it took too long. Try once more.',
  }
}
