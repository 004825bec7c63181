import 'server-only'
import { cookies } from 'next/headers'
import { cookieName } from '@/lib/accounts/session-cookie'
import { sessionInCookie } from '@/lib/accounts/session-in-cookie'
import { credentials, passwordSignIn } from './password-sign-in'
import type { ActionAnswer } from './run/action-answer'
import { visitorRoute } from './run/desk-route'
import { limitedBody } from './run/limited-body'
import { refusal, settle } from './run/settle'

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
