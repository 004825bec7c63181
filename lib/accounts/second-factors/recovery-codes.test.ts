import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { database } from '@/db/connection'
import { onTestDatabase } from '../test-database'
import { passSecondStep } from './pass-second-step'
import { countCodes, renewCodes } from './recovery-codes'
import { audited, from, halfWay, member, withApp } from './test-factors'

onTestDatabase()

const pass = async (code: string) => passSecondStep({ secret: await halfWay(), code, ...from })

it('gives ten codes with the first factor, each of 120 bits and for one use', async () => {
  const ada = await member()
  const { codes } = withApp(ada)
  expect(new Set(codes).size).toBe(10)
  for (const code of codes)
    expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/)
  const [first = ''] = codes
  expect((await pass(first)).outcome).toBe('signed in')
  expect(await pass(first)).toEqual({
    outcome: 'refused',
    why: 'This is none of your recovery codes, or it was used already.',
  })
  expect(countCodes(ada.id ?? '')).toBe(9)
  expect(audited()).toEqual([
    { action: 'added an authenticator app', subject: ada.id, detail: '{}' },
    { action: 'used a recovery code', subject: ada.id, detail: '{"left":9}' },
  ])
})

it('lets one of two that come at once win', async () => {
  const { codes } = withApp(await member())
  const steps = [await halfWay(), await halfWay()]
  const results = steps.map((secret) => passSecondStep({ secret, code: codes[0] ?? '', ...from }))
  expect(results.map(({ outcome }) => outcome)).toEqual(['signed in', 'refused'])
})

it('reads a code as people write it down', async () => {
  const { codes } = withApp(await member())
  const typed = ` ${(codes[0] ?? '').toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l')} `
  expect((await pass(typed)).outcome).toBe('signed in')
})

it('makes a new set that voids the old one', async () => {
  const ada = await member()
  expect(() => renewCodes(ada)).toThrow('Add one first')
  const before = withApp(ada).codes
  const now = renewCodes(ada)
  expect((await pass(before[0] ?? '')).outcome).toBe('refused')
  expect((await pass(now[0] ?? '')).outcome).toBe('signed in')
  expect(audited()).toContainEqual({
    action: 'made new recovery codes',
    subject: ada.id,
    detail: '{}',
  })
})

it('opens nobody else’s account', async () => {
  const { codes } = withApp(await member())
  withApp(await member('bob@example.org', 'writer'))
  const secret = await halfWay('bob@example.org')
  expect(passSecondStep({ secret, code: codes[0] ?? '', ...from }).outcome).toBe('refused')
  expect((await pass(codes[0] ?? '')).outcome).toBe('signed in')
})

it('keeps them hashed', async () => {
  const { codes } = withApp(await member())
  database().$client.pragma('wal_checkpoint(TRUNCATE)')
  const file = readFileSync(database().$client.name).toString('latin1')
  for (const code of codes) {
    expect(file).not.toContain(code)
    expect(file).not.toContain(code.replaceAll('-', ''))
  }
})
