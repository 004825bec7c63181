import { expect, it } from 'vitest'
import type { Actor } from '../actor'
import { readSession } from '../sessions/sessions'
import { clockAt, onTestDatabase } from '../test-database'
import { addPasskey, beginPasskey } from './add-passkey'
import { askForPasskey } from './ask-passkey'
import { passSecondStepWithPasskey, signInWithPasskey } from './passkey-sign-in'
import { listPasskeys, removePasskey, renamePasskey } from './passkeys'
import { TestAuthenticator } from './test-authenticator'
import { audited, from, givePassword, halfWay, member, rows } from './test-factors'

onTestDatabase()

async function withPasskey(ada: Actor, name = 'Laptop') {
  const device = new TestAuthenticator()
  const codes = await addPasskey(ada, device.make(await beginPasskey(ada)), name)
  return { device, codes }
}

const refused = {
  outcome: 'refused',
  why: 'This passkey does not open an account here, or it took too long. Try once more.',
}

it('asks for a key that can be found and that checks who holds it, of this site alone', async () => {
  const ada = await member()
  const { device } = await withPasskey(ada)
  const options = await beginPasskey(ada)
  expect(options).toMatchObject({
    rp: { id: 'news.example.org', name: 'HeadsUpAI' },
    user: {
      id: Buffer.from(ada.id ?? '').toString('base64url'),
      name: 'ada@example.org',
      displayName: 'Ada',
    },
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const { id } = JSON.parse(device.use({ challenge: '' }))
  expect(options.excludeCredentials?.map((key) => key.id)).toEqual([id])
  expect(await askForPasskey('sign in', null)).toMatchObject({
    rpId: 'news.example.org',
    userVerification: 'required',
    allowCredentials: [],
  })
})

it('signs in with it alone, without a second step', async () => {
  const ada = await member()
  const { device, codes } = await withPasskey(ada)
  expect(codes).toHaveLength(10)
  const passkey = device.use(await askForPasskey('sign in', null))
  const result = await signInWithPasskey({ passkey, ...from })
  expect(result).toEqual({ outcome: 'signed in', sessionId: expect.any(String) })
  const session = result.outcome === 'signed in' ? readSession(result.sessionId) : null
  expect(session?.id).toBe(ada.id)
  expect(rows('passkeys')).toMatchObject([{ counter: 2, last_used_at: expect.any(Number) }])
})

it('takes an answer once', async () => {
  const { device } = await withPasskey(await member())
  const passkey = device.use(await askForPasskey('sign in', null))
  const results = [1, 2].map(() => signInWithPasskey({ passkey, ...from }))
  const outcomes = (await Promise.all(results)).map(({ outcome }) => outcome)
  expect(outcomes.sort()).toEqual(['refused', 'signed in'])
})

it.each([
  ['of another site', { origin: 'https://news.example.net' }],
  ['of the site without https', { origin: 'http://news.example.org' }],
  ['of a part of the site', { origin: 'https://evil.news.example.org' }],
  ['for another site', { rpID: 'example.org' }],
  ['that did not check who holds it', { isVerified: false }],
  ['with a counter that went back', { counter: 1 }],
  ['that names somebody else', { userHandle: Buffer.from('somebody').toString('base64url') }],
  ['that names nobody', { userHandle: '' }],
])('refuses an answer %s', async (_what, how) => {
  const { device } = await withPasskey(await member())
  const passkey = device.use(await askForPasskey('sign in', null), how)
  const before = rows('sessions')
  expect(await signInWithPasskey({ passkey, ...from })).toEqual(refused)
  expect(rows('sessions')).toEqual(before)
  const next = device.use(await askForPasskey('sign in', null), { counter: 9 })
  expect((await signInWithPasskey({ passkey: next, ...from })).outcome).toBe('signed in')
})

it('refuses a key of another device, an old challenge, and one for something else', async () => {
  const ada = await member()
  const { device } = await withPasskey(ada)
  const stranger = new TestAuthenticator().use(await askForPasskey('sign in', null))
  const other = device.use(await askForPasskey('prove', ada.id))
  const made = device.use({ challenge: Buffer.alloc(32).toString('base64url') })
  const asked = await askForPasskey('sign in', null)
  for (const passkey of [stranger, other, made]) {
    expect(await signInWithPasskey({ passkey, ...from })).toEqual(refused)
  }
  clockAt(Date.now() + 5 * 60_000)
  expect(await signInWithPasskey({ passkey: device.use(asked), ...from })).toEqual(refused)
})

it.each(['', 'x', '{}', '[]', 'null', '{"id":1}', '{"id":"a","response":{}}', 'x'.repeat(30_000)])(
  'refuses %.40s',
  async (passkey) => {
    const ada = await member()
    expect(await signInWithPasskey({ passkey, ...from })).toEqual(refused)
    await expect(addPasskey(ada, passkey, 'Laptop')).rejects.toThrow('The passkey was not added.')
    expect(rows('passkeys')).toEqual([])
  },
)

it('is a second factor, of the person who gave the password alone', async () => {
  const ada = await member()
  const { device } = await withPasskey(ada)
  const bob = await member('bob@example.org', 'writer')
  const theirs = await withPasskey(bob)
  const secret = await halfWay()
  const foreign = theirs.device.use(await askForPasskey('second step', ada.id))
  expect(await passSecondStepWithPasskey({ passkey: foreign, secret, ...from })).toEqual(refused)
  const forAProof = device.use(await askForPasskey('prove', ada.id))
  expect(await passSecondStepWithPasskey({ passkey: forAProof, secret, ...from })).toEqual(refused)
  const passkey = device.use(await askForPasskey('second step', ada.id))
  expect(await passSecondStepWithPasskey({ passkey, secret, ...from })).toMatchObject({
    outcome: 'signed in',
  })
  const again = device.use(await askForPasskey('second step', ada.id))
  expect(await passSecondStepWithPasskey({ passkey: again, secret, ...from })).toMatchObject({
    why: expect.stringContaining('Sign in again'),
  })
})

it.each([
  ['of another site', { origin: 'https://news.example.net' }],
  ['for another site', { rpID: 'example.org' }],
  ['that did not check who holds it', { isVerified: false }],
])('adds no key %s', async (_what, how) => {
  const ada = await member()
  const made = new TestAuthenticator().make(await beginPasskey(ada), how)
  await expect(addPasskey(ada, made, 'Laptop')).rejects.toThrow('The passkey was not added.')
  expect(rows('passkeys')).toEqual([])
  expect((await givePassword()).outcome).toBe('signed in')
})

it('adds a key once, and to nobody who was not asked', async () => {
  const ada = await member()
  const device = new TestAuthenticator()
  const made = device.make(await beginPasskey(ada))
  const bob = await member('bob@example.org', 'writer')
  await expect(addPasskey(bob, made, 'Laptop')).rejects.toThrow('not added')
  await addPasskey(ada, made, ' Work\n laptop ')
  await expect(addPasskey(ada, made, 'Laptop')).rejects.toThrow('not added')
  const taken = device.make(await beginPasskey(bob))
  await expect(addPasskey(bob, taken, 'Laptop')).rejects.toThrow('not added')
  expect(listPasskeys(ada).map(({ name }) => name)).toEqual(['Work laptop'])
  expect(listPasskeys(bob)).toEqual([])
})

it('is renamed and removed by its owner alone', async () => {
  const ada = await member()
  const { device } = await withPasskey(ada)
  const [{ id } = { id: '' }] = listPasskeys(ada)
  const bob = await member('bob@example.org', 'owner')
  expect(() => renamePasskey(bob, id, 'Mine')).toThrow('not there any more')
  removePasskey(bob, id)
  expect(() => renamePasskey(ada, id, ' ')).toThrow('at most 60 characters')
  renamePasskey(ada, id, 'Old laptop')
  expect(listPasskeys(ada)).toMatchObject([{ id, name: 'Old laptop' }])
  const asked = await askForPasskey('sign in', null)
  removePasskey(ada, id)
  expect(await signInWithPasskey({ passkey: device.use(asked), ...from })).toEqual(refused)
  expect((await givePassword()).outcome).toBe('signed in')
  expect(rows('recovery_codes')).toEqual([])
  expect(audited()).toEqual([
    { action: 'added a passkey', subject: ada.id, detail: '{"name":"Laptop"}' },
    { action: 'renamed a passkey', subject: ada.id, detail: '{"name":"Old laptop"}' },
    { action: 'removed a passkey', subject: ada.id, detail: '{"name":"Old laptop"}' },
  ])
})
