import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { auditLog, emailChanges, passwordResets, people } from '@/db/schema/accounts'
import { Invalid, NotAllowed } from '@/lib/errors'
import { Actor } from '../actor'
import { requestReset } from '../passwords/password-resets'
import { clockAt, onTestDatabase } from '../test-database'
import {
  confirmEmailChange,
  isEmailChangeOpen,
  openEmailChange,
  requestEmailChange,
} from './email-changes'
import { createPerson } from './people'

onTestDatabase()

const password = 'correct horse battery staple'
const former = 'wanda@example.org'
const email = 'wanda@elsewhere.example'

async function joined(name: string, address: string): Promise<Actor> {
  const person = { email: address, name, role: 'writer' as const, password }
  const id = await createPerson(Actor.commandLine(), person)
  return Actor.person({ id, name, role: 'writer' })
}

const emailOf = (actor: Actor) =>
  database()
    .select({ email: people.email })
    .from(people)
    .where(eq(people.id, actor.id ?? ''))
    .get()?.email

const faultOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error instanceof Invalid ? error.fields : error
  }
}

test('the address changes once its own link is opened, and what went to the former one ends', async () => {
  const wanda = await joined('Wanda', former)
  requestReset(former, '::1')
  const asked = requestEmailChange(wanda, ' Wanda@Elsewhere.example')
  expect(asked).toMatchObject({ email, name: 'Wanda' })
  expect(JSON.stringify(database().select().from(emailChanges).all())).not.toContain(asked.secret)
  expect([openEmailChange(wanda, asked.secret), emailOf(wanda)]).toEqual([email, former])
  expect(isEmailChangeOpen(asked.secret)).toBe(true)
  expect(confirmEmailChange(wanda, asked.secret)).toEqual({ email, former, name: 'Wanda' })
  expect([emailOf(wanda), isEmailChangeOpen(asked.secret)]).toEqual([email, false])
  expect(database().select().from(passwordResets).all()).toEqual([])
  expect(() => confirmEmailChange(wanda, asked.secret)).toThrow(NotAllowed)
  const said = database().select().from(auditLog).all()
  expect(said.slice(-2)).toMatchObject([
    { action: 'asked for another e-mail address', subject: wanda.id, detail: { email } },
    { action: 'changed the e-mail address', subject: wanda.id, detail: { former, email } },
  ])
})

test('only the newest link of the very person works, for half an hour', async () => {
  const begun = Date.now()
  const [wanda, eve] = [await joined('Wanda', former), await joined('Eve', 'eve@example.org')]
  const [first, second] = [requestEmailChange(wanda, email), requestEmailChange(wanda, email)]
  expect(openEmailChange(wanda, first.secret)).toBeNull()
  for (const other of [eve, Actor.commandLine()]) {
    expect(openEmailChange(other, second.secret)).toBeNull()
    expect(() => confirmEmailChange(other, second.secret)).toThrow(NotAllowed)
  }
  clockAt(begun + 30 * 60_000 + 10_000)
  expect(openEmailChange(wanda, second.secret)).toBeNull()
  expect(() => confirmEmailChange(wanda, second.secret)).toThrow(NotAllowed)
  expect(emailOf(wanda)).toBe(former)
})

test('no address, one’s own, and one that somebody has are refused, also at the end', async () => {
  const wanda = await joined('Wanda', former)
  expect(faultOf(() => requestEmailChange(wanda, 'no address'))).toEqual({
    email: expect.stringContaining('name@example.org'),
  })
  expect(faultOf(() => requestEmailChange(wanda, former))).toEqual({
    email: 'You sign in with this address already.',
  })
  const { secret } = requestEmailChange(wanda, email)
  await joined('Eve', email)
  const taken = { email: 'Somebody has an account with this e-mail address.' }
  expect(faultOf(() => requestEmailChange(wanda, email))).toEqual(taken)
  expect(faultOf(() => confirmEmailChange(wanda, secret))).toEqual(taken)
  expect(emailOf(wanda)).toBe(former)
  expect(() => requestEmailChange(Actor.commandLine(), email)).toThrow(NotAllowed)
})

test('five letters go out within an hour', async () => {
  const wanda = await joined('Wanda', former)
  for (let n = 0; n < 5; n++) requestEmailChange(wanda, `wanda${n}@elsewhere.example`)
  expect(faultOf(() => requestEmailChange(wanda, email))).toEqual({
    email: 'There were too many letters. Wait an hour.',
  })
})
