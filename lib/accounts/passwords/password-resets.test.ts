import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { auditLog, passwordResets, sessions } from '@/db/schema/accounts'
import { Invalid, NotAllowed } from '@/lib/errors'
import { Actor } from '../actor'
import { changePassword, createPerson, resetPassword } from '../people/people'
import { disablePerson } from '../people/team'
import { checkSignIn } from '../sign-in/check-sign-in'
import { clockAt, onTestDatabase } from '../test-database'
import { openReset, requestReset, resetByLink } from './password-resets'

onTestDatabase()

const owner = Actor.commandLine()
const email = 'wanda@example.org'
const [before, after] = ['correct horse battery staple', 'a quite different sentence']
const wanda = () => createPerson(owner, { email, name: 'Wanda', role: 'writer', password: before })
const signIn = (password: string) => checkSignIn({ email, password, address: '::1', userAgent: '' })

test('a link changes the password once and ends every session', async () => {
  await wanda()
  await signIn(before)
  const asked = requestReset(' Wanda@example.org', '::1')
  expect(asked).toMatchObject({ email, name: 'Wanda' })
  const secret = asked?.secret ?? ''
  expect(JSON.stringify(database().select().from(passwordResets).all())).not.toContain(secret)
  await expect(resetByLink(secret, 'short')).rejects.toThrow(Invalid)
  await resetByLink(secret, after)
  expect(database().select().from(sessions).all()).toEqual([])
  expect((await signIn(before)).outcome).toBe('wrong')
  expect((await signIn(after)).outcome).toBe('signed in')
  await expect(resetByLink(secret, before)).rejects.toThrow(NotAllowed)
})

test('a link ends after half an hour, with the use of another, and with the account', async () => {
  const begun = Date.now()
  const id = await wanda()
  const ask = () => requestReset(email, '::1')?.secret ?? ''
  const [first, second] = [ask(), ask()]
  expect([openReset(first)?.id, openReset(second)?.id]).toEqual([id, id])
  await resetByLink(second, after)
  expect([openReset(first), openReset(second)]).toEqual([null, null])
  const third = ask()
  clockAt(begun + 30 * 60_000 + 10_000)
  expect(openReset(third)).toBeNull()
  clockAt(begun + 60 * 60_000 + 10_000)
  const fourth = ask()
  disablePerson(owner, id)
  expect(openReset(fourth)).toBeNull()
  await expect(resetByLink(fourth, before)).rejects.toThrow(NotAllowed)
  expect(requestReset(email, '::1')).toBeNull()
})

test('thirty people who ask for somebody’s link get three of them sent, and the newest works', async () => {
  const begun = Date.now()
  const id = await wanda()
  const asked = Array.from({ length: 30 }, (_, n) => requestReset(email, `192.0.2.${n}`))
  const sent = asked.flatMap((one) => (one ? [one.secret] : []))
  expect([sent.length, openReset(sent.at(-1) ?? '')?.id]).toEqual([3, id])
  const noted = database().select().from(auditLog).where(eq(auditLog.subject, id)).all()
  expect(noted.filter(({ action }) => action === 'asked for a new password')).toHaveLength(3)
  clockAt(begun + 60 * 60_000 + 10_000)
  expect(requestReset(email, '198.51.100.1')?.email).toBe(email)
})

test('a link ends when the password is changed in another way', async () => {
  const id = await wanda()
  const first = requestReset(email, '::1')?.secret ?? ''
  await changePassword(Actor.person({ id, name: 'Wanda', role: 'writer' }), before, after)
  expect(openReset(first)).toBeNull()
  const second = requestReset(email, '::1')?.secret ?? ''
  await resetPassword(owner, email, before)
  expect(openReset(second)).toBeNull()
})

test('the own password is guessed five times in a quarter of an hour', async () => {
  const actor = Actor.person({ id: await wanda(), name: 'Wanda', role: 'writer' })
  for (let time = 0; time < 5; time++) {
    await expect(changePassword(actor, 'wrong', after)).rejects.toHaveProperty(
      'fields.currentPassword',
      'This is not your present password.',
    )
  }
  await expect(changePassword(actor, before, after)).rejects.toHaveProperty(
    'fields.currentPassword',
    expect.stringContaining('too many tries'),
  )
})

test('nobody is written to for an unknown address, and asking has its limits', () => {
  for (let times = 0; times < 5; times++) expect(requestReset('no@example.org', '::2')).toBeNull()
  expect(() => requestReset('no@example.org', '::2')).toThrow(/too many tries/)
})
