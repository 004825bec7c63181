import 'server-only'
import NextAuth, { AuthError, type NextAuthConfig } from 'next-auth'
import { report } from '@/lib/log'
import { paths } from '@/lib/paths'
import { isSecureSite } from '@/lib/site'
import { authSecret } from '../secret'
import { cookieName } from './session-cookie'
import { absoluteLimit } from './session-limits'
import { forgetSession } from './sessions'

/**
 * The cookie carries our session's id and nothing else; the sessions table says what it is worth. Every way
 * of signing in begins a session of ours and has `carrySession` put it there, so no provider is known here.
 */
export const { auth, signOut } = NextAuth(settings)

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
    providers: [],
    callbacks: {
      jwt: ({ token }) => ({ sessionId: token.sessionId }),
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
