import 'server-only'
import {
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client'
import { asProblem } from './as-problem'
import { providerFetch } from './ask-provider'
import type { Provider } from './provider'
import { SingleSignOnProblem } from './single-sign-on-problem'

/** In milliseconds: what a provider says of itself seldom changes, and its keys are asked for anew by themselves. */
const keptFor = 60 * 60_000
/** In milliseconds: one that did not answer is left in peace for that long, however many people try. */
const triedAgainAfter = 5_000

type Known = { key: string; until: number; configuration: Promise<Configuration> }

let known: Known | null = null

/** What a provider says of itself, asked for at the first sign-in and then kept. @throws SingleSignOnProblem */
export function discovered(provider: Provider): Promise<Configuration> {
  const key = JSON.stringify(provider)
  const now = Date.now()
  if (known && known.key === key && now < known.until) return known.configuration
  const asked: Known = { key, until: now + keptFor, configuration: ask(provider) }
  known = asked
  asked.configuration.catch(() => {
    asked.until = Date.now() + triedAgainAfter
  })
  return asked.configuration
}

async function ask(provider: Provider): Promise<Configuration> {
  const { issuer, clientId, clientSecret } = provider
  try {
    const configuration = await discovery(
      new URL(issuer),
      clientId,
      {},
      inBodyOrHeader(clientSecret),
      {
        [customFetch]: providerFetch(provider),
        // openid-client would trust an ID token for the connection it came by; with this it checks the signature too.
        execute: [enableNonRepudiationChecks],
      },
    )
    refuseOtherIssuer(configuration, issuer)
    return configuration
  } catch (error) {
    throw asProblem(error, 'unavailable')
  }
}

/** The library lets some providers call themselves otherwise than they were asked for. */
function refuseOtherIssuer(configuration: Configuration, issuer: string): void {
  const named = configuration.serverMetadata().issuer
  if (new URL(named).href === new URL(issuer).href) return
  throw new SingleSignOnProblem('unavailable', 'a provider that calls itself otherwise')
}

/** In the body where a provider says so, else in the header, which is the rule (OpenID Connect Core 1.0, 9). */
function inBodyOrHeader(secret: string): ClientAuth {
  const inBody = ClientSecretPost(secret)
  const inHeader = ClientSecretBasic(secret)
  return (provider, ...rest) => {
    const ways = provider.token_endpoint_auth_methods_supported ?? []
    return (ways.includes('client_secret_post') ? inBody : inHeader)(provider, ...rest)
  }
}
