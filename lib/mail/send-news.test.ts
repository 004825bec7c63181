import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { people } from '@/db/schema/accounts'
import { mailedEvents, unsentLetters } from '@/db/schema/mails'
import { sourceChecks } from '@/db/schema/sources'
import { writeTransaction } from '@/db/transaction'
import { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { MailChoices } from '@/lib/domain/mails/mail-choices'
import {
  forgetMailedEvents,
  getMailChoices,
  setMailChoices,
} from '@/lib/editing/mails/mail-choices'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { recallFromReview } from '@/lib/editing/review/recall-from-review'
import { returnArticle } from '@/lib/editing/review/return-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { anyway, draftOf, hire, source } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { logOfTest } from '@/lib/test-log'
import { mailServer, type Received } from './test-mail-server'

const { db } = testPublication()
const logged = logOfTest()
const none: MailChoices = { review: false, returned: false, schedule: false, source: false }

let received: Received[] = []
let stop = () => {}
let refusal: Error | null = null

beforeEach(async () => {
  received = []
  refusal = null
  const server = await mailServer(received, () => refusal)
  stop = server.stop
  vi.resetModules()
  vi.stubEnv('SITE_URL', 'https://news.example.org')
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${server.port}?from=desk@example.org`)
})

afterEach(() => {
  stop()
  vi.unstubAllEnvs()
})

/** People with an address each, and nothing that waits to be mailed. */
async function desk() {
  const hired = {
    owner: hire('owner'),
    editor: hire('editor', 'Eddie'),
    writer: hire('writer', 'Wanda'),
  }
  for (const [name, { id }] of Object.entries(hired)) {
    db()
      .update(people)
      .set({ email: `${name}@example.org` })
      .where(eq(people.id, id))
      .run()
  }
  setMailChoices(hired.owner, none)
  await send()
  received.length = 0
  return hired
}

async function send(now = Date.now()): Promise<number> {
  const { sendNews } = await import('./send-news')
  return sendNews(now)
}

const letters = () =>
  received
    .map(
      ({ to, text }) =>
        `${to}: ${/^Subject: ((?:.|\r\n[ \t])*)$/m.exec(text)?.[1]?.replace(/\r\n\s/g, ' ')}`,
    )
    .toSorted()

const bodies = () => received.map(({ text }) => text.replace(/=\r\n/g, ''))

test('a review that waits is mailed once to each who may give it, with a link to the update', async () => {
  const { editor, writer } = await desk()
  const id = draftOf(writer, 'To be read')
  submitArticle(writer, id, 2, 'Is it enough?\nReally?')
  expect(await send()).toBe(1)
  expect(letters()).toEqual([`editor@example.org: Waits for review: To be read (HeadsUpAI)`])
  expect(bodies()[0]).toContain('> Is it enough?\r\n> Really?')
  expect(bodies()[0]).toContain(`https://news.example.org/dashboard/articles/${id}\r\n`)
  expect(await send()).toBe(0)
  expect(await Promise.all([send(), send()])).toEqual([0, 0])
  const mailed = { purpose: 'desk news', by: 'mail server', msg: 'mail sent' }
  expect(
    logged()
      .filter(({ msg }) => msg === 'mail sent')
      .at(-1),
  ).toMatchObject(mailed)

  returnArticle(editor, id, 2, 'No.')
  expect(await send()).toBe(1)
  expect(letters()[1]).toBe('writer@example.org: Came back to you: To be read (HeadsUpAI)')
})

test('two processes that look at once send one letter', async () => {
  const { writer } = await desk()
  submitArticle(writer, draftOf(writer, 'Seen by two'), 2)
  const counts = await Promise.all([send(), send()])
  expect(counts.toSorted()).toEqual([0, 1])
  expect(letters()).toHaveLength(1)
})

test('what was taken back meanwhile, and what somebody chose not to hear of, is not mailed', async () => {
  const { editor, writer } = await desk()
  const back = draftOf(writer, 'Taken back')
  submitArticle(writer, back, 2)
  recallFromReview(writer, back)
  const own = draftOf(editor, 'Of the editor')
  submitArticle(editor, own, 2)
  expect(await send()).toBe(0)
  setMailChoices(editor, { ...none, returned: true })
  submitArticle(writer, draftOf(writer, 'Unheard'), 2)
  expect(await send()).toBe(0)
  expect(getMailChoices(editor)).toEqual({ ...none, returned: true })
  setMailChoices(editor, { ...none, review: true })
})

test('a schedule that stopped and a source that changed are mailed to those who chose it, with the reason', async () => {
  const { owner, editor, writer } = await desk()
  const id = draftOf(writer, 'Rests on a post')
  await publishArticle(editor, id, anyway)
  const stopped = () =>
    writeTransaction(db(), (tx) =>
      audit(tx, Actor.scheduler(), 'could not publish an update', id, { problem: 'No source.' }),
    )
  const change = (since: number) =>
    db()
      .insert(sourceChecks)
      .values({ permalink: source.permalink, state: 'deleted', checkedAt: since, since })
      .onConflictDoUpdate({ target: sourceChecks.permalink, set: { since } })
      .run()
  const now = Date.now()
  stopped()
  change(now - 2)
  expect(await send(now)).toBe(0)
  setMailChoices(owner, { ...none, schedule: true, source: true })
  setMailChoices(writer, { ...none, schedule: true, source: true })
  stopped()
  change(now - 1)
  expect(await send(now)).toBe(2)
  expect(letters()).toEqual([
    'owner@example.org: A source changed: Rests on a post (HeadsUpAI)',
    'owner@example.org: Stopped at its hour: Rests on a post (HeadsUpAI)',
  ])
  expect(bodies().join()).toContain('> No source.')
  expect(bodies().join()).toContain('https://news.example.org/dashboard/sources\r\n')
  expect(await send(now)).toBe(0)
  setMailChoices(owner, none)
})

test('without a mail server nothing is mailed and nothing claimed; what is old is no news', async () => {
  const { writer } = await desk()
  const claimed = () => db().select().from(mailedEvents).all().length
  const before = claimed()
  submitArticle(writer, draftOf(writer, 'Nobody hears'), 2)
  vi.stubEnv('SMTP_URL', undefined)
  vi.resetModules()
  expect(await send()).toBe(0)
  expect(claimed()).toBe(before)
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1')
  vi.resetModules()
  // Ids never go back in time, also not behind a test that set the clock ahead.
  expect(await send(Date.now() + 100 * 365 * 24 * 3_600_000)).toBe(0)
  expect(claimed()).toBe(before)
  expect(await send()).toBe(0)
  expect(claimed()).toBe(before + 1)
  expect(logged().at(-1)).toMatchObject({ purpose: 'desk news', msg: 'mail failed' })
  expect(forgetMailedEvents(Date.now() + 49 * 3_600_000)).toBe(before + 1)
  expect(claimed()).toBe(0)
})

const minute = 60_000
const failures = () => logged().filter(({ msg }) => msg === 'mail failed').length

test('a letter that the server does not take for now comes later, once', async () => {
  const { writer } = await desk()
  submitArticle(writer, draftOf(writer, 'Greylisted'), 2)
  const now = Date.now()
  refusal = Object.assign(new Error('Come back later'), { responseCode: 450 })
  expect(await send(now)).toBe(0)
  refusal = null
  expect(await send(now + minute - 1)).toBe(0)
  expect(await Promise.all([send(now + minute), send(now + minute)])).toSatisfy(
    (counts: number[]) => counts.reduce((sum, count) => sum + count, 0) === 1,
  )
  expect(letters()).toEqual(['editor@example.org: Waits for review: Greylisted (HeadsUpAI)'])
  expect(await send(now + 500 * minute)).toBe(0)
})

test('a server that is not there is tried six times, and then no more', async () => {
  const { writer } = await desk()
  submitArticle(writer, draftOf(writer, 'To nowhere'), 2)
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1')
  vi.resetModules()
  const begun = Date.now()
  const before = failures()
  for (const minutes of [0, 1, 6, 21, 81, 321, 2_000]) {
    expect(await send(begun + minutes * minute)).toBe(0)
  }
  expect(failures() - before).toBe(6)
  expect(db().select().from(unsentLetters).all()).toEqual([])
})

test('what is refused for good is not tried again, and what is no news any more not either', async () => {
  const { writer } = await desk()
  submitArticle(writer, draftOf(writer, 'To nobody'), 2)
  refusal = new Error('No such mailbox')
  expect(await send()).toBe(0)
  expect(db().select().from(unsentLetters).all()).toEqual([])
  const id = draftOf(writer, 'Taken back in time')
  submitArticle(writer, id, 2)
  refusal = Object.assign(new Error('Come back later'), { responseCode: 450 })
  const now = Date.now()
  await send(now)
  expect(db().select().from(unsentLetters).all()).toEqual([
    {
      event: expect.stringMatching(/^review /),
      personId: expect.any(String),
      tries: 1,
      dueAt: now + minute,
    },
  ])
  recallFromReview(writer, id)
  refusal = null
  expect(await send(now + minute)).toBe(0)
  expect(db().select().from(unsentLetters).all()).toEqual([])
})

test('nobody but a person chooses', () => {
  expect(() => setMailChoices(Actor.commandLine(), none)).toThrow('Only people get mail.')
})
