import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { database } from '@/db/connection'
import { asks, usedProofs } from '@/db/schema/asks'
import { publishedAskers, settings } from '@/db/schema/published'
import { clockAt, onTestDatabase } from '@/lib/accounts/test-database'
import type { AskAbout } from '@/lib/domain/asks/ask-about'
import { hourOf, proofOf, proves, taskOf } from '@/lib/domain/asks/proof-of-work'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { takeBackPublication } from '@/lib/editing/publishing/take-back-publication'
import {
  anyway,
  auditedActions,
  completeDraft,
  draftOf,
  hire,
  version,
} from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotAllowed, NotFound, TooMany } from '@/lib/errors'
import { askersOf } from '@/lib/published/askers-of'
import { logOfTest } from '@/lib/test-log'
import { answerAsk } from './answer-ask'
import { forgetAsks } from './forget-asks'
import { keepAsk } from './keep-ask'
import { listAsks, listAsksOf, preparedCorrection } from './list-asks'
import { forgetAsked, openAsked } from './open-asked'
import { acceptReport, deleteAsks, dismissAsks } from './settle-asks'

onTestDatabase()
logOfTest()

const day = 24 * 3_600_000
let editor: ReturnType<typeof hire>
let id: string
const slug = 'asked-about'

beforeEach(async () => {
  editor = hire('editor')
  id = draftOf(editor, 'Asked about')
  await publishArticle(editor, id, anyway)
})

type Asked = { text?: string; about?: AskAbout; update?: string; proof?: string; from?: number }

/** Each asker from a network of its own, if nothing else is said. */
let network = 0
function ask({
  text = 'Is it free?',
  about = 'question',
  update = slug,
  proof = '',
  from,
}: Asked = {}) {
  network += 1
  const at = from ?? network
  const address = `10.${at >> 8}.${at & 255}.7`
  return keepAsk({ update, about, text, typed: text, proof, address })
}

const rows = () => database().select().from(asks).all()
const waiting = () => listAsks(editor).waiting

/** A group that waits, and is the only one if nothing is said of its kind. */
function first(kind?: 'question' | 'error'): string {
  const group = waiting().find((one) => kind === undefined || one.kind === kind)
  if (!group) throw new Error('Nothing waits.')
  return group.id
}

function provenAt(now: number, text: string): string {
  const task = taskOf({ update: slug, about: 'question', text }, hourOf(now))
  let tried = 0
  while (!proves(task, tried)) tried += 1
  return proofOf(hourOf(now), tried)
}

test('what readers ask in the same words is one thing, with how many they are, and nothing of who', () => {
  clockAt(5 * day)
  const secrets = ['Is it free?', 'is it FREE', '“Is it freé?”'].map((text) => ask({ text }))
  ask({ text: 'It was nine.', about: 'whatHappened' })
  ask({ text: 'It was nine.', about: 'whole' })
  expect(waiting()).toEqual([
    {
      id: expect.any(String),
      articleId: id,
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
  const { content, rev } = getWorkingCopy(editor, id)
  saveArticle(editor, id, rev, {
    ...completeDraft(content.headline, [editor.id]),
    slug: 'new-name',
  })
  await publishArticle(editor, id, anyway)
  draftOf(editor, 'A draft')
  ask({ update: slug })
  ask({ update: 'new-name' })
  expect(waiting()).toMatchObject([{ articleId: id, readers: 2 }])
  for (const update of ['a-draft', 'nothing', '', '../../etc', "'; DROP TABLE asks; --"]) {
    expect(() => ask({ update }), update).toThrow(NotFound)
  }
  retractArticle(editor, id, 'It never happened.')
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
  answerAsk(editor, first(), { question: 'Free?', answer: 'Yes.' })
  await publishArticle(editor, id, anyway)
  const [row] = rows()
  if (!row) throw new Error('Nothing is kept.')
  const many = Array.from({ length: 999 }, (_, at) => ({ ...row, id: `${at}`, hash: `${at}` }))
  for (const one of many) database().insert(asks).values(one).run()
  expect(() => ask()).toThrow(TooMany)
  database().delete(asks).where(eq(asks.id, '0')).run()
  ask()
})

test('an answer becomes a question of the update, and is told to readers when that is published', async () => {
  const secrets = [ask(), ask({ text: 'Is it free' })]
  const states = () => secrets.map((secret) => openAsked(secret)?.outcome)
  expect(answerAsk(editor, first(), { question: 'Is it free?', answer: 'It is.' })).toBe(id)
  const { content, rev } = getWorkingCopy(editor, id)
  expect(content.questions.at(-1)).toMatchObject({ question: 'Is it free?', answer: 'It is.' })
  expect(rev).toBe(3)
  expect(listAsks(editor)).toMatchObject({
    waiting: [],
    takenUp: [{ state: 'answered', readers: 2 }],
  })
  expect(states()).toEqual([{ state: 'waiting' }, { state: 'waiting' }])
  expect(auditedActions(id)).toContain('answered readers')

  await publishArticle(editor, id, anyway)
  const answered = { state: 'answered', anchor: 'q-is-it-free' }
  expect(states()).toEqual([answered, answered])
  expect(askersOf(id)).toEqual({ [content.questions.at(-1)?.id ?? '']: 2 })
  expect(listAsks(editor)).toEqual({ waiting: [], takenUp: [] })
  // Whoever asks what is answered is led there at once.
  expect(openAsked(ask({ text: 'is it free' }))?.outcome).toEqual(answered)
  expect(waiting()).toEqual([])
  const before = version()
  await publishArticle(editor, id, { ...anyway, change: 'typo' })
  expect(Object.values(askersOf(id))).toEqual([3])
  expect(version()).toBeGreaterThan(before)
})

test('that so many asked stays told when who asked is forgotten', async () => {
  clockAt(100 * day)
  const secret = ask()
  ask()
  answerAsk(editor, first(), { question: 'Free?', answer: 'Yes.' })
  await publishArticle(editor, id, anyway)
  clockAt(190 * day)
  expect(await forgetAsks(190 * day)).toBe(2)
  expect(openAsked(secret)).toBeNull()
  await publishArticle(editor, id, { ...anyway, change: 'typo' })
  expect(database().select().from(publishedAskers).all()).toMatchObject([{ readers: 2 }])
})

test('an answer that is taken out before anybody read it leaves the question waiting', async () => {
  ask()
  answerAsk(editor, first(), { question: 'Free?', answer: 'Yes.' })
  const { rev, content } = getWorkingCopy(editor, id)
  saveArticle(editor, id, rev, completeDraft(content.headline, [editor.id]))
  expect(waiting()).toMatchObject([{ state: 'waiting', text: 'Is it free?' }])
  answerAsk(editor, first(), { question: 'Is it?', answer: 'Yes.' })
  expect(waiting()).toEqual([])
})

test('an accepted report is settled by the next correction, and by nothing else', async () => {
  const secret = ask({ text: 'It was ten.', about: 'whatHappened' })
  const outcome = () => openAsked(secret)?.outcome
  expect(() => acceptReport(editor, first(), ' ')).toThrow(Invalid)
  expect(acceptReport(editor, first(), 'We wrote nine; it was ten.')).toBe(id)
  expect(preparedCorrection(editor, id)).toBe('We wrote nine; it was ten.')
  expect(listAsksOf(editor, id)).toMatchObject([{ state: 'accepted', place: 'whatHappened' }])
  const publish = (change: 'update' | 'correction', takeaway: string) => {
    const { rev, content } = getWorkingCopy(editor, id)
    saveArticle(editor, id, rev, { ...completeDraft(content.headline, [editor.id]), takeaway })
    return publishArticle(editor, id, { ...anyway, change, correction: 'It was ten.' })
  }
  await publish('update', 'One.')
  expect(outcome()).toEqual({ state: 'accepted' })
  const { publication } = await publish('correction', 'Two.')
  expect(outcome()).toEqual({ state: 'corrected', note: 'It was ten.' })
  expect(listAsks(editor)).toEqual({ waiting: [], takenUp: [] })
  expect(preparedCorrection(editor, id)).toBe('')
  takeBackPublication(editor, id, publication ?? '')
  expect(outcome()).toEqual({ state: 'accepted' })
  expect(preparedCorrection(editor, id)).toBe('We wrote nine; it was ten.')
})

test('what is dismissed says why, and what is deleted leaves nothing behind', () => {
  const [dismissed, deleted] = [ask(), ask({ text: 'Spam', about: 'whole' })]
  dismissAsks(editor, first('question'), 'unknown')
  expect(openAsked(dismissed)?.outcome).toEqual({ state: 'dismissed', reason: 'unknown' })
  deleteAsks(editor, first())
  expect(openAsked(deleted)).toBeNull()
  expect(waiting()).toEqual([])
  expect(auditedActions(id)).toEqual(
    expect.arrayContaining(['dismissed what readers asked', 'deleted what readers asked']),
  )
})

test('a writer may look and settle nothing, and what is settled is settled once', () => {
  ask()
  ask({ text: 'It was ten.', about: 'whole' })
  const writer = hire('writer')
  const [question, report] = [first('question'), first('error')]
  expect(listAsks(writer)).toEqual(listAsks(editor))
  const words = { question: 'Q', answer: 'A' }
  const deeds = (actor: typeof editor) => [
    () => answerAsk(actor, question, words),
    () => acceptReport(actor, report, 'Note.'),
    () => dismissAsks(actor, question, 'correct'),
    () => deleteAsks(actor, question),
  ]
  const before = JSON.stringify(rows())
  for (const deed of deeds(writer)) expect(deed).toThrow(NotAllowed)
  expect(() => answerAsk(editor, report, words)).toThrow(Conflict)
  expect(() => acceptReport(editor, question, 'Note.')).toThrow(Conflict)
  expect(() => answerAsk(editor, question, { question: '', answer: '' })).toThrow(Invalid)
  expect(() => answerAsk(editor, 'nothing', words)).toThrow(NotFound)
  expect(JSON.stringify(rows())).toBe(before)
  dismissAsks(editor, question, 'correct')
  for (const deed of deeds(editor).filter((_, at) => at !== 1)) expect(deed).toThrow(Conflict)
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
  dismissAsks(editor, first(), 'correct')
  expect(await forgetAsks(240 * day - 1)).toBe(0)
  expect(await forgetAsks(240 * day)).toBe(1)
})

test('where asking is switched off nothing is taken', () => {
  database().insert(settings).values({ key: 'asking', value: 'off' }).run()
  expect(() => ask()).toThrow(NotFound)
  expect(rows()).toEqual([])
  database().delete(settings).where(eq(settings.key, 'asking')).run()
  ask()
})
