import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { rateLimits } from '@/db/schema/accounts'
import { digestSignUps, subscribers, subscriberTopics, suppressions } from '@/db/schema/subscribers'
import { topics } from '@/db/schema/working'
import type { SignUp } from '@/lib/domain/digest/sign-up-form'
import { hire } from '@/lib/editing/test-desk'
import { mergeTopics } from '@/lib/editing/topics/merge-topics'
import { removeTopic } from '@/lib/editing/topics/remove-topic'
import { TooMany } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { logOfTest } from '@/lib/test-log'
import { confirmDigest, isSignUpOpen } from './confirm'
import { forgetSignUps } from './forget-sign-ups'
import { leaveToken, subscriberIn } from './keyed'
import { changeDigest, chosenDigest, leaveDigest } from './leave'
import { confirmWithin, signUpForDigest } from './sign-up'

const { db } = testPublication()
logOfTest()
const asked: SignUp = { email: 'ada@example.net', rhythm: 'weekly', topics: [] }
const client = '203.0.113.7'
const now = Date.parse('2026-04-27T10:00:00Z')

beforeEach(() => {
  for (const table of [digestSignUps, subscribers, suppressions, rateLimits])
    db().delete(table).run()
})

function signUp(change: Partial<SignUp> = {}, from = client): string {
  return signUpForDigest({ ...asked, ...change }, from, now)?.token ?? ''
}

function confirmed(change: Partial<SignUp> = {}): string {
  confirmDigest(signUp(change), now)
  return leaveToken(db().select().from(subscribers).get()?.id ?? '')
}

test('nobody gets the digest who has not confirmed, and what is kept of a link opens nothing', () => {
  const secret = signUp()
  const { hash, ...row } = db().select().from(digestSignUps).get() ?? { hash: '' }
  expect(row).toEqual({
    ...asked,
    formVersion: 1,
    network: '203.0.113.0/24',
    expiresAt: now + confirmWithin,
  })
  expect(isSignUpOpen(hash, now)).toBe(false)
  expect(isSignUpOpen(secret, now)).toBe(true)
  expect(db().select().from(subscribers).all()).toEqual([])
  expect(confirmDigest(secret, now + 5)).toBe(true)
  expect(db().select().from(subscribers).all()).toEqual([
    {
      id: expect.any(String),
      email: asked.email,
      rhythm: 'weekly',
      formVersion: 1,
      network: '203.0.113.0/24',
      confirmedAt: now + 5,
      bounces: 0,
    },
  ])
  expect(db().select().from(digestSignUps).all()).toEqual([])
})

test('who asks twice may take either link, and it works once', () => {
  const [first, second] = [signUp({ rhythm: 'daily' }), signUp()]
  expect(confirmDigest(first, now)).toBe(true)
  expect(db().select().from(subscribers).get()?.rhythm).toBe('daily')
  for (const secret of [first, second]) expect(confirmDigest(secret, now)).toBe(false)
})

test('who has confirmed before is sent the way to change it, and nothing of theirs changes', () => {
  const token = confirmed({ rhythm: 'daily' })
  expect(signUpForDigest(asked, client, now)).toEqual({ kind: 'change', email: asked.email, token })
  expect(db().select().from(digestSignUps).all()).toEqual([])
  expect(chosenDigest(token)).toEqual({ rhythm: 'daily', topics: [] })
})

test('a link is good for two days, and then the address is forgotten', () => {
  const secret = signUp()
  expect(isSignUpOpen(secret, now + confirmWithin - 1)).toBe(true)
  expect(forgetSignUps(now + confirmWithin - 1)).toBe(0)
  expect(confirmDigest(secret, now + confirmWithin)).toBe(false)
  expect(forgetSignUps(now + confirmWithin)).toBe(1)
  expect(db().select().from(digestSignUps).all()).toEqual([])
})

test('an address gets three letters a day, and a network ten an hour', () => {
  for (const letters of [1, 2, 3]) expect(signUp(), String(letters)).not.toBe('')
  expect(signUpForDigest(asked, '198.51.100.1', now)).toBeNull()
  for (let at = 4; at <= 10; at++) {
    expect(signUp({ email: `a${at}@example.net` }, `203.0.113.${at}`)).not.toBe('')
  }
  expect(() => signUp({ email: 'last@example.net' }, '203.0.113.99')).toThrow(TooMany)
  expect(signUp({ email: 'last@example.net' }, '203.0.114.99')).not.toBe('')
})

test('leaving erases the address and keeps what nobody can read', () => {
  const token = confirmed()
  signUp()
  leaveDigest(token, now + 9)
  expect(db().select().from(subscribers).all()).toEqual([])
  expect(db().select().from(digestSignUps).all()).toEqual([])
  const kept = db().select().from(suppressions).all()
  expect(kept).toEqual([
    { fingerprint: expect.stringMatching(/^[\w-]{43}$/), reason: 'left', answer: '', at: now + 9 },
  ])
  leaveDigest(token, now + 20)
  expect(db().select().from(suppressions).all()).toEqual(kept)
  expect(chosenDigest(token)).toBeNull()
  expect(changeDigest(token, asked)).toBe(false)

  confirmed()
  expect(db().select().from(suppressions).all()).toEqual([])
})

test('a link to leave is one that we wrote, and nobody else’s', () => {
  const token = confirmed()
  const [id = '', proof = ''] = token.split('.')
  const other = id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  expect(subscriberIn(token)).toBe(id)
  for (const wrong of [
    '',
    id,
    `${id}.`,
    `${other}.${proof}`,
    `${id}.${proof.slice(1)}a`,
    'x'.repeat(99),
  ]) {
    expect(subscriberIn(wrong), wrong).toBeNull()
    leaveDigest(wrong, now)
    expect(changeDigest(wrong, asked)).toBe(false)
  }
  expect(db().select().from(subscribers).all()).toHaveLength(1)
})

test('topics that are merged lead to the one that stays, and without any that is left it is all', () => {
  for (const id of ['agents', 'robots', 'unused']) {
    db().insert(topics).values({ id, slug: id, name: id, kind: 'subject' }).run()
    testUpdate(db(), { slug: `about-${id}`, at: 1, topic: id })
  }
  const token = confirmed({ topics: ['agents', 'robots', 'nothing', '<b>'] })
  expect(chosenDigest(token)?.topics.toSorted()).toEqual(['agents', 'robots'])
  const editor = hire('editor')
  mergeTopics(editor, 'agents', 'robots')
  expect(chosenDigest(token)?.topics).toEqual(['robots'])
  expect(changeDigest(token, { rhythm: 'daily', topics: ['unused'] })).toBe(true)
  mergeTopics(editor, 'unused', 'robots')
  expect(chosenDigest(token)).toEqual({ rhythm: 'daily', topics: ['robots'] })

  db().insert(topics).values({ id: 'free', slug: 'free', name: 'free', kind: 'subject' }).run()
  db()
    .update(subscriberTopics)
    .set({ topicId: 'free' })
    .where(eq(subscriberTopics.topicId, 'robots'))
    .run()
  removeTopic(editor, 'free')
  expect(chosenDigest(token)).toEqual({ rhythm: 'daily', topics: [] })
})
