import 'server-only'
import NextAuth, { AuthError, CredentialsSignin, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env } from '@/lib/env'
import { report } from '@/lib/log'
import { paths } from '@/lib/paths'
import { isSecureSite } from '@/lib/site'
import { checkSignIn } from './check-sign-in'
import { clientAddress } from './client-address'
import { authSecret } from './secret'
import { cookieName } from './session-cookie'
import { absoluteLimit } from './session-limits'
import { forgetSession } from './sessions'

/** The cookie carries our session's id and nothing else; the sessions table says what it is worth. */
export const { auth, signIn, signOut } = NextAuth(settings)

export class TooManyTries extends CredentialsSignin {
  override code = 'too-many-tries'
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
    providers: [Credentials({ credentials: { email: {}, password: {} }, authorize })],
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

/** A wrong password is no fault of ours. */
function reportUnexpected(error: Error): void {
  if (error instanceof CredentialsSignin) return
  report((error instanceof AuthError && error.cause?.err) || error, 'sign-in failed')
}

/** The user that next-auth asks for is our session: its id is all that the cookie will carry. */
async function authorize(credentials: Partial<Record<string, unknown>>, request: Request) {
  const result = await checkSignIn({
    email: String(credentials.email ?? ''),
    password: String(credentials.password ?? ''),
    address: clientAddress(request.headers.get('x-forwarded-for'), env().TRUST_PROXY),
    userAgent: request.headers.get('user-agent') ?? '',
  })
  if (result.outcome === 'too many tries') throw new TooManyTries()
  return result.outcome === 'signed in' ? { id: result.sessionId } : null
}
