import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { passwordResets, sessions } from '@/db/schema/accounts'
import { Invalid, NotAllowed } from '@/lib/errors'
import { Actor } from './actor'
import { checkSignIn } from './check-sign-in'
import { openReset, requestReset, resetByLink } from './password-resets'
import { changePassword, createPerson, resetPassword } from './people'
import { disablePerson } from './team'
import { clockAt, onTestDatabase } from './test-database'

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

test('a link ends after half an hour, with the next one, and with the account', async () => {
  const begun = Date.now()
  const id = await wanda()
  const first = requestReset(email, '::1')?.secret ?? ''
  const second = requestReset(email, '::1')?.secret ?? ''
  expect([openReset(first), openReset(second)?.id]).toEqual([null, id])
  clockAt(begun + 30 * 60_000 + 10_000)
  expect(openReset(second)).toBeNull()
  const third = requestReset(email, '::1')?.secret ?? ''
  disablePerson(owner, id)
  expect(openReset(third)).toBeNull()
  await expect(resetByLink(third, after)).rejects.toThrow(NotAllowed)
  expect(requestReset(email, '::1')).toBeNull()
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
