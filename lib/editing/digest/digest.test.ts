import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { auditLog, sessions } from '@/db/schema/accounts'
import { digestIssues, digestMails, digestParts } from '@/db/schema/digest-issues'
import { publishedArticles, settings, slugHistory } from '@/db/schema/published'
import { digestSignUps, subscribers, suppressions } from '@/db/schema/subscribers'
import { Actor } from '@/lib/accounts/actor'
import { openDigest, subscriber } from '@/lib/digest/test-subscribers'
import { auditedActions, hire } from '@/lib/editing/test-desk'
import { env } from '@/lib/env'
import { Conflict, Invalid, NotAllowed } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { logOfTest } from '@/lib/test-log'
import { getDigestDesk } from './get-digest-desk'
import { planIssueAgain, recallIssue, sendIssueNow, writeIntro } from './issue-verbs'
import { previewIssue } from './preview-issue'
import { eraseSubscriber, subscribersAsCsv } from './subscriber-addresses'

const { db } = testPublication()
logOfTest()
/** Before the hour at which the Monday goes out. */
const now = Date.parse('2026-04-28T06:00:00Z')
const monday = { rhythm: 'daily' as const, first: '2026-04-27' }
const nothingMissing = { switchedOn: true, mailServer: true, address: true, contact: true }

beforeEach(() => {
  for (const table of [
    digestIssues,
    digestSignUps,
    subscribers,
    suppressions,
    settings,
    publishedArticles,
    slugHistory,
  ]) {
    db().delete(table).run()
  }
  openDigest()
  testUpdate(db(), { slug: 'one', at: Date.parse('2026-04-27T10:00:00Z') })
})

/** As with a mail server, which is a matter of the process. */
function send(actor: Actor): void {
  const { SMTP_URL } = env()
  Object.assign(env(), { SMTP_URL: 'smtp://127.0.0.1:1' })
  try {
    sendIssueNow(actor, monday, now)
  } finally {
    Object.assign(env(), { SMTP_URL })
  }
}

const states = () =>
  db().select({ first: digestIssues.first, state: digestIssues.state }).from(digestIssues).all()

test('an editor writes the words, sees them in the preview, and sends it before its hour', () => {
  const editor = hire('editor')
  subscriber(1)
  writeIntro(editor, monday, 'Good morning.')
  const { text, html, subject } = previewIssue(editor, 'daily', now)
  expect(subject).toBe('Headline of one')
  for (const form of [text, html]) expect(form).toContain('Good morning.')
  expect(() => sendIssueNow(editor, monday, now)).toThrow('The digest is not open yet.')
  send(editor)
  expect(states()).toEqual([{ first: '2026-04-27', state: 'sending' }])
  expect(db().select().from(digestMails).all()).toHaveLength(1)
  expect(getDigestDesk(editor, now)).toMatchObject({
    needs: { ...nothingMissing, mailServer: false },
    subscribers: { daily: 1, weekly: 0 },
    coming: [
      { ...monday, intro: 'Good morning.', state: 'sending', wasBegun: true, updates: 1 },
      { rhythm: 'weekly', first: '2026-04-27', intro: '', state: 'planned', wasBegun: false },
    ],
    past: [{ ...monday, state: 'sending', waiting: 1, sent: 0, refused: 0, unclear: 0 }],
    bounces: [],
  })
  const id = db().select().from(digestIssues).get()?.id ?? ''
  expect(auditedActions(id)).toEqual(['wrote the words of a digest', 'sent a digest now'])
  for (const verb of [() => send(editor), () => writeIntro(editor, monday, 'Late.')]) {
    expect(verb).toThrow(Conflict)
  }
})

test('a digest can be called off until it went out, and again be planned where nothing of it did', () => {
  const editor = hire('editor')
  subscriber(1)
  recallIssue(editor, monday, now)
  expect(states()).toEqual([{ first: '2026-04-27', state: 'recalled' }])
  expect(() => send(editor)).toThrow(Conflict)
  planIssueAgain(editor, monday)
  send(editor)
  recallIssue(editor, monday, now)
  expect(states()).toEqual([{ first: '2026-04-27', state: 'recalled' }])
  for (const table of [digestMails, digestParts])
    expect(db().select().from(table).all()).toEqual([])
  for (const verb of [
    () => planIssueAgain(editor, monday),
    () => recallIssue(editor, monday, now),
  ]) {
    expect(verb).toThrow(Conflict)
  }
})

test('where nothing came out there is nothing to send, and it stays planned', () => {
  db().delete(publishedArticles).run()
  expect(() => send(hire('owner'))).toThrow('Nothing has come out')
  expect(states()).toEqual([])
})

test('a writer sees and does nothing of it, and an editor has no address', () => {
  const [writer, editor] = [hire('writer'), hire('editor')]
  const all = (actor: Actor) => [
    () => getDigestDesk(actor, now),
    () => previewIssue(actor, 'daily', now),
    () => writeIntro(actor, monday, 'Mine.'),
    () => send(actor),
    () => recallIssue(actor, monday, now),
    () => planIssueAgain(actor, monday),
  ]
  const addresses = (actor: Actor) => [
    () => subscribersAsCsv(actor),
    () => eraseSubscriber(actor, 'reader1@example.net', now),
  ]
  for (const verb of [...all(writer), ...addresses(writer), ...addresses(editor)]) {
    expect(verb).toThrow(NotAllowed)
  }
  expect(states()).toEqual([])
})

test('an owner who proved it takes the addresses, neutral for spreadsheets, and that is on record', () => {
  for (let number = 1; number <= 501; number++) subscriber(number, 'weekly')
  db()
    .update(subscribers)
    .set({ network: '=1+1' })
    .where(eq(subscribers.email, 'reader1@example.net'))
    .run()
  const { id } = hire('owner')
  expect(() => subscribersAsCsv(hire('owner'))).toThrow('Show once more that it is you')
  const row = { id: 'a-session', personId: id, createdAt: Date.now(), lastSeenAt: Date.now() }
  db()
    .insert(sessions)
    .values({ ...row, expiresAt: Date.now() + 1e6, userAgent: '' })
    .run()
  const person = { id, name: 'The owner', role: 'owner' as const }
  const lines = [...subscribersAsCsv(Actor.fromSession({ id: 'a-session', person }))]
    .join('')
    .split('\r\n')
  expect(lines).toHaveLength(503)
  expect(lines.slice(0, 2)).toEqual([
    '"Address","How often","Confirmed","From the network","Form"',
    `"reader1@example.net","weekly","1970-01-01T00:00:00.001Z","'=1+1","1"`,
  ])
  expect(auditedActions('')).toEqual(['took the addresses of readers'])
})

test('an owner erases one address, confirmed or not, and nothing on record names it', () => {
  const owner = hire('owner')
  subscriber(1)
  subscriber(2)
  const asked = {
    rhythm: 'daily' as const,
    topics: [],
    formVersion: 1,
    network: '',
    expiresAt: 9e15,
  }
  db()
    .insert(digestSignUps)
    .values({ hash: 'h', email: 'late@example.net', ...asked })
    .run()
  eraseSubscriber(owner, ' Reader1@example.net ', now)
  eraseSubscriber(owner, 'late@example.net', now)
  expect(() => eraseSubscriber(owner, 'reader1@example.net', now)).toThrow(Invalid)
  expect(
    db()
      .select()
      .from(subscribers)
      .all()
      .map(({ email }) => email),
  ).toEqual(['reader2@example.net'])
  expect(db().select().from(digestSignUps).all()).toEqual([])
  expect(db().select().from(suppressions).all()).toMatchObject([{ reason: 'erased', at: now }])
  expect(JSON.stringify(db().select().from(auditLog).all())).not.toContain('@')
})
