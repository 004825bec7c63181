import 'server-only'
import type { SignInResult } from '@/lib/accounts/sign-in/check-sign-in'
import { dropSecondStep, keepSecondStep } from '@/lib/accounts/sign-in/second-step-cookie'
import { tooManyTries } from '@/lib/domain/people/too-many-tries'
import { Invalid, TooMany } from '@/lib/errors'
import { takeIn } from '../begin-session'

export type SignedIn = 'signed in' | 'second step'

/**
 * What a way of signing in came to, for this browser: a session, or the step before it.
 * @throws Invalid and TooMany, in words for the person
 */
export async function settleSignIn(result: SignInResult): Promise<SignedIn> {
  if (result.outcome === 'signed in') {
    await takeIn(result.sessionId)
    await dropSecondStep()
  } else if (result.outcome === 'second step') {
    await keepSecondStep(result.secret)
  } else {
    if (result.outcome === 'too many tries') throw new TooMany(tooManyTries)
    throw new Invalid(result.outcome === 'refused' ? result.why : wrong)
  }
  return result.outcome
}

const wrong = 'This e-mail address and password do not belong together.'
