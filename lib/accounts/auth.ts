import 'server-only'
import NextAuth, { AuthError, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { report } from '@/lib/log'
import { paths } from '@/lib/paths'
import { isSecureSite } from '@/lib/site'
import { authSecret } from './secret'
import { cookieName } from './session-cookie'
import { absoluteLimit } from './session-limits'
import { forgetSession, readSession } from './sessions'

const { auth, signIn, signOut } = NextAuth(settings)

export { auth, signOut }

/** Gives this browser the cookie of a session that was begun. It carries the session's id and nothing else. */
export async function carrySession(id: string): Promise<void> {
  await signIn('credentials', { session: id, redirect: false })
}

/** Made at the first request: a build has neither secret nor settings. */
function settings(): NextAuthConfig {
  return {
    secret: authSecret(),
    trustHost: true,
    useSecureCookies: isSecureSite(),
    session: { strategy: 'jwt', maxAge: absoluteLimit / 1000 },
    pages: { signIn: paths.signIn(), error: paths.signIn() },
    cookies: {
      sessionToken: cookie('session'),
      csrfToken: cookie('csrf'),
      callbackUrl: cookie('callback'),
    },
    logger: { error: reportUnexpected },
    providers: [Credentials({ credentials: { session: {} }, authorize })],
    callbacks: {
      jwt: ({ token, user }) => ({ sessionId: user ? user.id : token.sessionId }),
      session: ({ session, token }) => ({
        expires: session.expires,
        user: { id: String(token.sessionId ?? '') },
      }),
    },
    events: {
      signOut: (message) => {
        if ('token' in message && message.token) forgetSession(String(message.token.sessionId))
      },
    },
  }
}

function cookie(name: 'session' | 'csrf' | 'callback') {
  return {
    name: cookieName(name),
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite() } as const,
  }
}

function reportUnexpected(error: Error): void {
  report((error instanceof AuthError && error.cause?.err) || error, 'sign-in failed')
}

/** The user that next-auth asks for is our session, which the sessions table says the worth of. */
function authorize({ session }: Partial<Record<string, unknown>>) {
  return typeof session === 'string' && readSession(session) ? { id: session } : null
}
