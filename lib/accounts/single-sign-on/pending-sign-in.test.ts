import { encode } from 'next-auth/jwt'
import { afterEach, expect, test, vi } from 'vitest'
import { clockAt } from '../test-database'
import { openPending, pendingLimit, sealPending } from './pending-sign-in'

const secret = 'a secret of a test, as long as it has to be'
vi.stubEnv('AUTH_SECRET', secret)
vi.stubEnv('SITE_URL', 'https://news.example.org')
afterEach(() => {
  vi.useRealTimers()
})

const pending = { state: 's', nonce: 'n', verifier: 'v', next: '/dashboard/articles?q=engine' }

test('what a browser keeps is read again for ten minutes, and shows nothing', async () => {
  const start = Date.now()
  const sealed = await sealPending(pending)
  expect(sealed).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/)
  expect(Buffer.from(sealed.replaceAll('.', ''), 'base64url').toString()).not.toContain('engine')
  expect(await openPending(sealed)).toEqual(pending)
  clockAt(start + pendingLimit - 10_000)
  expect(await openPending(sealed)).toEqual(pending)
  // next-auth allows for clocks that are 15 seconds off.
  clockAt(start + pendingLimit + 20_000)
  expect(await openPending(sealed)).toBeNull()
})

test('what was altered, cut, made for another cookie or with another secret is nothing', async () => {
  const sealed = await sealPending(pending)
  const salt = '__Host-headsup-single-sign-on'
  const ofSession = await encode({ token: pending, secret, salt: '__Host-headsup-session' })
  const foreign = await encode({ token: pending, secret: secret.toUpperCase(), salt })
  const partial = await encode({ token: { ...pending, nonce: undefined }, secret, salt })
  expect(await openPending(await encode({ token: pending, secret, salt }))).toEqual(pending)
  const middle = sealed.length >> 1
  const altered = `${sealed.slice(0, middle)}${sealed[middle] === 'a' ? 'b' : 'a'}${sealed.slice(middle + 1)}`
  for (const odd of ['', 'x', altered, sealed.slice(0, -4), ofSession, foreign, partial]) {
    expect(await openPending(odd)).toBeNull()
  }
})
