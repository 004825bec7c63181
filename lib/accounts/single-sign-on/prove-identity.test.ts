import { expect, test } from 'vitest'
import { beginSingleSignOn } from './begin-single-sign-on'
import type { PendingSignIn } from './pending-sign-in'
import { proveIdentity } from './prove-identity'
import { ada, end, knownProvider, redirect } from './test-known-provider'

const { known, visit, identityOf } = knownProvider()
const reticent = knownProvider({ isReticent: true })

test('says who came back, with the address as it is kept here', async () => {
  expect(await identityOf()).toEqual({ ...ada, issuer: known().provider.issuer })
})

test('asks further where the token does not tell the address', async () => {
  const { issuer } = reticent.known().provider
  expect(await reticent.identityOf()).toEqual({ ...ada, issuer })
  expect(await reticent.identityOf({ who: 'eve' })).toMatchObject({ isEmailVerified: false })
})

test('an address that is not verified, or only looks like one, is not passed on as one', async () => {
  expect(await identityOf({ who: 'eve' })).toMatchObject({ isEmailVerified: false })
  expect(await identityOf({ who: 'kim' })).toMatchObject({ email: null })
})

test('leaves with PKCE, a state, a nonce and one address to come back to', async () => {
  const { address, pending } = await beginSingleSignOn(known().provider, '/dashboard/articles')
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
  const again = await beginSingleSignOn(known().provider, '/dashboard')
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
    return end(proveIdentity(known().provider, `${query}`, pending))
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
  expect(await proveIdentity(known().provider, back.search, pending)).toEqual(ada)
  expect(await end(proveIdentity(known().provider, back.search, pending))).toBe(
    'refused: the provider says invalid_grant',
  )
})

test('who declines at the provider is refused, and what the provider writes stays out of the reason', async () => {
  expect(await end(identityOf({ who: 'nobody' }))).toBe('refused: the provider says access_denied')
  const { pending } = await visit()
  const query = new URLSearchParams({
    error: 'ada@example.org',
    state: pending.state,
    iss: known().provider.issuer,
  })
  expect(await end(proveIdentity(known().provider, `${query}`, pending))).toBe(
    'refused: the provider says an error',
  )
})
