import { expect, test, vi } from 'vitest'
import { database } from '@/db/connection'
import { auditLog, passwordResets, people } from '@/db/schema/accounts'
import { settings } from '@/db/schema/published'
import { secondSteps } from '@/db/schema/second-factors'
import { Invalid, NotAllowed } from '@/lib/errors'
import { Actor } from '../actor'
import { requestReset, resetByLink } from '../passwords/password-resets'
import { isPasswordSignInOn } from '../passwords/password-switch'
import { acceptInvite, invitePerson } from '../people/invites'
import { changePassword, createPerson } from '../people/people'
import { createSession, readSession } from '../sessions/sessions'
import { checkSignIn } from '../sign-in/check-sign-in'
import { beginSecondStep } from '../sign-in/second-steps'
import { onTestDatabase } from '../test-database'
import { signInByIdentity } from './sign-in-by-identity'
import { setPasswordSignIn } from './switch-passwords'

vi.stubEnv('OIDC_ISSUER', 'https://login.example.org')
vi.stubEnv('OIDC_CLIENT_ID', 'headsup')
vi.stubEnv('OIDC_CLIENT_SECRET', 'told to nobody')

onTestDatabase()

const password = 'a long enough phrase'
const email = 'ada@example.org'
const from = { address: '192.0.2.1', userAgent: 'a browser' }
const commandLine = Actor.commandLine()
const off = /Nobody signs in to this site with a password/

async function hire(role: 'owner' | 'editor' = 'owner') {
  return {
    id: await createPerson(commandLine, { email, name: 'Ada', role, password }),
    name: 'Ada',
  }
}

function acting(sessionId: string): Actor {
  const actor = readSession(sessionId)
  if (!actor) throw new Error('The session did not begin.')
  return actor
}

function bySingleSignOn(): Actor {
  const issuer = 'https://login.example.org'
  const identity = { issuer, subject: 'ada', email, isEmailVerified: true }
  const result = signInByIdentity(identity, 'a browser')
  if (result.outcome !== 'signed in') throw new Error(`It came to "${result.outcome}".`)
  return acting(result.sessionId)
}

const switched = () =>
  database()
    .select()
    .from(auditLog)
    .all()
    .filter(({ action }) => action === 'changed a setting')
    .map(({ actorName, subject, detail }) => ({ actorName, subject, detail }))

test('only a session that began by single sign-on switches it off, and an owner’s', async () => {
  const ada = await hire('editor')
  expect(() => setPasswordSignIn(bySingleSignOn(), false)).toThrow(NotAllowed)
  database().update(people).set({ role: 'owner' }).run()
  for (const beganWith of ['password', 'passkey'] as const) {
    const actor = acting(createSession(ada, '', beganWith))
    expect(() => setPasswordSignIn(actor, false)).toThrow(/in again by single sign-on/)
  }
  expect(() => setPasswordSignIn(Actor.person({ ...ada, role: 'owner' }), false)).toThrow(Invalid)
  expect(isPasswordSignInOn()).toBe(true)
  expect(switched()).toEqual([])
  const actor = bySingleSignOn()
  setPasswordSignIn(actor, false)
  setPasswordSignIn(actor, false)
  expect(isPasswordSignInOn()).toBe(false)
  const line = { actorName: 'Ada', subject: 'passwordSignIn' }
  expect(switched()).toEqual([{ ...line, detail: { to: 'off' } }])
})

test('the command line is the way back, and off only while an owner gets in otherwise', async () => {
  await hire()
  expect(() => setPasswordSignIn(commandLine, false)).toThrow(/No owner has signed in/)
  bySingleSignOn()
  database().update(people).set({ disabledAt: 1 }).run()
  expect(() => setPasswordSignIn(commandLine, false)).toThrow(/No owner has signed in/)
  database().update(people).set({ disabledAt: null }).run()
  setPasswordSignIn(commandLine, false)
  expect(isPasswordSignInOn()).toBe(false)
  setPasswordSignIn(commandLine, true)
  setPasswordSignIn(commandLine, true)
  expect(isPasswordSignInOn()).toBe(true)
  const line = { actorName: 'command line', subject: 'passwordSignIn' }
  expect(switched()).toEqual([
    { ...line, detail: { to: 'off' } },
    { ...line, detail: { to: 'on' } },
  ])
})

test('off means that no password opens, changes or begins anything', async () => {
  const ada = await hire()
  const { secret: asked } = requestReset(email, from.address) ?? { secret: '' }
  const halfWay = beginSecondStep(ada.id, 'password')
  expect(halfWay).not.toBe('')
  const { secret } = invitePerson(commandLine, {
    email: 'bob@example.org',
    name: 'Bob',
    role: 'writer',
  })
  setPasswordSignIn(bySingleSignOn(), false)
  const before = database().select().from(people).all()
  for (const attempt of [password, 'wrong']) {
    expect(await checkSignIn({ email, password: attempt, ...from })).toEqual({
      outcome: 'refused',
      why: expect.stringMatching(off),
    })
  }
  expect(() => requestReset(email, from.address)).toThrow(off)
  await expect(resetByLink(asked, 'another long phrase')).rejects.toThrow(off)
  await expect(acceptInvite(secret, { name: 'Bob', password })).rejects.toThrow(off)
  const actor = acting(createSession(ada, ''))
  await expect(changePassword(actor, password, 'another long phrase')).rejects.toThrow(off)
  expect(database().select().from(people).all()).toEqual(before)
  expect(database().select().from(passwordResets).all()).toEqual([])
  expect(database().select().from(secondSteps).all()).toEqual([])

  setPasswordSignIn(commandLine, true)
  await expect(resetByLink(asked, 'another long phrase')).rejects.toThrow('no longer works')
  expect((await checkSignIn({ email, password, ...from })).outcome).toBe('signed in')
})

test('a second step that single sign-on began goes on', async () => {
  const ada = await hire()
  beginSecondStep(ada.id, 'password')
  beginSecondStep(ada.id, 'single sign-on')
  setPasswordSignIn(bySingleSignOn(), false)
  expect(database().select().from(secondSteps).all()).toMatchObject([
    { beganWith: 'single sign-on' },
  ])
})

test('it is on, whatever else stands in the row', () => {
  database().insert(settings).values({ key: 'passwordSignIn', value: 7 }).run()
  expect(isPasswordSignInOn()).toBe(true)
})

test('whoever joined without a password gets one by mail', async () => {
  invitePerson(commandLine, { email, name: 'Ada', role: 'writer' })
  bySingleSignOn()
  const { secret } = requestReset(email, from.address) ?? { secret: '' }
  await resetByLink(secret, password)
  expect((await checkSignIn({ email, password, ...from })).outcome).toBe('signed in')
})
