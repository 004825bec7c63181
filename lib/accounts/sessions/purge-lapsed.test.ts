import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import {
  emailChanges,
  invites,
  knownDevices,
  passwordResets,
  rateLimits,
  sessions,
  tokens,
} from '@/db/schema/accounts'
import { Actor } from '../actor'
import { requestReset } from '../passwords/password-resets'
import { requestEmailChange } from '../people/email-changes'
import { invitePerson } from '../people/invites'
import { createPerson } from '../people/people'
import { countTry } from '../rate-limit'
import { onTestDatabase } from '../test-database'
import { createSetupToken } from '../tokens'
import { noteDevice } from './known-devices'
import { purgeLapsed } from './purge-lapsed'
import { createSession } from './sessions'

onTestDatabase()

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const tables = {
  sessions,
  tokens,
  passwordResets,
  emailChanges,
  invites,
  rateLimits,
  knownDevices,
}

function counts() {
  const rows = Object.entries(tables).map(([name, table]) => [
    name,
    database().select().from(table).all().length,
  ])
  return Object.fromEntries(rows)
}

test('what is over goes, each in its time, and nothing before', async () => {
  const owner = Actor.commandLine()
  const ada = { email: 'ada@example.org', name: 'Ada', role: 'owner' as const }
  const begun = Date.now()
  const id = await createPerson(owner, { ...ada, password: 'a long enough phrase' })
  createSession({ id, name: 'Ada' }, 'Firefox')
  createSetupToken()
  requestReset(ada.email, '192.0.2.1')
  requestEmailChange(Actor.person({ id, name: 'Ada', role: 'owner' }), 'ada@elsewhere.example')
  invitePerson(owner, { ...ada, email: 'bob@example.org' })
  countTry('nobody@example.org', '192.0.2.2')
  noteDevice(id, { userAgent: 'Firefox', secret: null })
  const limits = 3 + 1 + 1 + 3
  const all = {
    sessions: 1,
    tokens: 1,
    passwordResets: 1,
    emailChanges: 1,
    invites: 1,
    rateLimits: limits,
    knownDevices: 1,
  }
  expect(counts()).toEqual(all)
  expect([await purgeLapsed(begun + 29 * minute), counts()]).toEqual([0, all])
  const steps: [number, number, Partial<typeof all>][] = [
    [31 * minute, 2, { passwordResets: 0, emailChanges: 0 }],
    [12 * hour + minute, 1, { sessions: 0 }],
    [day + minute, 1 + limits, { tokens: 0, rateLimits: 0 }],
    [33 * day - minute, 0, {}],
    [33 * day + minute, 1, { invites: 0 }],
    [365 * day - minute, 0, {}],
    [365 * day + minute, 1, { knownDevices: 0 }],
  ]
  for (const [later, gone, change] of steps) {
    expect(await purgeLapsed(begun + later)).toBe(gone)
    Object.assign(all, change)
    expect(counts()).toEqual(all)
  }
})

test('a session that is used goes when its fourteen days are over, and a token when it is used', async () => {
  const person = { email: 'ada@example.org', name: 'Ada', role: 'owner' as const }
  const begun = Date.now()
  const id = await createPerson(Actor.commandLine(), {
    ...person,
    password: 'a long enough phrase',
  })
  createSession({ id, name: 'Ada' }, '')
  createSetupToken()
  database()
    .update(sessions)
    .set({ lastSeenAt: begun + 14 * day })
    .run()
  database().update(tokens).set({ usedAt: begun }).run()
  expect(await purgeLapsed(begun + minute)).toBe(1)
  expect(counts()).toMatchObject({ sessions: 1, tokens: 0 })
  expect(await purgeLapsed(begun + 14 * day + minute)).toBe(1)
})
