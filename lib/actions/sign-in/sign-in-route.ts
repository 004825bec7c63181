import 'server-only'
import { cookies } from 'next/headers'
import type { z } from 'zod'
import { cookieName } from '@/lib/accounts/sessions/session-cookie'
import { sessionInCookie } from '@/lib/accounts/sessions/session-in-cookie'
import { signInProblem } from '@/lib/database-problem'
import type { ActionAnswer } from '../run/action-answer'
import { visitorRoute } from '../run/desk-route'
import { limitedBody } from '../run/limited-body'
import { parsedJson } from '../run/parsed-json'
import { refusal, settle } from '../run/settle'
import { credentials, passwordSignIn } from './password-sign-in'
import { secondFactor, secondStepSignIn } from './second-step-sign-in'
import type { SignedIn } from './settle-sign-in'

const mostBytes = 16 * 1024

export type SignInAnswer = ActionAnswer<{
  person: { id: string; name: string } | null
  /** Whether the second factor is still to be given. */
  isHalfWay: boolean
}>

/** Signing in without leaving the page, for a session that ended while somebody wrote. */
export const signInRoute = signInWith(credentials, passwordSignIn)

/** The same for the second factor, where the password is not enough. */
export const secondStepRoute = signInWith(secondFactor, async (input) => {
  await secondStepSignIn(input)
  return 'signed in'
})

function signInWith<Input>(schema: z.ZodType<Input>, way: (input: Input) => Promise<SignedIn>) {
  return visitorRoute(async (request): Promise<SignInAnswer> => {
    const body = await limitedBody(request, mostBytes)
    if (body === null) return refusal('too-large', 'This is too much for signing in.')
    return settle(schema, parsedJson(body), async (input) => {
      const isHalfWay = (await way(input)) === 'second step'
      return { isHalfWay, person: isHalfWay ? null : await whoIsIn() }
    })
  }, signInProblem)
}

async function whoIsIn(): Promise<{ id: string; name: string } | null> {
  const cookie = (await cookies()).get(cookieName('session'))
  const person = await sessionInCookie(cookie?.value)
  return person && person.id !== null ? { id: person.id, name: person.name } : null
}
