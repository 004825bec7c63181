import { hash } from '@node-rs/argon2'
import { expect, it } from 'vitest'
import { database } from '@/db/connection'
import { auditLog, people, rateLimits } from '@/db/schema/accounts'
import { Busy } from '@/lib/errors'
import { logOfTest } from '@/lib/test-log'
import { Actor } from '../actor'
import { createPerson } from '../people/people'
import { countTry, hasNoTryLeft } from '../rate-limit'
import { clockAt, onTestDatabase } from '../test-database'
import { checkSignIn } from './check-sign-in'

onTestDatabase()
const logged = logOfTest()

const password = 'a long enough phrase'
const attempt = { email: 'ada@example.org', password: 'wrong', address: '192.0.2.1', userAgent: '' }
const quarterHour = 15 * 60_000

async function addAda(): Promise<void> {
  await createPerson(Actor.commandLine(), { ...attempt, name: 'Ada', role: 'owner', password })
}

it('looks at five passwords of a thousand that come at once', async () => {
  await addAda()
  const results = await Promise.all(Array.from({ length: 1000 }, () => checkSignIn(attempt)))
  const wrong = results.filter(({ outcome }) => outcome === 'wrong')
  const refused = results.filter(({ outcome }) => outcome === 'too many tries')
  expect([wrong.length, refused.length]).toEqual([5, 995])
  expect(await checkSignIn({ ...attempt, password })).toEqual({ outcome: 'too many tries' })
  clockAt(Date.now() + quarterHour)
  expect((await checkSignIn({ ...attempt, password })).outcome).toBe('signed in')
})

it('does not count sign-ins that were right', async () => {
  await addAda()
  for (let time = 0; time < 8; time++) {
    expect((await checkSignIn({ ...attempt, password })).outcome).toBe('signed in')
  }
})

it('answers alike for a wrong password and an unknown person', async () => {
  await addAda()
  expect(await checkSignIn(attempt)).toEqual(
    await checkSignIn({ ...attempt, email: 'nobody@example.org', address: '192.0.2.2' }),
  )
})

it('logs what it refuses, without who it was', async () => {
  await addAda()
  for (let time = 0; time < 6; time++) await checkSignIn(attempt)
  const reason = 'wrong e-mail address or password'
  const line = { level: 'info', status: 401, reason, msg: 'request refused' }
  expect(logged()).toEqual([
    ...Array.from({ length: 5 }, () => line),
    { ...line, level: 'warn', status: 429, reason: 'too many tries' },
  ])
})

it('allows an address twenty tries in a quarter of an hour, whatever the accounts', () => {
  const tries = Array.from({ length: 30 }, (_, n) => countTry(`p${n}@example.org`, '192.0.2.1'))
  expect(tries.filter(Boolean)).toHaveLength(20)
  const rows = database().select().from(rateLimits).all()
  expect(rows).toHaveLength(1 + 20 + 20)
  expect(['192.0.2.1', '192.0.2.2'].map(hasNoTryLeft)).toEqual([true, false])
  clockAt(Date.now() + quarterHour)
  expect(hasNoTryLeft('192.0.2.1')).toBe(false)
})

it('knows of an address that it has a try left until it has none', () => {
  const before = Array.from({ length: 22 }, (_, n) => {
    const hasNone = hasNoTryLeft('192.0.2.1')
    return [hasNone, countTry(`p${n}@example.org`, '192.0.2.1')]
  })
  expect(before).toEqual([...Array(20).fill([false, true]), ...Array(2).fill([true, false])])
})

it('slows an account down after a hundred tries a day, and locks nobody out of their own', async () => {
  await addAda()
  for (let n = 0; n < 50; n++) {
    for (const _ of [1, 2]) countTry(attempt.email, `192.0.2.${n}`)
  }
  const tries = Array.from({ length: 3 }, () => countTry(attempt.email, '198.51.100.1'))
  expect(tries).toEqual([true, false, false])
  const fromHome = { ...attempt, password, address: '203.0.113.7' }
  for (const _ of [1, 2]) expect((await checkSignIn(fromHome)).outcome).toBe('signed in')
})

it('refuses what is too much at once, and counts none of it as a try', async () => {
  await addAda()
  const tries = Array.from({ length: 40 }, (_, n) =>
    checkSignIn({ ...attempt, email: `p${n}@example.org`, address: `192.0.2.${n}` }),
  )
  const settled = await Promise.allSettled(tries)
  const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(refused).toHaveLength(18)
  for (const reason of refused) expect(reason).toBeInstanceOf(Busy)
  // For each of the others three: of the address, of the account, and of both.
  expect(database().select().from(rateLimits).all()).toHaveLength(22 * 3)
})

it('hashes a password anew at sign-in when its hash is weaker than today’s, and leaves the others', async () => {
  await addAda()
  const stored = () => database().select({ hash: people.passwordHash }).from(people).get()?.hash
  const anew = () =>
    database()
      .select()
      .from(auditLog)
      .all()
      .filter(({ action }) => action.includes('anew'))
  const today = stored()
  await checkSignIn({ ...attempt, password })
  expect([stored(), anew()]).toEqual([today, []])
  const weak = { memoryCost: 8192, timeCost: 2, parallelism: 1 }
  database()
    .update(people)
    .set({ passwordHash: await hash(password, weak) })
    .run()
  await checkSignIn(attempt)
  expect(stored()).toContain('m=8192')
  expect((await checkSignIn({ ...attempt, password })).outcome).toBe('signed in')
  expect(stored()).toContain('$m=19456,t=2,p=1$')
  expect(anew()).toMatchObject([{ action: 'hashed the password anew', actorName: 'Ada' }])
  expect((await checkSignIn({ ...attempt, password })).outcome).toBe('signed in')
})
