import { readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { database } from '@/db/connection'
import { Actor } from '../actor'
import { clockAt, onTestDatabase } from '../test-database'
import { beginApp, begunApp, confirmApp, removeApp } from './authenticator-app'
import { passSecondStep } from './pass-second-step'
import { seal, unseal } from './seal'
import {
  audited,
  codeAt,
  from,
  givePassword,
  halfWay,
  member,
  rows,
  signedIn,
  withApp,
} from './test-factors'

onTestDatabase()

/** The middle of a period, so that a whole one fits before and after. */
const noon = Date.UTC(2026, 10, 24, 12, 0, 15)
beforeEach(() => clockAt(noon))

const later = (milliseconds: number) => clockAt(Date.now() + milliseconds)
const minute = 60_000

it('counts once a code has confirmed it, and not before', async () => {
  const ada = await member()
  beginApp(ada)
  expect((await givePassword()).outcome).toBe('signed in')
  const secret = begunApp(ada)?.secret ?? ''
  expect(() => confirmApp(ada, '000000')).toThrow('The app was not added.')
  expect((await givePassword()).outcome).toBe('signed in')
  expect(confirmApp(ada, codeAt(secret))).toHaveLength(10)
  expect((await givePassword()).outcome).toBe('second step')
  expect(audited()).toEqual([
    { action: 'added an authenticator app', subject: ada.id, detail: '{}' },
  ])
})

it('shows the secret only until it is confirmed, for a quarter of an hour', async () => {
  const ada = await member()
  expect(begunApp(ada)).toBeNull()
  beginApp(ada)
  const begun = begunApp(ada)
  expect(begun?.secret).toMatch(/^[A-Z2-7]{32,}$/)
  expect(begun?.qr).toEqual({ path: expect.stringMatching(/^(M\d+ \d+h\d+v1h-\d+z)+$/), size: 45 })
  later(15 * minute)
  expect(begunApp(ada)).toBeNull()
  expect(() => confirmApp(ada, codeAt(begun?.secret ?? ''))).toThrow('no longer open')
  withApp(ada)
  expect(begunApp(ada)).toBeNull()
  expect(() => beginApp(ada)).toThrow('is there already')
})

it('begins no session before the code, and one session after it', async () => {
  const ada = await member()
  const { secret } = withApp(ada)
  const before = rows('sessions').length
  const step = await halfWay()
  expect(rows('sessions')).toHaveLength(before)
  later(30_000)
  const result = passSecondStep({ secret: step, code: codeAt(secret), ...from })
  expect(result).toEqual({ outcome: 'signed in', sessionId: expect.any(String) })
  expect(rows('sessions')).toHaveLength(before + 1)
  later(30_000)
  const again = passSecondStep({ secret: step, code: codeAt(secret), ...from })
  expect(again).toMatchObject({ outcome: 'refused', why: expect.stringContaining('Sign in again') })
})

it('takes a code once, also of two that come at once', async () => {
  const { secret } = withApp(await member())
  later(minute)
  const steps = [await halfWay(), await halfWay()]
  const code = codeAt(secret)
  const results = steps.map((step) => passSecondStep({ secret: step, code, ...from }))
  expect(results).toEqual([
    { outcome: 'signed in', sessionId: expect.any(String) },
    { outcome: 'refused', why: 'This code was used already. Wait for the next one.' },
  ])
})

it('takes none from before the last one', async () => {
  const { secret } = withApp(await member())
  later(minute)
  const before = codeAt(secret, -30_000)
  passSecondStep({ secret: await halfWay(), code: codeAt(secret), ...from })
  const late = passSecondStep({ secret: await halfWay(), code: before, ...from })
  expect(late).toMatchObject({ outcome: 'refused', why: expect.stringContaining('used already') })
})

it.each([
  [-30, 'signed in'],
  [0, 'signed in'],
  [30, 'signed in'],
])('takes the code of a clock that is %i seconds off', async (seconds, outcome) => {
  const { secret } = withApp(await member())
  later(10 * minute)
  const code = codeAt(secret, seconds * 1000)
  expect(passSecondStep({ secret: await halfWay(), code, ...from }).outcome).toBe(outcome)
})

it.each([
  [-90, 'about 90 seconds behind'],
  [90, 'about 90 seconds ahead'],
])('says of a code that is %i seconds off that it is the clock', async (seconds, words) => {
  const { secret } = withApp(await member())
  later(10 * minute)
  const code = codeAt(secret, seconds * 1000)
  expect(passSecondStep({ secret: await halfWay(), code, ...from })).toEqual({
    outcome: 'refused',
    why: expect.stringContaining(words),
  })
})

it('refuses what is no code', async () => {
  withApp(await member())
  const secret = await halfWay()
  const typed = ['', '12345', '1234567', 'abcdef', '0'.repeat(5_000), '😀😀😀']
  for (const [at, code] of typed.entries()) {
    const result = passSecondStep({ secret, code, ...from, address: `192.0.2.${at}` })
    expect(result).toMatchObject({ why: expect.stringContaining('not the code') })
  }
})

it('takes a code with a space, as apps show it', async () => {
  const { secret } = withApp(await member())
  later(minute)
  const code = codeAt(secret).replace(/(...)/, ' $1 ')
  expect(passSecondStep({ secret: await halfWay(), code, ...from }).outcome).toBe('signed in')
})

it('looks at five codes in a quarter of an hour', async () => {
  const { secret } = withApp(await member())
  later(minute)
  const step = await halfWay()
  const tries = Array.from({ length: 7 }, () =>
    passSecondStep({ secret: step, code: '000000', ...from }),
  )
  expect(tries.map(({ outcome }) => outcome)).toEqual([
    ...Array.from({ length: 5 }, () => 'refused'),
    'too many tries',
    'too many tries',
  ])
  const right = { secret: step, code: codeAt(secret), ...from }
  expect(passSecondStep(right)).toEqual({ outcome: 'too many tries' })
  later(4 * minute)
  expect(passSecondStep({ ...right, address: '192.0.2.9', code: codeAt(secret) })).toMatchObject({
    outcome: 'signed in',
  })
})

it('lets the step lapse after five minutes, and with the password', async () => {
  const ada = await member()
  const { secret } = withApp(ada)
  const step = await halfWay()
  later(5 * minute)
  const over = { outcome: 'refused', why: expect.stringContaining('more than five minutes') }
  expect(passSecondStep({ secret: step, code: codeAt(secret), ...from })).toEqual(over)
  const other = await halfWay()
  database().$client.prepare('UPDATE people SET password_hash = ?').run('another')
  expect(passSecondStep({ secret: other, code: codeAt(secret), ...from })).toEqual(over)
  expect(passSecondStep({ secret: '', code: codeAt(secret), ...from })).toEqual(over)
})

it('keeps the secret and the step sealed and hashed, and says neither in the log', async () => {
  const { secret } = withApp(await member())
  const step = await halfWay()
  database().$client.pragma('wal_checkpoint(TRUNCATE)')
  const file = readFileSync(database().$client.name).toString('latin1')
  expect(file).toContain('added an authenticator app')
  for (const text of [secret, step]) expect(file).not.toContain(text)
})

it('opens what was sealed for its own person alone', () => {
  const sealed = seal('secret', 'ada')
  expect(unseal(sealed, 'ada')).toBe('secret')
  expect(unseal(sealed, 'bob')).toBeNull()
  expect(unseal(`${sealed.slice(0, -4)}AAAA`, 'ada')).toBeNull()
  expect(unseal('', 'ada')).toBeNull()
  expect(seal('secret', 'ada')).not.toBe(sealed)
})

it('says so when the secret of the site is another one', async () => {
  const ada = await member()
  withApp(ada)
  database()
    .$client.prepare('UPDATE authenticator_apps SET sealed_secret = ?')
    .run(seal('SECRET', 'somebody else'))
  expect(passSecondStep({ secret: await halfWay(), code: '123456', ...from })).toMatchObject({
    why: expect.stringContaining('the secret of the site has changed'),
  })
})

it('is removed with the recovery codes, and signing in is as before', async () => {
  const ada = await member()
  withApp(ada)
  removeApp(ada)
  removeApp(ada)
  expect((await givePassword()).outcome).toBe('signed in')
  expect([rows('authenticator_apps'), rows('recovery_codes')]).toEqual([[], []])
  expect(audited().at(-1)).toEqual({
    action: 'removed the authenticator app',
    subject: ada.id,
    detail: '{}',
  })
  expect(audited()).toHaveLength(2)
})

it('belongs to people alone, and to each their own', async () => {
  expect(() => beginApp(Actor.commandLine())).toThrow('Only people')
  withApp(await member())
  const bob = await member('bob@example.org', 'writer')
  removeApp(signedIn({ id: bob.id ?? '', name: 'Bob' }))
  expect(rows('authenticator_apps')).toHaveLength(1)
  expect((await givePassword('bob@example.org')).outcome).toBe('signed in')
})
