import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import { decodeJwt, generateKeyPair, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { clockAt } from '../test-database'
import { beginSingleSignOn } from './begin-single-sign-on'
import type { PendingSignIn } from './pending-sign-in'
import { proveIdentity } from './prove-identity'
import type { Provider } from './provider'
import { SingleSignOnProblem } from './single-sign-on-problem'
import { listening, startTestProvider, stopped, type TestProvider } from './test-provider'
import { visitProvider } from './test-visitor'

vi.stubEnv('SITE_URL', 'https://news.example.org')

const redirect = 'https://news.example.org/sign-in/single-sign-on/callback'
const accounts = {
  ada: { email: 'Ada@Example.org', email_verified: true },
  eve: { email: 'ada@example.org', email_verified: false },
  // The Kelvin sign, whose small letter is a plain k.
  kim: { email: '\u212Aim@example.org', email_verified: true },
}

let known: TestProvider
let reticent: TestProvider
beforeAll(async () => {
  known = await startTestProvider({ redirect, accounts })
  reticent = await startTestProvider({ redirect, accounts, isReticent: true })
})
afterEach(() => {
  known.tamper.tokens = null
  vi.useRealTimers()
})
afterAll(async () => {
  await Promise.all([known.stop(), reticent.stop()])
})

type Way = { at?: TestProvider; who?: string; change?: Partial<PendingSignIn> }

/** Goes there and comes back. */
async function visit({ at = known, who = 'ada', change = {} }: Way = {}) {
  const { address, pending } = await beginSingleSignOn(at.provider, '/dashboard')
  const back = await visitProvider(at, address, who)
  return { back, address, pending: { ...pending, ...change } }
}

async function identityOf(way: Way = {}) {
  const { back, pending } = await visit(way)
  return proveIdentity((way.at ?? known).provider, back.search, pending)
}

/** What becomes of it, in the words of the log. */
async function end(work: Promise<unknown>): Promise<unknown> {
  return work.catch((error: unknown) => {
    return error instanceof SingleSignOnProblem ? `${error.kind}: ${error.reason}` : error
  })
}

const ada = {
  issuer: expect.stringMatching(/^https:\/\/localhost:\d+$/),
  subject: 'ada',
  email: 'ada@example.org',
  isEmailVerified: true,
}

test('says who came back, with the address as it is kept here', async () => {
  expect(await identityOf()).toEqual({ ...ada, issuer: known.provider.issuer })
})

test('asks further where the token does not tell the address', async () => {
  const { issuer } = reticent.provider
  expect(await identityOf({ at: reticent })).toEqual({ ...ada, issuer })
  expect(await identityOf({ at: reticent, who: 'eve' })).toMatchObject({ isEmailVerified: false })
})

test('an address that is not verified, or only looks like one, is not passed on as one', async () => {
  expect(await identityOf({ who: 'eve' })).toMatchObject({ isEmailVerified: false })
  expect(await identityOf({ who: 'kim' })).toMatchObject({ email: null })
})

test('leaves with PKCE, a state, a nonce and one address to come back to', async () => {
  const { address, pending } = await beginSingleSignOn(known.provider, '/dashboard/articles')
  const asked = Object.fromEntries(new URL(address).searchParams)
  expect(asked).toEqual({
    client_id: 'headsup',
    redirect_uri: redirect,
    response_type: 'code',
    scope: 'openid email',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  })
  expect(pending.next).toBe('/dashboard/articles')
  const again = await beginSingleSignOn(known.provider, '/dashboard')
  const secrets = [pending, again.pending].flatMap(({ state, nonce, verifier }) => [
    state,
    nonce,
    verifier,
  ])
  expect(new Set(secrets).size).toBe(6)
})

test.each<[string, Partial<PendingSignIn>, string]>([
  ['another nonce', { nonce: 'another' }, 'refused: OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
  ['another state', { state: 'another' }, 'refused: OAUTH_INVALID_RESPONSE'],
  ['another verifier', { verifier: 'v'.repeat(43) }, 'refused: the provider says invalid_grant'],
  ['no verifier', { verifier: '' }, 'refused: the provider says invalid_grant'],
])('%s is refused', async (_, change, words) => {
  expect(await end(identityOf({ change }))).toBe(words)
})

test('coming back without the state, with another, twice, or from another issuer is refused', async () => {
  const { back, pending } = await visit()
  const prove = (change: (query: URLSearchParams) => void) => {
    const query = new URLSearchParams(back.search)
    change(query)
    return end(proveIdentity(known.provider, `${query}`, pending))
  }
  const odd = 'refused: OAUTH_INVALID_RESPONSE'
  expect(await prove((query) => query.delete('state'))).toBe(odd)
  expect(await prove((query) => query.set('state', 'x'))).toBe(odd)
  expect(await prove((query) => query.append('state', pending.state))).toBe(odd)
  expect(await prove((query) => query.set('iss', 'https://other.example.org'))).toBe(odd)
  expect(await prove((query) => query.delete('iss'))).toBe(odd)
  expect(await prove((query) => query.delete('code'))).toBe(odd)
  expect(await prove((query) => query.append('code', 'x'))).toBe(odd)
  expect(await prove(() => undefined)).toEqual(ada)
})

test('a code is taken once', async () => {
  const { back, pending } = await visit()
  expect(await proveIdentity(known.provider, back.search, pending)).toEqual(ada)
  expect(await end(proveIdentity(known.provider, back.search, pending))).toBe(
    'refused: the provider says invalid_grant',
  )
})

test('who declines at the provider is refused, and what the provider writes stays out of the reason', async () => {
  expect(await end(identityOf({ who: 'nobody' }))).toBe('refused: the provider says access_denied')
  const { pending } = await visit()
  const query = new URLSearchParams({
    error: 'ada@example.org',
    state: pending.state,
    iss: known.provider.issuer,
  })
  expect(await end(proveIdentity(known.provider, `${query}`, pending))).toBe(
    'refused: the provider says an error',
  )
})

/** Signs what the provider said with one change. */
function saying(change: object, key: () => CryptoKey | Promise<CryptoKey> = () => known.key) {
  return async (answer: Record<string, unknown>) => {
    const claims = { ...decodeJwt(String(answer.id_token)), ...change }
    const token = new SignJWT(claims).setProtectedHeader({ alg: 'ES256' })
    return { ...answer, id_token: await token.sign(await key()) }
  }
}

const foreignKey = async () => (await generateKeyPair('ES256')).privateKey
const wrongClaim = 'refused: OAUTH_JWT_CLAIM_COMPARISON_FAILED'
const hourAgo = () => Math.floor(Date.now() / 1000) - 3_600

test.each<[string, NonNullable<TestProvider['tamper']['tokens']>, unknown]>([
  ['one of another issuer', saying({ iss: 'https://other.example.org' }), wrongClaim],
  ['one for another site', saying({ aud: 'another' }), wrongClaim],
  ['one without a nonce', saying({ nonce: undefined }), 'refused: OAUTH_INVALID_RESPONSE'],
  ['one that is over', saying({ exp: hourAgo() }), 'refused: OAUTH_JWT_TIMESTAMP_CHECK_FAILED'],
  ['one signed by somebody else', saying({}, foreignKey), 'refused: OAUTH_INVALID_RESPONSE'],
  [
    'one whose subject has no end',
    saying({ sub: 'x'.repeat(256) }),
    'refused: no subject that can be kept',
  ],
  ['one whose address is a list', saying({ email: ['ada@example.org'] }), { ...ada, email: null }],
  [
    'one that says “true” in letters',
    saying({ email_verified: 'true' }),
    { ...ada, isEmailVerified: false },
  ],
  [
    'one that was altered',
    async (answer) => {
      const [head, , signature] = String(answer.id_token).split('.')
      const claims = { ...decodeJwt(String(answer.id_token)), sub: 'eve' }
      const body = Buffer.from(JSON.stringify(claims)).toString('base64url')
      return { ...answer, id_token: `${head}.${body}.${signature}` }
    },
    'refused: OAUTH_INVALID_RESPONSE',
  ],
  [
    'one without a signature',
    async (answer) => {
      const [, claims] = String(answer.id_token).split('.')
      const head = Buffer.from('{"alg":"none"}').toString('base64url')
      return { ...answer, id_token: `${head}.${claims}.` }
    },
    expect.stringMatching(/^refused: OAUTH_/),
  ],
  ['none at all', async ({ id_token: _, ...answer }) => answer, 'refused: OAUTH_INVALID_RESPONSE'],
  ['no JSON object', async () => [], expect.stringMatching(/^refused: OAUTH_/)],
])('of ID tokens %s', async (_, tamper, becomes) => {
  known.tamper.tokens = tamper
  expect(await end(identityOf())).toEqual(becomes)
})

/** A server with the same authority that is no provider, while something is done with it. */
async function instead(
  listener: RequestListener,
  work: (provider: Provider) => Promise<void>,
): Promise<void> {
  const server = createServer({ cert: known.tls.cert, key: known.tls.key }, listener)
  const issuer = await listening(server)
  try {
    await work({ ...known.provider, issuer, patience: 300 })
  } finally {
    await stopped(server)
  }
}

const begin = (provider: Provider) => end(beginSingleSignOn(provider, '/dashboard'))

test.each<[string, RequestListener, string]>([
  ['says nothing', () => undefined, 'not reached'],
  ['stops in the middle', (_, answer) => void answer.write('{'), 'not reached'],
  ['hangs up', (request) => void request.socket.destroy(), 'not reached'],
  [
    'sends 1 MB',
    (_, answer) => void answer.end('x'.repeat(1024 * 1024)),
    'an answer that is too large',
  ],
  ['fails', (_, answer) => void answer.writeHead(500).end(), 'OAUTH_RESPONSE_IS_NOT_CONFORM'],
  [
    'leads elsewhere',
    (_, answer) => void answer.writeHead(302, { location: '/' }).end(),
    'OAUTH_RESPONSE_IS_NOT_CONFORM',
  ],
  ['sends a page', (_, answer) => void answer.end('<p>Hello'), 'OAUTH_RESPONSE_IS_NOT_JSON'],
])('a provider that %s is unavailable', async (_, listener, reason) => {
  await instead(listener, async (provider) => {
    expect(await begin(provider)).toBe(`unavailable: ${reason}`)
  })
})

test('so is one that nobody vouches for, one over plain http, and one that calls itself otherwise', async () => {
  const { authority: _, ...unvouched } = known.provider
  expect(await begin(unvouched)).toBe('unavailable: not reached')
  const plain = known.provider.issuer.replace('https:', 'http:')
  expect(await begin({ ...known.provider, issuer: plain })).toBe(
    'unavailable: OAUTH_HTTP_REQUEST_FORBIDDEN',
  )
  await instead(describing('https://login.example.org'), async (provider) => {
    expect(await begin(provider)).toBe('unavailable: OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED')
  })
})

function describing(issuer: string): RequestListener {
  return (_, answer) => {
    answer.setHeader('content-type', 'application/json')
    answer.end(JSON.stringify({ issuer, authorization_endpoint: `${issuer}/auth` }))
  }
}

test('what a provider says of itself is asked for once an hour, and five seconds after a failure', async () => {
  let asked = 0
  let isBroken = true
  const listener: RequestListener = (request, answer) => {
    asked++
    if (isBroken) answer.writeHead(503).end()
    else describing(`https://${request.headers.host}`)(request, answer)
  }
  const start = Date.now()
  await instead(listener, async (provider) => {
    await Promise.all([begin(provider), begin(provider)])
    clockAt(start + 4_000)
    await begin(provider)
    expect(asked).toBe(1)
    isBroken = false
    clockAt(start + 10_000)
    await Promise.all([begin(provider), begin(provider)])
    clockAt(start + 3_600_000)
    await begin(provider)
    expect(asked).toBe(2)
    clockAt(start + 3_620_000)
    await begin(provider)
    expect(asked).toBe(3)
  })
})
