import 'server-only'
import { authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import { emailRule } from '../email'
import { asProblem } from './as-problem'
import { discovered } from './discover'
import type { PendingSignIn } from './pending-sign-in'
import type { Provider } from './provider'
import { SingleSignOnProblem } from './single-sign-on-problem'

/** Who a provider says somebody is. */
export type Identity = {
  issuer: string
  subject: string
  /** As addresses are kept here; null where it gave none that we take. */
  email: string | null
  isEmailVerified: boolean
}

/** A subject has at most so many characters, all ASCII (OpenID Connect Core 1.0, 2). */
const longestSubject = 255

/**
 * Takes the code that somebody came back with to the provider, and checks what it answers.
 * @param query of the address they came back to
 * @throws SingleSignOnProblem
 */
export async function proveIdentity(
  provider: Provider,
  query: string,
  { state, nonce, verifier }: PendingSignIn,
): Promise<Identity> {
  const configuration = await discovered(provider)
  const url = new URL(absolute(paths.singleSignOnCallback()))
  url.search = query
  try {
    const tokens = await authorizationCodeGrant(configuration, url, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims || claims.sub.length > longestSubject) throw unusable
    const said =
      'email' in claims ? claims : await askFurther(configuration, tokens.access_token, claims.sub)
    return { issuer: claims.iss, subject: claims.sub, ...addressIn(said) }
  } catch (error) {
    throw asProblem(error, 'refused')
  }
}

const unusable = new SingleSignOnProblem('refused', 'no subject that can be kept')

/** A provider may keep the address out of the ID token (OpenID Connect Core 1.0, 5.4). */
async function askFurther(configuration: Configuration, accessToken: string, subject: string) {
  if (!configuration.serverMetadata().userinfo_endpoint) return {}
  return fetchUserInfo(configuration, accessToken, subject)
}

/**
 * Letters that only look like those of somebody's address, or fold into them, make another address at the provider:
 * none but plain ones are taken.
 */
function addressIn(said: { email?: unknown; email_verified?: unknown }) {
  const isPlain = typeof said.email === 'string' && /^[\x21-\x7e]+$/.test(said.email)
  const email = (isPlain && emailRule.safeParse(said.email).data) || null
  return { email, isEmailVerified: said.email_verified === true }
}
