import 'server-only'
import { cookies } from 'next/headers'
import { cookieName } from '@/lib/accounts/session-cookie'
import { sessionInCookie } from '@/lib/accounts/session-in-cookie'
import type { ActionAnswer } from './action-answer'
import { visitorRoute } from './desk-route'
import { limitedBody } from './limited-body'
import { credentials, passwordSignIn } from './password-sign-in'
import { refusal, settle } from './settle'

const mostBytes = 16 * 1024

export type SignInAnswer = ActionAnswer<{ person: { id: string; name: string } | null }>

/** Signing in without leaving the page, for a session that ended while somebody wrote. */
export const signInRoute = visitorRoute(async (request) => {
  const body = await limitedBody(request, mostBytes)
  if (body === null) return refusal('too-large', 'This is too much for an address and a password.')
  return settle(credentials, parsed(body), async (input) => {
    await passwordSignIn(input)
    return { person: await whoIsIn() }
  })
})

/** No schema takes what is not JSON, so it is answered as invalid. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

async function whoIsIn(): Promise<{ id: string; name: string } | null> {
  const cookie = (await cookies()).get(cookieName('session'))
  const person = await sessionInCookie(cookie?.value)
  return person && person.id !== null ? { id: person.id, name: person.name } : null
}
