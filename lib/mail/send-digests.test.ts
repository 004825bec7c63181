import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { digestIssues, digestMails, digestParts } from '@/db/schema/digest-issues'
import { publishedArticles, settings, slugHistory } from '@/db/schema/published'
import { subscribers, subscriberTopics, suppressions } from '@/db/schema/subscribers'
import { topics } from '@/db/schema/working'
import { lease } from '@/lib/digest/issues/lease-issue'
import { openDigest, subscriber } from '@/lib/digest/test-subscribers'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { countsOfTest } from '@/lib/test-counts'
import { logOfTest } from '@/lib/test-log'
import { mailServer, type Received } from './test-mail-server'
import { partsOf } from './test-parts-of'

const { db, folder } = testPublication()
const logged = logOfTest()
const counted = countsOfTest()
const monday = Date.parse('2026-04-27T10:00:00Z')
/** When the digest of that Monday goes out. */
const due = Date.parse('2026-04-28T07:00:00Z')
const minute = 60_000

let received: Received[] = []
let stop = () => {}
let refusal: (to: string) => Error | null = () => null

beforeEach(async () => {
  received = []
  refusal = () => null
  const server = await mailServer(received, (to) => refusal(to))
  stop = server.stop
  vi.resetModules()
  vi.stubEnv('SITE_URL', 'https://news.example.org')
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${server.port}?from=digest@example.org`)
  for (const table of [
    digestIssues,
    subscribers,
    suppressions,
    settings,
    topics,
    publishedArticles,
    slugHistory,
  ]) {
    db().delete(table).run()
  }
  openDigest()
})

afterEach(() => {
  stop()
  vi.unstubAllEnvs()
})

async function send(at = due, owner = 'us'): Promise<number> {
  const { sendDigests } = await import('./send-digests')
  return sendDigests(owner, () => at)
}

async function compose(at = due): Promise<void> {
  const { beginDueIssues } = await import('@/lib/digest/issues/begin-due-issues')
  const { getPublication } = await import('@/lib/published/get-publication')
  beginDueIssues(getPublication(), at)
}

const update = (slug: string, more: { topic?: string; headline?: string } = {}) =>
  testUpdate(db(), { slug, at: monday, ...more })

const addresses = () => received.flatMap(({ to }) => to).toSorted()
const issue = () => db().select().from(digestIssues).where(eq(digestIssues.rhythm, 'daily')).get()
const counts = () => {
  const { state, sent, refused, unclear } = issue() ?? {}
  return { state, sent, refused, unclear }
}
const composed = () => logged().filter(({ msg }) => msg === 'digest composed')

test('the digest of the day before goes once to each who asked for one a day', async () => {
  update('one')
  update('two')
  const id = subscriber(1)
  subscriber(2)
  subscriber(3, 'weekly')
  expect(await send(due - 1)).toBe(0)
  expect(await send()).toBe(2)
  expect(addresses()).toEqual(['reader1@example.net', 'reader2@example.net'])
  const { head, plain, html } = partsOf(
    received.find(({ to }) => to[0] === 'reader1@example.net')?.text ?? '',
  )
  const { leaveToken } = await import('@/lib/digest/subscribers/keyed')
  const leave = `https://news.example.org/digest/leave/${leaveToken(id)}`
  expect(Object.fromEntries(head)).toMatchObject({
    from: 'digest@example.org',
    to: 'reader1@example.net',
    subject: 'Headline of two, and 1 more',
    'list-unsubscribe': `<${leave}>`,
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    'list-id': '<digest.news.example.org>',
    'auto-submitted': 'auto-generated',
  })
  for (const form of [plain, html]) {
    const words = form.replace(/<[^>]+>/g, ' ')
    expect(words).toMatch(
      /HeadsUpAI\s+Monday, 27 April 2026\s[\s\S]*Headline of two\s[\s\S]*Takeaway of two\s[\s\S]*What happened.?\s[\s\S]*Headline of one/,
    )
    expect(words).toMatch(/Example Street 1\s+10115 Berlin\s+desk@example.org/)
    expect(form).toContain('https://news.example.org/updates/one')
    expect(form).toContain('https://news.example.org/daily/2026-04-27')
    expect(form).toContain(leave)
  }
  expect(html).not.toMatch(/<(img|script|link|iframe|table|object|form)\b|url\(/i)
  const links = Array.from(html.matchAll(/(?:href|src)="([^"]*)"/g), ([, to = '']) => to)
  expect(links.filter((to) => !to.startsWith('https://news.example.org/'))).toEqual([])
  expect(links.filter((to) => to.includes('?'))).toEqual([])
  expect(composed()).toHaveLength(1)
  expect(counts()).toEqual({ state: 'sent', sent: 2, refused: 0, unclear: 0 })
  expect(db().select().from(digestParts).all()).toEqual([])
  expect(await send(due + minute)).toBe(0)
  expect(received).toHaveLength(2)
})

test('who reads weekly gets the week before on its Monday', async () => {
  update('one')
  subscriber(1, 'weekly')
  subscriber(2)
  expect(await send(Date.parse('2026-05-04T07:00:00Z'))).toBe(1)
  expect(addresses()).toEqual(['reader1@example.net'])
  expect(partsOf(received[0]?.text ?? '').plain).toContain('Week 18 of 2026')
})

test('when nothing came out nothing is sent, and nothing before the digest is switched on', async () => {
  subscriber(1)
  expect(await send()).toBe(0)
  expect(counts()).toEqual({ state: 'empty', sent: 0, refused: 0, unclear: 0 })
  db().delete(digestIssues).run()
  update('one')
  for (const missing of ['digest', 'postalAddress', 'contact']) {
    db().delete(settings).where(eq(settings.key, missing)).run()
    expect(await send(), missing).toBe(0)
    openDigest()
  }
  expect(issue()).toBeUndefined()
})

test('each gets the topics they chose, and no mail without any', async () => {
  for (const id of ['agents', 'robots']) {
    db().insert(topics).values({ id, slug: id, name: id, kind: 'subject' }).run()
  }
  update('of-agents', { topic: 'agents' })
  const [one, two] = [subscriber(1), subscriber(2)]
  db()
    .insert(subscriberTopics)
    .values([
      { subscriberId: one, topicId: 'agents' },
      { subscriberId: two, topicId: 'robots' },
    ])
    .run()
  update('of-nothing')
  expect(await send()).toBe(1)
  expect(addresses()).toEqual(['reader1@example.net'])
  const { plain } = partsOf(received[0]?.text ?? '')
  expect(plain).toContain('Headline of of-agents')
  expect(plain).not.toContain('of-nothing')
  expect(counts()).toEqual({ state: 'sent', sent: 1, refused: 0, unclear: 0 })
})

test('what is off the site by then is left out, and what was put right is told as it is', async () => {
  for (const slug of ['one', 'two', 'three']) update(slug)
  subscriber(1)
  await compose()
  const { id, modifiedAt, takeaway } = publishedArticles
  db().delete(publishedArticles).where(eq(id, 'one')).run()
  db()
    .update(publishedArticles)
    .set({ takeaway: 'It was three.', modifiedAt: monday + 1 })
    .where(eq(id, 'two'))
    .run()
  expect(await send()).toBe(1)
  const { plain, html, head } = partsOf(received[0]?.text ?? '')
  expect(head.get('subject')).toBe('Headline of two, and 1 more')
  for (const form of [plain, html]) {
    expect(form).not.toMatch(/updates\/one\b|of one\b|Takeaway of two/)
    expect(form).toContain('It was three.')
    expect(form).toContain('Takeaway of three')
  }
  expect([modifiedAt.name, takeaway.name]).toEqual(['modified_at', 'takeaway'])
})

test('when all of it is off the site nothing is sent', async () => {
  update('one')
  subscriber(1)
  await compose()
  db().delete(publishedArticles).run()
  expect(await send()).toBe(0)
  expect(counts()).toEqual({ state: 'sent', sent: 0, refused: 0, unclear: 0 })
})

test('a mail that is put off is tried again, later each time, and then no more', async () => {
  update('one')
  subscriber(1)
  refusal = () => Object.assign(new Error('4.7.1 Greylisted'), { responseCode: 450 })
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
  refusal = () => Object.assign(new Error('Later'), { responseCode: 451 })
  expect(await send()).toBe(0)
  refusal = () => null
  expect(await send(due + minute)).toBe(1)
  expect(await send(due + 2 * minute)).toBe(0)
  expect(addresses()).toEqual(['reader1@example.net'])
})

test('an address that there is not ends at once, one that is refused after three times', async () => {
  update('one')
  subscriber(1)
  subscriber(2)
  subscriber(3)
  refusal = (to) => {
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
  stop()
  expect(await send()).toBe(0)
  expect(counts()).toEqual({ state: 'sending', sent: 0, refused: 0, unclear: 0 })
  const { port, stop: end } = await mailServer(received)
  stop = end
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`)
  vi.resetModules()
  expect(await send(due + minute)).toBe(1)
})

test('two servers at once send each mail once', async () => {
  update('one')
  for (let number = 1; number <= 20; number++) subscriber(number)
  const sent = await Promise.all([send(due, 'one'), send(due, 'two')])
  expect(sent.toSorted((one, two) => one - two)).toEqual([0, 20])
  expect(addresses()).toEqual([...new Set(addresses())])
  expect(composed()).toHaveLength(1)
})

test('a process that another one took over from, and one whose digest was called off, sends no more', async () => {
  update('one')
  for (let number = 1; number <= 5; number++) subscriber(number)
  const { leaseIssue } = await import('@/lib/digest/issues/lease-issue')
  refusal = () => {
    leaseIssue('another', due + lease + 1)
    return null
  }
  expect(await send()).toBe(1)
  expect(received).toHaveLength(1)
  // Nobody could know any more that it arrived.
  expect(counts()).toEqual({ state: 'sending', sent: 0, refused: 0, unclear: 1 })
  refusal = () => {
    db().update(digestIssues).set({ state: 'recalled' }).run()
    return null
  }
  expect(await send(due + lease + 2, 'another')).toBe(1)
  expect(received).toHaveLength(2)
  expect(counts()).toEqual({ state: 'recalled', sent: 1, refused: 0, unclear: 1 })
})

test('who leaves while it is sent gets no more', async () => {
  update('one')
  const [one, two] = [subscriber(1), subscriber(2)]
  const { leaveToken } = await import('@/lib/digest/subscribers/keyed')
  const { leaveDigest } = await import('@/lib/digest/subscribers/leave')
  refusal = (to) => {
    leaveDigest(leaveToken(to.startsWith('reader1@') ? two : one), due)
    return null
  }
  expect(await send()).toBe(1)
  expect(counts()).toEqual({ state: 'sent', sent: 1, refused: 0, unclear: 0 })
})

test.each([
  ['before the mail was taken', 'RCPT'],
  ['after it arrived', 'DATA'],
])(
  'a process that is killed %s leaves that mail to be told, and none is sent twice',
  async (_, when) => {
    update('one')
    const many = 40
    for (let number = 1; number <= many; number++) subscriber(number)
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        '--conditions=react-server',
        'lib/mail/test-send-digests.ts',
        String(due),
      ],
      { env: { ...process.env, DATA_DIR: folder() }, stdio: 'inherit' },
    )
    const gone = once(child, 'exit')
    let asked = 0
    refusal = () => {
      asked += 1
      if (when === 'RCPT' && asked === 10) child.kill('SIGKILL')
      return null
    }
    if (when === 'DATA') {
      received.push = (...mails) => {
        const count = Array.prototype.push.apply(received, mails)
        if (count === 10) child.kill('SIGKILL')
        return count
      }
    }
    await gone
    expect(child.signalCode).toBe('SIGKILL')
    const before = received.length
    expect(await send(due + 1)).toBe(0)
    expect(await send(due + lease + 1)).toBe(many - 10)
    expect(addresses()).toEqual([...new Set(addresses())])
    expect(received).toHaveLength(before + many - 10)
    expect(counts()).toMatchObject({ state: 'sent', refused: 0, unclear: 1 })
  },
)

test('two hundred mails cost one composing', async () => {
  update('one')
  for (let number = 1; number <= 200; number++) subscriber(number)
  expect(await send()).toBe(200)
  expect(new Set(addresses()).size).toBe(200)
  expect(composed()).toMatchObject([{ updates: 1, mails: 200 }])
})
