import 'server-only'
import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { isSecureSite } from '@/lib/site'
import { authSecret } from '../secret'
import { cookieName } from './session-cookie'
import { absoluteLimit } from './session-limits'

/** Gives a session that was just begun to the browser that is being answered, as next-auth reads it. */
export async function carrySession(sessionId: string): Promise<void> {
  const name = cookieName('session')
  const maxAge = absoluteLimit / 1000
  const value = await encode({ token: { sessionId }, secret: authSecret(), salt: name, maxAge })
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite() } as const
  ;(await cookies()).set(name, value, { ...options, maxAge })
}
