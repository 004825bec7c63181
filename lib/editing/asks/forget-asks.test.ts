import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { publishedAskers } from '@/db/schema/published-questions'
import { clockAt } from '@/lib/accounts/test-database'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway } from '@/lib/editing/test-desk'
import { answerAsk } from './answer-ask'
import { forgetAsks } from './forget-asks'
import { forgetAsked, openAsked } from './open-asked'
import { dismissAsks } from './settle-asks'
import { ask, asking, slug } from './test-asking'

const { desk, rows, waiting, first } = asking()
const day = 24 * 3_600_000

test('that so many asked stays told when who asked is forgotten', async () => {
  clockAt(100 * day)
  const secret = ask()
  ask()
  answerAsk(desk.editor, first(), { question: 'Free?', answer: 'Yes.' })
  await publishArticle(desk.editor, desk.id, anyway)
  clockAt(190 * day)
  expect(await forgetAsks(190 * day)).toBe(2)
  expect(openAsked(secret)).toBeNull()
  await publishArticle(desk.editor, desk.id, { ...anyway, change: 'typo' })
  expect(database().select().from(publishedAskers).all()).toMatchObject([{ readers: 2 }])
})

test('a reader has it forgotten, and the address ends by itself after 90 days', () => {
  clockAt(100 * day)
  const [forgotten, old] = [ask(), ask()]
  expect(forgetAsked(forgotten)).toBe(true)
  expect(forgetAsked(forgotten)).toBe(false)
  expect(openAsked(forgotten)).toBeNull()
  expect(waiting()).toMatchObject([{ readers: 1 }])
  expect(openAsked(old)).toEqual({
    kind: 'question',
    place: 'whole',
    text: 'Is it free?',
    at: 100 * day,
    update: { slug, headline: 'Asked about' },
    outcome: { state: 'waiting' },
  })
  clockAt(190 * day)
  for (const secret of [old, '', 'x'.repeat(9_999)]) expect(openAsked(secret)).toBeNull()
})

test('a network is known for a day, what is settled for 90', async () => {
  clockAt(100 * day)
  ask()
  await forgetAsks(101 * day - 1)
  expect(rows()).toMatchObject([{ network: expect.any(String) }])
  expect(await forgetAsks(101 * day)).toBe(0)
  expect(rows()).toMatchObject([{ network: null }])
  clockAt(150 * day)
  dismissAsks(desk.editor, first(), 'correct')
  expect(await forgetAsks(240 * day - 1)).toBe(0)
  expect(await forgetAsks(240 * day)).toBe(1)
})
