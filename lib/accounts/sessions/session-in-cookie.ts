import 'server-only'
import { decode } from 'next-auth/jwt'
import type { Actor } from '../actor'
import { authSecret } from '../secret'
import { cookieName } from './session-cookie'
import { readSession } from './sessions'

/** Who a session cookie stands for, or null; anything that we did not write ourselves is nobody's. */
export async function sessionInCookie(value: string | undefined): Promise<Actor | null> {
  if (!value) return null
  const token = await decode({
    token: value,
    secret: authSecret(),
    salt: cookieName('session'),
  }).catch(unreadable)
  return typeof token?.sessionId === 'string' ? readSession(token.sessionId) : null
}

function unreadable(): null {
  return null
}
