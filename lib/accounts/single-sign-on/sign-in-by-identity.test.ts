import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { database } from '@/db/connection'
import { auditLog, invites, people, sessions } from '@/db/schema/accounts'
import { secondSteps } from '@/db/schema/second-factors'
import { identities } from '@/db/schema/single-sign-on'
import { logOfTest } from '@/lib/test-log'
import { Actor } from '../actor'
import { hasOwner } from '../has-owner'
import { invitePerson } from '../people/invites'
import { createPerson } from '../people/people'
import { changeRole, disablePerson } from '../people/team'
import { passSecondStep } from '../second-factors/pass-second-step'
import { codeAt, withApp } from '../second-factors/test-factors'
import { createSession, readSession } from '../sessions/sessions'
import { clockAt, onTestDatabase } from '../test-database'
import { linkedSince, unlinkIdentity } from './identities'
import type { Identity } from './prove-identity'
import { signInByIdentity } from './sign-in-by-identity'

const issuer = 'https://login.example.org'
vi.stubEnv('OIDC_ISSUER', issuer)
vi.stubEnv('OIDC_CLIENT_ID', 'headsup')
vi.stubEnv('OIDC_CLIENT_SECRET', 'told to nobody')

onTestDatabase()
const logged = logOfTest()

const owner = Actor.commandLine()
const browser = 'a browser'
const ada: Identity = {
  issuer,
  subject: 'subject-of-ada',
  email: 'ada@example.org',
  isEmailVerified: true,
}

async function hire(email = 'ada@example.org', name = 'Ada', role: 'owner' | 'writer' = 'writer') {
  const password = 'a long enough phrase'
  return { id: await createPerson(owner, { email, name, role, password }), name }
}

/** @returns who signed in */
function comeIn(identity: Identity = ada): Actor {
  const result = signInByIdentity(identity, browser)
  const actor = result.outcome === 'signed in' ? readSession(result.sessionId) : null
  if (!actor) throw new Error(`It came to "${result.outcome}".`)
  return actor
}

const wrong = { outcome: 'wrong' }

/** What single sign-on left: its links, sessions and lines of the audit. */
function traces() {
  const told = ['created a person', 'invited a person', 'disabled a person']
  return {
    links: database().select().from(identities).all(),
    sessions: database()
      .select({ personId: sessions.personId, beganWith: sessions.beganWith })
      .from(sessions)
      .all(),
    audit: database()
      .select()
      .from(auditLog)
      .orderBy(auditLog.id)
      .all()
      .filter(({ action }) => !told.includes(action))
      .map(({ actorName, action, subject, detail }) => ({ actorName, action, subject, detail })),
  }
}

const nothing = { links: [], sessions: [], audit: [] }
const refusedWith = (why: string) => [
  { level: 'info', status: 401, reason: `single sign-on: ${why}`, msg: 'request refused' },
]

test('the first time goes by the verified address, every later one by the subject', async () => {
  const { id } = await hire()
  expect(comeIn()).toMatchObject({ id, name: 'Ada', role: 'writer' })
  for (const email of ['ada.married@example.org', null]) {
    expect(comeIn({ ...ada, email, isEmailVerified: false }).id).toBe(id)
  }
  const signedIn = { actorName: 'Ada', action: 'signed in', subject: id, detail: {} }
  expect(traces()).toEqual({
    links: [{ issuer, subject: ada.subject, personId: id, linkedAt: expect.any(Number) }],
    sessions: Array(3).fill({ personId: id, beganWith: 'single sign-on' }),
    audit: [
      { ...signedIn, action: 'linked single sign-on', detail: { issuer } },
      ...Array(3).fill(signedIn),
    ],
  })
  expect(logged()).toEqual([])
})

test.each<[string, Partial<Identity>, string]>([
  ['that the provider has not checked', { isEmailVerified: false }, 'the address is not verified'],
  ['that nobody has', { email: 'bob@example.org' }, 'nobody has or is invited under this address'],
  ['that is none', { email: null }, 'no address'],
])('an address %s lets nobody in, and the log names nobody', async (_, change, why) => {
  await hire()
  expect(signInByIdentity({ ...ada, ...change }, browser)).toEqual(wrong)
  expect(traces()).toEqual(nothing)
  expect(logged()).toEqual(refusedWith(why))
})

test('somebody invited joins with the name and role of the invitation, once', async () => {
  invitePerson(owner, { email: 'ada@example.org', name: 'Ada Invited', role: 'writer' })
  expect(signInByIdentity({ ...ada, isEmailVerified: false }, browser)).toEqual(wrong)
  const actor = comeIn()
  expect(actor).toMatchObject({ name: 'Ada Invited', role: 'writer' })
  expect(database().select().from(invites).all()).toEqual([])
  expect(comeIn().id).toBe(actor.id)
  const { email, passwordHash } = people
  const row = database().select({ email, passwordHash }).from(people).get()
  expect(row).toEqual({ email: 'ada@example.org', passwordHash: null })
  expect(traces().audit.map(({ action }) => action)).toEqual([
    'joined by invitation',
    'linked single sign-on',
    'signed in',
    'signed in',
  ])
})

test('an invitation that is over lets nobody in', async () => {
  invitePerson(owner, { email: 'ada@example.org', name: 'Ada', role: 'writer' })
  clockAt(Date.now() + 72 * 60 * 60_000)
  expect(signInByIdentity(ada, browser)).toEqual(wrong)
  expect(traces()).toEqual(nothing)
})

test('whoever is disabled is refused, linked or not', async () => {
  const { id } = await hire()
  disablePerson(owner, id)
  expect(signInByIdentity(ada, browser)).toEqual(wrong)
  expect(traces().links).toEqual([])
  database().update(people).set({ disabledAt: null }).run()
  comeIn()
  disablePerson(owner, id)
  expect(signInByIdentity(ada, browser)).toEqual(wrong)
  const why = 'the account is disabled'
  const line = { actorName: 'single sign-on', action: 'refused single sign-on', subject: id }
  const { audit, sessions: open } = traces()
  expect(open).toEqual([])
  expect(audit.filter(({ action }) => action === line.action)).toEqual(
    Array(2).fill({ ...line, detail: { why } }),
  )
  expect(logged()).toEqual([...refusedWith(why), ...refusedWith(why)])
})

test('another subject does not get into an account that is linked', async () => {
  const { id } = await hire()
  comeIn()
  const before = traces()
  const other = { ...ada, subject: 'subject-of-eve' }
  expect(signInByIdentity(other, browser)).toEqual(wrong)
  const why = 'the account is linked to another subject'
  const line = { actorName: 'single sign-on', action: 'refused single sign-on', subject: id }
  expect(traces()).toEqual({ ...before, audit: [...before.audit, { ...line, detail: { why } }] })
  expect(logged()).toEqual(refusedWith(why))
})

test('a known subject whose address is somebody else’s by now gets into neither account', async () => {
  const { id } = await hire()
  comeIn()
  await hire('bob@example.org', 'Bob')
  const before = traces()
  const claim = { ...ada, email: 'bob@example.org' }
  for (const isEmailVerified of [true, false]) {
    expect(signInByIdentity({ ...claim, isEmailVerified }, browser)).toEqual(wrong)
  }
  const why = 'the address belongs to somebody else'
  const line = { actorName: 'single sign-on', action: 'refused single sign-on', subject: id }
  const audit = [...before.audit, ...Array(2).fill({ ...line, detail: { why } })]
  expect(traces()).toEqual({ ...before, audit })
})

test('the same subject of another provider is somebody else', async () => {
  await hire()
  comeIn()
  const elsewhere = { ...ada, issuer: 'https://other.example.org' }
  expect(signInByIdentity({ ...elsewhere, email: null }, browser)).toEqual(wrong)
  expect(signInByIdentity({ ...elsewhere, email: 'eve@example.org' }, browser)).toEqual(wrong)
  // A site that changes its provider links its people anew.
  comeIn(elsewhere)
  expect(traces().links).toHaveLength(2)
})

test('whoever has a second factor is asked for it', async () => {
  const { id } = await hire()
  const { secret: app } = withApp(comeIn())
  database().delete(sessions).run()
  const result = signInByIdentity(ada, browser)
  if (result.outcome !== 'second step') throw new Error(`It came to "${result.outcome}".`)
  expect(traces().sessions).toEqual([])
  clockAt(Date.now() + 30_000)
  const attempt = { secret: result.secret, address: '192.0.2.1', userAgent: browser }
  expect(passSecondStep({ ...attempt, code: '000000' }).outcome).toBe('refused')
  expect(passSecondStep({ ...attempt, code: codeAt(app) }).outcome).toBe('signed in')
  expect(traces().sessions).toEqual([{ personId: id, beganWith: 'single sign-on' }])
  expect(database().select().from(secondSteps).all()).toEqual([])
})

test('an owner without a password counts as one, and stays while there is no other', async () => {
  invitePerson(owner, { email: 'ada@example.org', name: 'Ada', role: 'owner' })
  expect(hasOwner()).toBe(false)
  const actor = comeIn()
  expect(hasOwner()).toBe(true)
  expect(() => changeRole(owner, actor.id ?? '', 'writer')).toThrow('This is the only owner.')
})

test('unlinking leaves a way in: it takes a password', async () => {
  invitePerson(owner, { email: 'bob@example.org', name: 'Bob', role: 'writer' })
  const bob = comeIn({ ...ada, subject: 'subject-of-bob', email: 'bob@example.org' })
  expect(() => unlinkIdentity(bob)).toThrow('This is the only way you sign in')
  await hire()
  const actor = comeIn()
  expect(linkedSince(actor)).toBeGreaterThan(0)
  unlinkIdentity(actor)
  unlinkIdentity(actor)
  expect(linkedSince(actor)).toBeNull()
  expect(traces().links).toMatchObject([{ personId: bob.id }])
  expect(traces().audit.at(-1)).toEqual({
    actorName: 'Ada',
    action: 'unlinked single sign-on',
    subject: actor.id,
    detail: { issuer },
  })
  expect(comeIn({ ...ada, subject: 'another subject' }).id).toBe(actor.id)
})

test('sessions that begin otherwise say so', async () => {
  const person = await hire()
  createSession(person, browser)
  createSession(person, browser, 'passkey')
  const { beganWith, personId } = sessions
  const began = database().select({ beganWith }).from(sessions).where(eq(personId, person.id)).all()
  expect(began.map((row) => row.beganWith).sort()).toEqual(['passkey', 'password'])
})
