import { expect, test, vi } from 'vitest'
import { digestMails } from '@/db/schema/digest-issues'
import { subscribers, suppressions } from '@/db/schema/subscribers'
import { subscriber } from '@/lib/digest/test-subscribers'
import { testUpdate } from '@/lib/published/test-update'
import { countsOfTest } from '@/lib/test-counts'
import { digestsByMail, due, minute } from './test-digests-by-mail'
import { mailServer } from './test-mail-server'

const { db, logged, post, send, update, addresses, counts } = digestsByMail()
const counted = countsOfTest()

test('a mail that is put off is tried again, later each time, and then no more', async () => {
  update('one')
  subscriber(1)
  post.refusal = () => Object.assign(new Error('4.7.1 Greylisted'), { responseCode: 450 })
  let at = due
  for (const minutes of [1, 5, 15, 60, 240]) {
    expect(await send(at)).toBe(0)
    expect(counts()).toMatchObject({ state: 'sending', refused: 0 })
    const early = await send(at + minutes * minute - 1)
    at += minutes * minute
    expect([early, db().select().from(digestMails).get()?.dueAt]).toEqual([0, at])
  }
  expect(await send(at)).toBe(0)
  expect(counts()).toEqual({ state: 'sent', sent: 0, refused: 1, unclear: 0 })
  expect(db().select().from(subscribers).get()).toMatchObject({ bounces: 1 })
})

test('a mail that was put off arrives once', async () => {
  update('one')
  subscriber(1)
  post.refusal = () => Object.assign(new Error('Later'), { responseCode: 451 })
  expect(await send()).toBe(0)
  post.refusal = () => null
  expect(await send(due + minute)).toBe(1)
  expect(await send(due + 2 * minute)).toBe(0)
  expect(addresses()).toEqual(['reader1@example.net'])
})

test('an address that there is not ends at once, one that is refused after three times', async () => {
  update('one')
  subscriber(1)
  subscriber(2)
  subscriber(3)
  post.refusal = (to) => {
    if (to.startsWith('reader1@')) return new Error(`5.1.1 No mailbox ${to}`)
    return to.startsWith('reader2@')
      ? Object.assign(new Error('5.7.1 Not from you'), { responseCode: 554 })
      : null
  }
  expect(await send()).toBe(1)
  expect(counts()).toEqual({ state: 'sent', sent: 1, refused: 2, unclear: 0 })
  expect(counted('mails').toSorted()).toEqual(['digest refused: 2', 'digest sent: 1'])
  expect(db().select().from(suppressions).all()).toEqual([
    { fingerprint: expect.any(String), reason: 'bounced', answer: '550 5.1.1', at: due },
  ])
  const left = () =>
    db()
      .select({ email: subscribers.email, bounces: subscribers.bounces })
      .from(subscribers)
      .orderBy(subscribers.id)
      .all()
  expect(left()).toEqual([
    { email: 'reader2@example.net', bounces: 1 },
    { email: 'reader3@example.net', bounces: 0 },
  ])
  for (const [at, day] of [
    [due, '28'],
    [due, '29'],
  ] as const) {
    testUpdate(db(), { slug: `on-${day}`, at: Date.parse(`2026-04-${day}T10:00:00Z`) })
    const later = at + (Number(day) - 27) * 24 * 60 * minute
    expect(await send(later)).toBe(1)
  }
  expect(left()).toEqual([{ email: 'reader3@example.net', bounces: 0 }])
  expect(logged().filter((line) => JSON.stringify(line).includes('@'))).toEqual([])
})

test('a mail server that is not there loses nothing', async () => {
  update('one')
  subscriber(1)
  post.stop()
  expect(await send()).toBe(0)
  expect(counts()).toEqual({ state: 'sending', sent: 0, refused: 0, unclear: 0 })
  const { port, stop: end } = await mailServer(post.received)
  post.stop = end
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`)
  vi.resetModules()
  expect(await send(due + minute)).toBe(1)
})
