import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { invites, people } from '@/db/schema/accounts'
import { Invalid, NotAllowed } from '@/lib/errors'
import { Actor } from '../actor'
import { checkSignIn } from '../sign-in/check-sign-in'
import { clockAt, onTestDatabase } from '../test-database'
import { acceptInvite, invitePerson, listInvites, openInvite, revokeInvite } from './invites'
import { createPerson } from './people'

onTestDatabase()

const owner = Actor.commandLine()
const wanda = { email: ' Wanda@Example.org', name: 'Wanda', role: 'writer' as const }
const chosen = { name: 'Wanda Writes', password: 'correct horse battery staple' }

test('whoever has the link joins, once, and only its hash is kept', async () => {
  const { invited, secret } = invitePerson(owner, wanda)
  expect(invited.email).toBe('wanda@example.org')
  expect(openInvite(secret)).toEqual({ ...wanda, email: 'wanda@example.org' })
  expect(JSON.stringify(database().select().from(invites).all())).not.toContain(secret)
  const twice = await Promise.allSettled([
    acceptInvite(secret, chosen),
    acceptInvite(secret, chosen),
  ])
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(database().select().from(people).all()).toMatchObject([
    { name: 'Wanda Writes', role: 'writer', email: 'wanda@example.org' },
  ])
  await expect(acceptInvite(secret, chosen)).rejects.toThrow(NotAllowed)
  const attempt = { email: 'wanda@example.org', ...chosen, address: '::1', userAgent: '' }
  expect((await checkSignIn(attempt)).outcome).toBe('signed in')
})

test('a link ends after three days, when it is revoked, and when another is sent', async () => {
  const begun = Date.now()
  const { secret: first } = invitePerson(owner, wanda)
  const { secret: second } = invitePerson(owner, wanda)
  expect(openInvite(first)).toBeNull()
  expect(listInvites(owner)).toHaveLength(1)
  clockAt(begun + 72 * 60 * 60_000 + 10_000)
  expect(openInvite(second)).toBeNull()
  await expect(acceptInvite(second, chosen)).rejects.toThrow(NotAllowed)
  clockAt(begun)
  revokeInvite(owner, listInvites(owner)[0]?.id ?? '')
  expect(openInvite(second)).toBeNull()
  expect(listInvites(owner)).toEqual([])
})

test('an address that is taken is refused at once, and at the end as well', async () => {
  const { secret } = invitePerson(owner, wanda)
  await createPerson(owner, { ...wanda, password: chosen.password })
  await expect(acceptInvite(secret, chosen)).rejects.toThrow(Invalid)
  expect(openInvite(secret)).not.toBeNull()
  expect(() => invitePerson(owner, wanda)).toThrow(Invalid)
})

test('a weak password and an odd address are told beside their fields', async () => {
  const { secret } = invitePerson(owner, wanda)
  await expect(acceptInvite(secret, { name: '', password: 'short' })).rejects.toMatchObject({
    fields: { name: expect.any(String), password: expect.any(String) },
  })
  expect(openInvite(secret)).not.toBeNull()
  expect(() => invitePerson(owner, { ...wanda, email: 'wanda' })).toThrow(Invalid)
})

test('only owners invite', async () => {
  const id = await createPerson(owner, { ...wanda, role: 'editor', password: chosen.password })
  const editor = Actor.person({ id, name: 'Eddie', role: 'editor' })
  expect(() => invitePerson(editor, { ...wanda, email: 'b@example.org' })).toThrow(NotAllowed)
  expect(() => listInvites(editor)).toThrow(NotAllowed)
  expect(() => revokeInvite(editor, 'x')).toThrow(NotAllowed)
})
