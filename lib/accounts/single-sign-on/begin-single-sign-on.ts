import 'server-only'
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import { discovered } from './discover'
import type { PendingSignIn } from './pending-sign-in'
import type { Provider } from './provider'

/**
 * @param next the page to go to afterwards
 * @returns where the provider signs people in, and what their browser has to keep
 * @throws SingleSignOnProblem
 */
export async function beginSingleSignOn(
  provider: Provider,
  next: string,
): Promise<{ address: string; pending: PendingSignIn }> {
  const configuration = await discovered(provider)
  const pending = {
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    next,
  }
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: absolute(paths.singleSignOnCallback()),
    scope: 'openid email',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  })
  return { address: address.href, pending }
}
