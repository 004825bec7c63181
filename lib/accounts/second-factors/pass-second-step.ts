import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import { logRefusal } from '@/lib/log'
import { countTry, forgiveTry } from '../rate-limit'
import { createSession } from '../sessions/sessions'
import type { SignInResult } from '../sign-in/check-sign-in'
import { openSecondStep, spendSecondStep } from '../sign-in/second-steps'
import { spendCode } from './spend-code'

type CodeTry = {
  /** Of the cookie that the password left. */
  secret: string
  code: string
  address: string
  userAgent: string
}

/** Goes on where a right password stopped. A wrong code leaves the step open; a right one ends it. */
export function passSecondStep({ secret, code, address, userAgent }: CodeTry): SignInResult {
  const person = openSecondStep(secret)
  if (!person) return stepIsOver
  const key = `second step ${person.id}`
  if (!countTry(key, address)) return { outcome: 'too many tries' }
  const result = writeTransaction(database(), (tx): SignInResult => {
    // Another request may have finished this step meanwhile: then no code may be used up.
    if (!openSecondStep(secret)) return stepIsOver
    const use = spendCode(tx, person, code)
    if (use.kind === 'refused') return { outcome: 'refused', why: use.why }
    spendSecondStep(tx, secret)
    return { outcome: 'signed in', sessionId: createSession(person, userAgent, person.beganWith) }
  })
  if (result.outcome === 'signed in') forgiveTry(key, address)
  else logRefusal(401, 'wrong second factor')
  return result
}

export const stepIsOver: SignInResult = {
  outcome: 'refused',
  why: 'This took more than five minutes, or was finished elsewhere. Sign in again.',
}
