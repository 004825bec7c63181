import { desc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import type { Role } from '@/lib/domain/kinds'
import { NotAllowed } from '@/lib/errors'
import { Actor } from '../actor'
import { createPerson } from '../people/people'
import { disablePerson } from '../people/team'
import { clockAt, onTestDatabase } from '../test-database'
import { idleLimit } from './session-limits'
import { createSession, readSession } from './sessions'
import { endSessionsOf, listTeamSessions } from './team-sessions'

onTestDatabase()

async function hire(role: Role, name: string) {
  const account = { email: `${name}@example.org`, name, role, password: 'a long enough phrase' }
  const id = await createPerson(Actor.commandLine(), account)
  return { id, name, actor: Actor.person({ id, name, role }) }
}

function lastAudited() {
  const { actorName, action, subject, detail } = auditLog
  const newest = desc(auditLog.id)
  return database()
    .select({ actorName, action, subject, detail })
    .from(auditLog)
    .orderBy(newest)
    .limit(1)
    .get()
}

test('an owner sees where everybody is signed in, but for what is over', async () => {
  const begun = Date.now()
  const [ada, wanda, gone] = [
    await hire('owner', 'Ada'),
    await hire('writer', 'Wanda'),
    await hire('writer', 'Gone'),
  ]
  createSession(wanda, 'lapsed')
  clockAt(begun + idleLimit)
  createSession(wanda, 'older')
  clockAt(begun + idleLimit + 1000)
  const newest = createSession(wanda, 'newer')
  createSession(gone, 'of somebody disabled')
  const id = readSession(newest)?.sessionId
  const at = begun + idleLimit + 1000
  const seen = listTeamSessions(ada.actor)
  expect([...seen.keys()].sort()).toEqual([wanda.id, gone.id].sort())
  expect(seen.get(wanda.id)).toEqual([
    { id, userAgent: 'newer', createdAt: at, lastSeenAt: at },
    { id: expect.any(String), userAgent: 'older', createdAt: at - 1000, lastSeenAt: at - 1000 },
  ])
  disablePerson(ada.actor, gone.id)
  expect([...listTeamSessions(ada.actor).keys()]).toEqual([wanda.id])
})

test('an owner ends one session of somebody, or all, at once and on record', async () => {
  const [ada, wanda, other] = [
    await hire('owner', 'Ada'),
    await hire('writer', 'Wanda'),
    await hire('writer', 'Other'),
  ]
  const [first, second, third] = [1, 2, 3].map(() => createSession(wanda, 'x')) as [
    string,
    string,
    string,
  ]
  const theirs = createSession(other, 'x')
  const of = (secret: string) => readSession(secret)?.sessionId ?? ''
  const counts = () => [first, second, third, theirs].map((one) => readSession(one) !== null)
  expect(endSessionsOf(ada.actor, wanda.id, of(theirs))).toBe(0)
  expect(counts()).toEqual([true, true, true, true])
  const id = of(second)
  expect(endSessionsOf(ada.actor, wanda.id, id)).toBe(1)
  expect(counts()).toEqual([true, false, true, true])
  const audited = { actorName: 'Ada', action: 'ended sessions of a person', subject: wanda.id }
  expect(lastAudited()).toEqual({ ...audited, detail: { ended: 1 } })
  expect(endSessionsOf(ada.actor, wanda.id, id)).toBe(0)
  expect(endSessionsOf(ada.actor, wanda.id, null)).toBe(2)
  expect(counts()).toEqual([false, false, false, true])
  expect(lastAudited()).toEqual({ ...audited, detail: { ended: 2 } })
})

test('nobody else sees or ends them', async () => {
  const [eddie, wanda] = [await hire('editor', 'Eddie'), await hire('writer', 'Wanda')]
  const session = createSession(wanda, 'x')
  for (const { actor } of [eddie, wanda]) {
    expect(() => listTeamSessions(actor)).toThrow(NotAllowed)
    expect(() => endSessionsOf(actor, wanda.id, null)).toThrow(NotAllowed)
  }
  expect(readSession(session)).not.toBeNull()
})
