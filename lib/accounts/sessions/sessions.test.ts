import { expect, it } from 'vitest'
import { database } from '@/db/connection'
import { people, sessions } from '@/db/schema/accounts'
import { Actor } from '../actor'
import { changePassword, createPerson, resetPassword } from '../people/people'
import { clockAt, onTestDatabase } from '../test-database'
import { absoluteLimit, idleLimit } from './session-limits'
import {
  createSession,
  endOtherSessions,
  endSession,
  forgetSession,
  listSessions,
  readSession,
} from './sessions'

onTestDatabase()

const ada = { email: 'ada@example.org', name: 'Ada', role: 'editor' as const }
const bob = { ...ada, email: 'bob@example.org', name: 'Bob' }
const password = 'a long enough phrase'

async function signedIn(): Promise<{ id: string; name: string }> {
  return { id: await createPerson(Actor.commandLine(), { ...ada, password }), name: ada.name }
}

function read(id: string): Actor {
  const actor = readSession(id)
  if (!actor) throw new Error('the session has ended')
  return actor
}

it('says who acts, with the role that the person has now', async () => {
  const person = await signedIn()
  const id = createSession(person, 'Firefox')
  const kept = database().select({ id: sessions.id }).from(sessions).get()?.id
  expect(read(id)).toEqual({ id: person.id, name: 'Ada', role: 'editor', sessionId: kept })
  database().update(people).set({ role: 'writer' }).run()
  expect(read(id).role).toBe('writer')
})

it('lapses after twelve idle hours, and not before', async () => {
  const id = createSession(await signedIn(), '')
  const start = Date.now()
  clockAt(start + idleLimit - 1000)
  expect(readSession(id)).not.toBeNull()
  clockAt(start + 2 * idleLimit - 2000)
  expect(readSession(id)).not.toBeNull()
  clockAt(start + 3 * idleLimit)
  expect(readSession(id)).toBeNull()
})

it('ends after fourteen days however busy it was', async () => {
  const id = createSession(await signedIn(), '')
  const start = Date.now()
  for (let time = start; time < start + absoluteLimit; time += idleLimit / 2) {
    clockAt(time)
    expect(readSession(id)).not.toBeNull()
  }
  clockAt(start + absoluteLimit)
  expect(readSession(id)).toBeNull()
})

it('is noted as seen at most once a minute', async () => {
  const id = createSession(await signedIn(), '')
  const start = Date.now()
  const seen = () => database().select({ at: sessions.lastSeenAt }).from(sessions).get()?.at ?? 0
  clockAt(start + 30_000)
  read(id)
  expect(seen()).toBeLessThanOrEqual(start)
  clockAt(start + 61_000)
  read(id)
  expect(seen()).toBe(start + 61_000)
})

it('ends at once when revoked, when its person is disabled and when the password is reset', async () => {
  const person = await signedIn()
  const [first, second, third] = [1, 2, 3].map(() => createSession(person, '')) as [
    string,
    string,
    string,
  ]
  endSession(read(first), read(second).sessionId ?? '')
  expect(readSession(second)).toBeNull()
  endOtherSessions(read(first))
  expect(readSession(third)).toBeNull()
  database().update(people).set({ disabledAt: 1 }).run()
  expect(readSession(first)).toBeNull()
  database().update(people).set({ disabledAt: null }).run()
  expect(readSession(first)).not.toBeNull()
  await resetPassword(Actor.commandLine(), ' ADA@example.org', 'another long phrase')
  expect(readSession(first)).toBeNull()
})

it('ends nobody else’s session', async () => {
  const mine = read(createSession(await signedIn(), ''))
  const other = await createPerson(Actor.commandLine(), { ...bob, password })
  const theirs = createSession({ id: other, name: 'Bob' }, '')
  endSession(mine, read(theirs).sessionId ?? '')
  endOtherSessions(mine)
  expect(readSession(theirs)).not.toBeNull()
  expect(listSessions(mine)).toHaveLength(1)
})

it('stays open where the password was changed, and ends everywhere else', async () => {
  const person = await signedIn()
  const here = createSession(person, 'here')
  const there = createSession(person, 'there')
  await expect(changePassword(read(here), 'wrong', 'a new long phrase')).rejects.toThrow(
    'not changed',
  )
  await expect(changePassword(read(here), password, 'short')).rejects.toThrow('not changed')
  expect(readSession(there)).not.toBeNull()
  await changePassword(read(here), password, 'a new long phrase')
  expect(readSession(there)).toBeNull()
  expect(listSessions(read(here))).toMatchObject([{ userAgent: 'here', isThisOne: true }])
})

it('has a secret of 256 random bits, of which only a hash is kept that opens nothing', async () => {
  const person = await signedIn()
  const [one, other] = [createSession(person, ''), createSession(person, '')]
  expect([one, other].map((secret) => Buffer.from(secret, 'base64url').length)).toEqual([32, 32])
  expect(one).not.toBe(other)
  const rows = database().select().from(sessions).all()
  expect(rows.map(({ id }) => id)).not.toContain(one)
  for (const { id } of rows) expect(readSession(id)).toBeNull()
  forgetSession(rows[0]?.id ?? '')
  expect(database().select().from(sessions).all()).toHaveLength(2)
  forgetSession(one)
  expect([readSession(one), readSession(other)?.name]).toEqual([null, 'Ada'])
})
