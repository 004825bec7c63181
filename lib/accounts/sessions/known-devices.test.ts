import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { knownDevices } from '@/db/schema/accounts'
import { Actor } from '../actor'
import { createPerson } from '../people/people'
import { clockAt, onTestDatabase } from '../test-database'
import { noteDevice } from './known-devices'

onTestDatabase()

const ada = { email: 'ada@example.org', name: 'Ada' }
const agent = (browser: string) => `Mozilla/5.0 (X11; Linux x86_64) ${browser}`
const [firefox, laterFirefox, chrome] = [
  agent('Firefox/140.0'),
  agent('Firefox/145.0'),
  agent('Chrome/140.0.0.0'),
]

function hire(email = ada.email): Promise<string> {
  const password = 'a long enough phrase'
  return createPerson(Actor.commandLine(), { ...ada, email, role: 'writer', password })
}

test('a browser is known by its cookie, or by calling itself as one that was known', async () => {
  const id = await hire()
  const first = noteDevice(id, { userAgent: firefox, secret: null })
  expect(first).toEqual({ secret: expect.stringMatching(/^[\w-]{43}$/), newTo: null })
  const { secret } = first
  expect(noteDevice(id, { userAgent: laterFirefox, secret })).toEqual({ secret, newTo: null })
  expect(noteDevice(id, { userAgent: laterFirefox, secret: null }).newTo).toBeNull()
  expect(noteDevice(id, { userAgent: firefox, secret: null }).newTo).toEqual(ada)
  expect(noteDevice(id, { userAgent: chrome, secret })).toEqual({ secret, newTo: ada })
  expect(noteDevice(id, { userAgent: chrome, secret: 'made up by somebody' })).toEqual({
    secret: expect.stringMatching(/^[\w-]{43}$/),
    newTo: null,
  })
  expect(JSON.stringify(database().select().from(knownDevices).all())).not.toContain(secret)
})

test('two people may share a browser, which is new to the second one too', async () => {
  const [one, other] = [await hire(), await hire('bob@example.org')]
  const { secret } = noteDevice(one, { userAgent: firefox, secret: null })
  noteDevice(other, { userAgent: chrome, secret: null })
  const shared = noteDevice(other, { userAgent: firefox, secret })
  expect(shared).toEqual({ secret, newTo: { name: 'Ada', email: 'bob@example.org' } })
  expect(noteDevice(one, { userAgent: laterFirefox, secret }).newTo).toBeNull()
})

test('thirty browsers are remembered, and of what they say not more than fits', async () => {
  const id = await hire()
  const begun = Date.now()
  for (let n = 0; n < 40; n++) {
    clockAt(begun + n)
    noteDevice(id, { userAgent: `Browser ${n} `.padEnd(2000, 'x'), secret: null })
  }
  const rows = database().select().from(knownDevices).all()
  expect(rows).toHaveLength(30)
  expect(Math.min(...rows.map(({ seenAt }) => seenAt))).toBe(begun + 10)
  for (const { userAgent } of rows) expect(userAgent).toHaveLength(400)
})
