import { expect, it } from 'vitest'
import { database } from '@/db/connection'
import { auditLog, people, tokens } from '@/db/schema/accounts'
import { Actor } from '../actor'
import { hasOwner } from '../has-owner'
import { clockAt, onTestDatabase } from '../test-database'
import { createSetupToken, isSetupTokenOpen } from '../tokens'
import { createPerson } from './people'
import { createOwner } from './set-up'

onTestDatabase()

const owner = {
  email: ' Ada@Example.org',
  name: ' Ada  Lovelace ',
  password: 'a long enough phrase',
}

it('makes the owner once, and a second use makes nobody', async () => {
  const token = createSetupToken()
  expect(isSetupTokenOpen(token)).toBe(true)
  await createOwner(token, owner)
  await expect(createOwner(token, { ...owner, email: 'b@example.org' })).rejects.toThrow(
    'no longer works',
  )
  expect(isSetupTokenOpen(token)).toBe(false)
  expect(hasOwner()).toBe(true)
  expect(database().select().from(people).all()).toMatchObject([
    { email: 'ada@example.org', name: 'Ada Lovelace', slug: 'ada-lovelace', role: 'owner' },
  ])
  expect(database().select({ action: auditLog.action }).from(auditLog).all()).toEqual([
    { action: 'set the site up' },
  ])
})

it('lets one of two through that come at once', async () => {
  const token = createSetupToken()
  const results = await Promise.allSettled(
    ['a', 'b', 'c'].map((name) => createOwner(token, { ...owner, email: `${name}@example.org` })),
  )
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  expect(database().select().from(people).all()).toHaveLength(1)
})

it('is over after a day', async () => {
  const token = createSetupToken()
  clockAt(Date.now() + 24 * 60 * 60_000)
  expect(isSetupTokenOpen(token)).toBe(false)
  await expect(createOwner(token, owner)).rejects.toThrow('no longer works')
})

it('keeps the link open when something typed was wrong', async () => {
  const token = createSetupToken()
  await expect(createOwner(token, { ...owner, email: 'nowhere' })).rejects.toMatchObject({
    fields: { email: expect.stringContaining('name@example.org') },
  })
  expect(isSetupTokenOpen(token)).toBe(true)
})

it('closes an earlier link when a later one is made, and all once there is an owner', async () => {
  const earlier = createSetupToken()
  const later = createSetupToken()
  expect([isSetupTokenOpen(earlier), isSetupTokenOpen(later)]).toEqual([false, true])
  await createPerson(Actor.commandLine(), { ...owner, role: 'owner' })
  expect(isSetupTokenOpen(later)).toBe(false)
  await expect(createOwner(later, { ...owner, email: 'b@example.org' })).rejects.toThrow()
})

it('keeps only a hash of the token', () => {
  const token = createSetupToken()
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(JSON.stringify(database().select().from(tokens).all())).not.toContain(token)
})
