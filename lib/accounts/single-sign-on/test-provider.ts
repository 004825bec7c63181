import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair } from 'jose'
import { Provider as OidcProvider } from 'oidc-provider'
import type { Provider } from './provider'
import { type TestAuthority, testAuthority } from './test-authority'

/** Whom the provider knows, by their subject. */
type Accounts = Record<string, { email: string; email_verified: boolean }>

export type TestProvider = {
  /** As the site under test is to know it. */
  provider: Provider
  tls: TestAuthority
  accounts: Accounts
  /** With which its ID tokens are signed. */
  key: CryptoKey
  /** What is done to the answer to a code. */
  tamper: { tokens: ((answer: Record<string, unknown>) => Promise<object>) | null }
  stop: () => Promise<void>
}

type Options = {
  /** Where people are sent back to. */
  redirect: string
  accounts: Accounts
  /** Whether the address is told only to who asks for it with the token. */
  isReticent?: boolean
}

/** For tests: a real provider of single sign-on on this machine, over TLS with an authority of its own. */
export async function startTestProvider({
  redirect,
  accounts,
  isReticent = false,
}: Options): Promise<TestProvider> {
  const tls = await testAuthority()
  const server = createServer({ cert: tls.cert, key: tls.key })
  const issuer = await listening(server)
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const tamper: TestProvider['tamper'] = { tokens: null }
  const provider = {
    issuer,
    clientId: 'headsup',
    clientSecret: 'told to nobody',
    authority: tls.authority,
  }
  const oidc = new OidcProvider(issuer, {
    clients: [
      {
        client_id: provider.clientId,
        client_secret: provider.clientSecret,
        redirect_uris: [redirect],
        id_token_signed_response_alg: 'ES256',
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'ES256' }] },
    cookies: { keys: ['of a test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: isReticent,
    pkce: { required: () => true },
    // Said here, since it warns of what it does by itself. Seconds.
    ttl: { AccessToken: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/enter/${uid}` },
    findAccount: (_, accountId) => {
      const known = accounts[accountId]
      return known && { accountId, claims: () => ({ sub: accountId, ...known }) }
    },
    loadExistingGrant: async ({ oidc: { client, session, provider: of } }) => {
      const grant = new of.Grant({ clientId: client?.clientId, accountId: session?.accountId })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
  oidc.use(async (context, next) => {
    await next()
    const isAnswer = context.path === '/token' && context.status === 200
    if (isAnswer && tamper.tokens) context.body = await tamper.tokens(Object(context.body))
  })
  const answer = oidc.callback()
  server.on('request', async (request, response) => {
    const [, uid, who] = /^\/enter\/([^/?]+)\/?([^/?]*)/.exec(request.url ?? '') ?? []
    if (!uid) return answer(request, response)
    if (!who) return response.setHeader('content-type', 'text/html').end(choice(uid, accounts))
    const result =
      who === 'nobody' ? { error: 'access_denied' } : { login: { accountId: who, remember: false } }
    return oidc.interactionFinished(request, response, result)
  })
  return { provider, tls, accounts, key: privateKey, tamper, stop: () => stopped(server) }
}

/** What people see at the provider: whom to sign in as. */
function choice(uid: string, accounts: Accounts): string {
  const links = [...Object.keys(accounts), 'nobody'].map(
    (who) => `<li><a href="/enter/${uid}/${who}">${who}</a>`,
  )
  return `<!doctype html><title>Provider</title><ul>${links.join('')}</ul>`
}

/** @returns its address */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  return `https://localhost:${(server.address() as AddressInfo).port}`
}

export async function stopped(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}
