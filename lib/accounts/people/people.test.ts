import { expect, it } from 'vitest'
import { database } from '@/db/connection'
import { auditLog, people } from '@/db/schema/accounts'
import { Actor } from '../actor'
import { hasOwner } from '../has-owner'
import { onTestDatabase } from '../test-database'
import { createByline, createPerson, personByEmail, resetPassword } from './people'

onTestDatabase()

const us = Actor.commandLine()
const ada = {
  email: 'ada@example.org',
  name: 'Ada Lovelace',
  role: 'writer' as const,
  password: 'a long enough phrase',
}

it('keeps no control characters of a name', async () => {
  await createPerson(us, { ...ada, name: 'Ada\u001b[2J\u009b\nLovelace\u0007' })
  expect(database().select({ name: people.name }).from(people).all()).toEqual([
    { name: 'Ada [2J Lovelace' },
  ])
})

it.each([
  ['no-at.example.org'],
  ['"a b"@example.org'],
  ['a@b'],
  ['a@example.org, b@example.org'],
  ['<a@example.org>'],
  ['a@exam ple.org'],
  ['á@example.org'],
  [`${'a'.repeat(300)}@example.org`],
])('refuses the address %s', async (email) => {
  await expect(createPerson(us, { ...ada, email })).rejects.toHaveProperty('fields.email')
  expect(database().select().from(people).all()).toEqual([])
  expect(database().select().from(auditLog).all()).toEqual([])
})

it('knows an address in any case and width, and gives it to one person only', async () => {
  const id = await createPerson(us, { ...ada, email: ' ＡＤＡ@Example.ORG ' })
  expect(personByEmail('ada@EXAMPLE.org').id).toBe(id)
  await expect(createPerson(us, ada)).rejects.toHaveProperty('fields.email')
})

it('gives namesakes slugs of their own', async () => {
  for (const email of ['a@example.org', 'b@example.org', 'c@example.org']) {
    await createPerson(us, { ...ada, name: 'Zoë Ünal', email })
  }
  const slugs = database().select({ slug: people.slug }).from(people).all()
  expect(slugs.map(({ slug }) => slug).sort()).toEqual(['zoe-unal', 'zoe-unal-2', 'zoe-unal-3'])
})

it.each([
  ['Αθηνά', 'athina'],
  ['Søren Ærø', 'soren-aero'],
  ['李明', 'author'],
])('gives %s the address %s', async (name, slug) => {
  await createPerson(us, { ...ada, name })
  expect(database().select({ slug: people.slug }).from(people).get()).toEqual({ slug })
})

it('lets owners alone add people and reset passwords', async () => {
  const editor = Actor.person({ id: 'x', name: 'X', role: 'editor' })
  await expect(createPerson(editor, ada)).rejects.toThrow('Only an owner')
  await expect(resetPassword(editor, ada.email, 'another phrase')).rejects.toThrow('Only an owner')
})

it('does not take a byline for an owner, and makes the same byline once', () => {
  const id = createByline(us, 'HeadsUpAI desk', 'headsupai-desk')
  expect(createByline(us, 'HeadsUpAI desk', 'headsupai-desk')).toBe(id)
  expect(hasOwner()).toBe(false)
})
