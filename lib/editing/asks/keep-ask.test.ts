import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { asks, usedProofs } from '@/db/schema/asks'
import { settings } from '@/db/schema/published'
import { clockAt } from '@/lib/accounts/test-database'
import { hourOf, proofOf, proves, taskOf } from '@/lib/domain/asks/proof-of-work'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { anyway, completeDraft, draftOf } from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotFound, TooMany } from '@/lib/errors'
import { answerAsk } from './answer-ask'
import { openAsked } from './open-asked'
import { ask, asking, slug } from './test-asking'

const { desk, rows, waiting, first } = asking()
const day = 24 * 3_600_000

test('what readers ask in the same words is one thing, with how many they are, and nothing of who', () => {
  clockAt(5 * day)
  const secrets = ['Is it free?', 'is it FREE', '“Is it freé?”'].map((text) => ask({ text }))
  ask({ text: 'It was nine.', about: 'whatHappened' })
  ask({ text: 'It was nine.', about: 'whole' })
  expect(waiting()).toEqual([
    {
      id: expect.any(String),
      articleId: desk.id,
      headline: 'Asked about',
      kind: 'question',
      place: 'whole',
      text: 'Is it free?',
      note: '',
      state: 'waiting',
      readers: 3,
      at: 5 * day,
    },
    expect.objectContaining({ kind: 'error', place: 'whatHappened', readers: 1 }),
    expect.objectContaining({ kind: 'error', place: 'whole', readers: 1 }),
  ])
  const kept = JSON.stringify(rows())
  for (const secret of secrets) expect(kept).not.toContain(secret)
  expect(kept).not.toMatch(/10\.\d+\.\d+/)
})

test('the same again from one network within a day is no further reader, and has an address of its own', () => {
  clockAt(5 * day)
  const [one, again] = [ask({ from: 1 }), ask({ from: 1 })]
  expect(waiting()).toMatchObject([{ readers: 1 }])
  expect([one, again].map((secret) => openAsked(secret)?.text)).toEqual([
    'Is it free?',
    'Is it free?',
  ])
  clockAt(6 * day + 1)
  ask({ from: 1 })
  expect(waiting()).toMatchObject([{ readers: 2 }])
})

test('it is asked under every address the update has or had, and under no other', async () => {
  const { content, rev } = getWorkingCopy(desk.editor, desk.id)
  saveArticle(desk.editor, desk.id, rev, {
    ...completeDraft(content.headline, [desk.editor.id]),
    slug: 'new-name',
  })
  await publishArticle(desk.editor, desk.id, anyway)
  draftOf(desk.editor, 'A draft')
  ask({ update: slug })
  ask({ update: 'new-name' })
  expect(waiting()).toMatchObject([{ articleId: desk.id, readers: 2 }])
  for (const update of ['a-draft', 'nothing', '', '../../etc', "'; DROP TABLE asks; --"]) {
    expect(() => ask({ update }), update).toThrow(NotFound)
  }
  retractArticle(desk.editor, desk.id, 'It never happened.')
  expect(() => ask({ update: 'new-name' })).toThrow(Conflict)
  expect(rows()).toHaveLength(2)
})

test('without work done two an hour get through from one network, with it ten', () => {
  const now = 100 * day
  clockAt(now)
  ask({ from: 1 })
  ask({ from: 1, text: 'Another?' })
  expect(() => ask({ from: 1, text: 'A third?' })).toThrow(TooMany)
  for (let at = 0; at < 10; at++) ask({ from: 1, text: `${at}?`, proof: provenAt(now, `${at}?`) })
  expect(() => ask({ from: 1, text: 'x', proof: provenAt(now, 'x') })).toThrow(TooMany)
  ask({ from: 2 })
  clockAt(now + 3_600_000)
  ask({ from: 1, text: 'A third?' })
  expect(rows()).toHaveLength(14)
})

test('work serves once, and for nothing else; what is refused leaves nothing behind', () => {
  const now = 100 * day
  clockAt(now)
  const proof = provenAt(now, 'Is it free?')
  ask({ proof })
  expect(() => ask({ proof })).toThrow(Conflict)
  expect(() => ask({ proof, text: 'Is it new?' })).toThrow(Invalid)
  expect(() => ask({ proof: 'x' })).toThrow(Invalid)
  expect(rows()).toHaveLength(1)
  expect(database().select().from(usedProofs).all()).toHaveLength(1)
  clockAt(now + 4 * 3_600_000)
  ask({ proof: provenAt(Date.now(), 'Is it free?') })
  expect(database().select().from(usedProofs).all()).toHaveLength(1)
})

test('a flood fills neither the table nor what waits for one update', () => {
  let refused = 0
  for (let at = 0; at < 1_000; at++) {
    try {
      ask({ from: at < 800 ? 7 : at, text: `Question ${at}` })
    } catch (error) {
      if (!(error instanceof TooMany)) throw error
      refused += 1
    }
  }
  expect(rows()).toHaveLength(100)
  expect(refused).toBe(900)
  expect(waiting()).toHaveLength(100)
})

test('a flood of what is answered already has an end too', async () => {
  ask()
  answerAsk(desk.editor, first(), { question: 'Free?', answer: 'Yes.' })
  await publishArticle(desk.editor, desk.id, anyway)
  const [row] = rows()
  if (!row) throw new Error('Nothing is kept.')
  const many = Array.from({ length: 999 }, (_, at) => ({ ...row, id: `${at}`, hash: `${at}` }))
  for (const one of many) database().insert(asks).values(one).run()
  expect(() => ask()).toThrow(TooMany)
  database().delete(asks).where(eq(asks.id, '0')).run()
  ask()
})

test('what is answered already is settled when it is asked, and all else waits unsettled', async () => {
  clockAt(5 * day)
  ask()
  answerAsk(desk.editor, first(), { question: 'Free?', answer: 'Yes.' })
  await publishArticle(desk.editor, desk.id, anyway)
  const [asked] = rows()
  clockAt(6 * day)
  ask()
  ask({ text: 'Is it new?' })
  const [, again, other] = rows()
  const fresh = { id: expect.any(String), network: expect.any(String), hash: expect.any(String) }
  const byNobody = { settledById: null, settledByName: '' }
  expect(again).toEqual({ ...asked, ...fresh, ...byNobody, at: 6 * day, settledAt: 6 * day })
  expect(other).toEqual({
    ...again,
    ...fresh,
    text: 'Is it new?',
    same: 'is it new',
    state: 'waiting',
    question: '',
    settledAt: null,
  })
})

test('where asking is switched off nothing is taken', () => {
  database().insert(settings).values({ key: 'asking', value: 'off' }).run()
  expect(() => ask()).toThrow(NotFound)
  expect(rows()).toEqual([])
  database().delete(settings).where(eq(settings.key, 'asking')).run()
  ask()
})

function provenAt(now: number, text: string): string {
  const task = taskOf({ update: slug, about: 'question', text }, hourOf(now))
  let tried = 0
  while (!proves(task, tried)) tried += 1
  return proofOf(hourOf(now), tried)
}
