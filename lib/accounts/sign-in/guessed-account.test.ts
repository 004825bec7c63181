import { expect, test } from 'vitest'
import { Actor } from '../actor'
import { createPerson } from '../people/people'
import { disablePerson } from '../people/team'
import { countTry } from '../rate-limit'
import { clockAt, onTestDatabase } from '../test-database'
import { checkSignIn } from './check-sign-in'
import { guessedAccount } from './guessed-account'

onTestDatabase()

const ada = { email: 'ada@example.org', name: 'Ada' }
const password = 'a long enough phrase'
const day = 24 * 60 * 60_000

function hire(): Promise<string> {
  return createPerson(Actor.commandLine(), { ...ada, role: 'writer', password })
}

function guess(tries: number, email = ada.email): void {
  for (let n = 0; n < tries; n++) countTry(email, `192.0.2.${Math.floor(n / 4)}`)
}

test('somebody is told when a day’s tries for their account are used up, once a day', async () => {
  const begun = Date.now()
  await hire()
  guess(100)
  expect(guessedAccount(ada.email)).toBeNull()
  const attempt = { email: ' ADA@example.org', address: '198.51.100.1', userAgent: '' }
  await checkSignIn({ ...attempt, password: 'wrong' })
  expect(guessedAccount(attempt.email)).toEqual(ada)
  expect(guessedAccount(attempt.email)).toBeNull()
  clockAt(begun + day + 60_000)
  expect(guessedAccount(ada.email)).toBeNull()
  guess(101)
  expect([guessedAccount(ada.email), guessedAccount(ada.email)]).toEqual([ada, null])
})

test('nobody is told of an address without an account, nor of a disabled one', async () => {
  guess(101, 'nobody@example.org')
  expect(guessedAccount('nobody@example.org')).toBeNull()
  const id = await hire()
  guess(101)
  disablePerson(Actor.commandLine(), id)
  expect(guessedAccount(ada.email)).toBeNull()
})
