import { expect, test } from 'vitest'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { takeBackPublication } from '@/lib/editing/publishing/take-back-publication'
import { anyway, auditedActions, completeDraft, hire, version } from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { askersOf } from '@/lib/published/askers-of'
import { answerAsk } from './answer-ask'
import { listAsks, listAsksOf, preparedCorrection } from './list-asks'
import { openAsked } from './open-asked'
import { acceptReport, deleteAsks, dismissAsks } from './settle-asks'
import { ask, asking } from './test-asking'

const { desk, rows, waiting, first } = asking()

test('an answer becomes a question of the update, and is told to readers when that is published', async () => {
  const secrets = [ask(), ask({ text: 'Is it free' })]
  const states = () => secrets.map((secret) => openAsked(secret)?.outcome)
  expect(answerAsk(desk.editor, first(), { question: 'Is it free?', answer: 'It is.' })).toBe(
    desk.id,
  )
  const { content, rev } = getWorkingCopy(desk.editor, desk.id)
  expect(content.questions.at(-1)).toMatchObject({ question: 'Is it free?', answer: 'It is.' })
  expect(rev).toBe(3)
  expect(listAsks(desk.editor)).toMatchObject({
    waiting: [],
    takenUp: [{ state: 'answered', readers: 2 }],
  })
  expect(states()).toEqual([{ state: 'waiting' }, { state: 'waiting' }])
  expect(auditedActions(desk.id)).toContain('answered readers')

  await publishArticle(desk.editor, desk.id, anyway)
  const answered = { state: 'answered', anchor: 'q-is-it-free' }
  expect(states()).toEqual([answered, answered])
  expect(askersOf(desk.id)).toEqual({ [content.questions.at(-1)?.id ?? '']: 2 })
  expect(listAsks(desk.editor)).toEqual({ waiting: [], takenUp: [] })
  // Whoever asks what is answered is led there at once.
  expect(openAsked(ask({ text: 'is it free' }))?.outcome).toEqual(answered)
  expect(waiting()).toEqual([])
  const before = version()
  await publishArticle(desk.editor, desk.id, { ...anyway, change: 'typo' })
  expect(Object.values(askersOf(desk.id))).toEqual([3])
  expect(version()).toBeGreaterThan(before)
})

test('an answer that is taken out before anybody read it leaves the question waiting', async () => {
  ask()
  answerAsk(desk.editor, first(), { question: 'Free?', answer: 'Yes.' })
  const { rev, content } = getWorkingCopy(desk.editor, desk.id)
  saveArticle(desk.editor, desk.id, rev, completeDraft(content.headline, [desk.editor.id]))
  expect(waiting()).toMatchObject([{ state: 'waiting', text: 'Is it free?' }])
  answerAsk(desk.editor, first(), { question: 'Is it?', answer: 'Yes.' })
  expect(waiting()).toEqual([])
})

test('an accepted report is settled by the next correction, and by nothing else', async () => {
  const secret = ask({ text: 'It was ten.', about: 'whatHappened' })
  const outcome = () => openAsked(secret)?.outcome
  expect(() => acceptReport(desk.editor, first(), ' ')).toThrow(Invalid)
  expect(acceptReport(desk.editor, first(), 'We wrote nine; it was ten.')).toBe(desk.id)
  expect(preparedCorrection(desk.editor, desk.id)).toBe('We wrote nine; it was ten.')
  expect(listAsksOf(desk.editor, desk.id)).toMatchObject([
    { state: 'accepted', place: 'whatHappened' },
  ])
  const publish = (change: 'update' | 'correction', takeaway: string) => {
    const { rev, content } = getWorkingCopy(desk.editor, desk.id)
    saveArticle(desk.editor, desk.id, rev, {
      ...completeDraft(content.headline, [desk.editor.id]),
      takeaway,
    })
    return publishArticle(desk.editor, desk.id, { ...anyway, change, correction: 'It was ten.' })
  }
  await publish('update', 'One.')
  expect(outcome()).toEqual({ state: 'accepted' })
  const { publication } = await publish('correction', 'Two.')
  expect(outcome()).toEqual({ state: 'corrected', note: 'It was ten.' })
  expect(listAsks(desk.editor)).toEqual({ waiting: [], takenUp: [] })
  expect(preparedCorrection(desk.editor, desk.id)).toBe('')
  takeBackPublication(desk.editor, desk.id, publication ?? '')
  expect(outcome()).toEqual({ state: 'accepted' })
  expect(preparedCorrection(desk.editor, desk.id)).toBe('We wrote nine; it was ten.')
})

test('what is dismissed says why, and what is deleted leaves nothing behind', () => {
  const [dismissed, deleted] = [ask(), ask({ text: 'Spam', about: 'whole' })]
  dismissAsks(desk.editor, first('question'), 'unknown')
  expect(openAsked(dismissed)?.outcome).toEqual({ state: 'dismissed', reason: 'unknown' })
  deleteAsks(desk.editor, first())
  expect(openAsked(deleted)).toBeNull()
  expect(waiting()).toEqual([])
  expect(auditedActions(desk.id)).toEqual(
    expect.arrayContaining(['dismissed what readers asked', 'deleted what readers asked']),
  )
})

test('a writer may look and settle nothing, and what is settled is settled once', () => {
  ask()
  ask({ text: 'It was ten.', about: 'whole' })
  const writer = hire('writer')
  const [question, report] = [first('question'), first('error')]
  expect(listAsks(writer)).toEqual(listAsks(desk.editor))
  const words = { question: 'Q', answer: 'A' }
  const deeds = (actor: typeof desk.editor) => [
    () => answerAsk(actor, question, words),
    () => acceptReport(actor, report, 'Note.'),
    () => dismissAsks(actor, question, 'correct'),
    () => deleteAsks(actor, question),
  ]
  const before = JSON.stringify(rows())
  for (const deed of deeds(writer)) expect(deed).toThrow(NotAllowed)
  expect(() => answerAsk(desk.editor, report, words)).toThrow(Conflict)
  expect(() => acceptReport(desk.editor, question, 'Note.')).toThrow(Conflict)
  expect(() => answerAsk(desk.editor, question, { question: '', answer: '' })).toThrow(Invalid)
  expect(() => answerAsk(desk.editor, 'nothing', words)).toThrow(NotFound)
  expect(JSON.stringify(rows())).toBe(before)
  dismissAsks(desk.editor, question, 'correct')
  for (const deed of deeds(desk.editor).filter((_, at) => at !== 1)) expect(deed).toThrow(Conflict)
})
