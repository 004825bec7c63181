import 'server-only'
import type { SignInResult } from '@/lib/accounts/check-sign-in'
import { dropSecondStep, keepSecondStep } from '@/lib/accounts/second-step-cookie'
import { Invalid } from '@/lib/errors'
import { takeIn } from './begin-session'

export type SignedIn = 'signed in' | 'second step'

/**
 * What a way of signing in came to, for this browser: a session, or the step before it.
 * @throws Invalid in words for the person
 */
export async function settleSignIn(result: SignInResult): Promise<SignedIn> {
  if (result.outcome === 'signed in') {
    await takeIn(result.sessionId)
    await dropSecondStep()
  } else if (result.outcome === 'second step') {
    await keepSecondStep(result.secret)
  } else {
    throw new Invalid(wordsFor(result))
  }
  return result.outcome
}

function wordsFor(result: Exclude<SignInResult, { outcome: SignedIn }>): string {
  if (result.outcome === 'refused') return result.why
  if (result.outcome === 'wrong') return 'This e-mail address and password do not belong together.'
  return 'There were too many tries. Wait 15 minutes, then try again.'
}
