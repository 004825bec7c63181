import { beforeEach, expect, it } from 'vitest'
import { Actor } from '../actor'
import { addPasskey, beginPasskey } from '../second-factors/add-passkey'
import { askForPasskey } from '../second-factors/ask-passkey'
import { proveAgain } from '../second-factors/prove-again'
import { TestAuthenticator } from '../second-factors/test-authenticator'
import { codeAt, member, password, signedIn, withApp } from '../second-factors/test-factors'
import { clockAt, onTestDatabase } from '../test-database'
import { isFreshlyProven, waysToProve } from './fresh-proof'

onTestDatabase()
beforeEach(() => clockAt(Date.UTC(2026, 10, 24, 12)))

const later = (milliseconds: number) => clockAt(Date.now() + milliseconds)
const quarterHour = 15 * 60_000

it('signing in stands for a quarter of an hour, then a proof does, in this session alone', async () => {
  const ada = await member()
  const elsewhere = signedIn({ id: ada.id ?? '', name: 'Ada' })
  later(quarterHour - 1)
  expect(isFreshlyProven(ada)).toBe(true)
  later(1)
  expect(isFreshlyProven(ada)).toBe(false)
  expect(await proveAgain(ada, 'password', password)).toBeNull()
  expect([isFreshlyProven(ada), isFreshlyProven(elsewhere)]).toEqual([true, false])
  later(quarterHour)
  expect(isFreshlyProven(ada)).toBe(false)
})

it('takes the password, a code of the app, and a passkey, each only if it is right', async () => {
  const ada = await member()
  const { secret } = withApp(ada)
  const device = new TestAuthenticator()
  await addPasskey(ada, device.make(await beginPasskey(ada)), 'Laptop')
  later(quarterHour)
  const bob = await member('bob@example.org', 'writer')
  expect(await proveAgain(ada, 'password', 'wrong')).toBe('This is not your present password.')
  expect(await proveAgain(ada, 'code', '000000')).toContain('not the code')
  const foreign = device.use(await askForPasskey('prove', bob.id))
  expect(await proveAgain(ada, 'passkey', foreign)).toContain('not one of yours')
  expect(isFreshlyProven(ada)).toBe(false)
  const passkey = device.use(await askForPasskey('prove', ada.id))
  expect(await proveAgain(ada, 'passkey', passkey)).toBeNull()
  expect(isFreshlyProven(ada)).toBe(true)
  later(quarterHour)
  expect(await proveAgain(ada, 'code', codeAt(secret))).toBeNull()
  expect(isFreshlyProven(ada)).toBe(true)
})

it('takes five tries in a quarter of an hour', async () => {
  const ada = await member()
  later(quarterHour)
  for (let time = 0; time < 5; time++) await proveAgain(ada, 'password', 'wrong')
  expect(await proveAgain(ada, 'password', password)).toContain('too many tries')
  expect(isFreshlyProven(ada)).toBe(false)
})

it('offers what somebody has', async () => {
  const ada = await member()
  expect(waysToProve(ada)).toEqual(['password'])
  withApp(ada)
  expect(waysToProve(ada)).toEqual(['password', 'code'])
})

it('is nothing for the command line', async () => {
  expect(isFreshlyProven(Actor.commandLine())).toBe(false)
  expect(waysToProve(Actor.commandLine())).toEqual([])
  expect(await proveAgain(Actor.commandLine(), 'password', password)).toContain('Only people')
})
