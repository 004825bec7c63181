import { cookieName } from '@/lib/accounts/sessions/session-cookie'
import { sessionInCookie } from '@/lib/accounts/sessions/session-in-cookie'

/** Whether the header `Cookie` of a request names a session that counts. */
export async function isSignedIn(cookies = ''): Promise<boolean> {
  const begin = `${cookieName('session')}=`
  const named = cookies.split(/;\s*/).find((cookie) => cookie.startsWith(begin))
  return (await sessionInCookie(named?.slice(begin.length))) !== null
}
