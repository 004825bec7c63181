import { expect, test } from 'vitest'
import { draftFromForm } from '@/lib/domain/drafts/draft-from-form'
import type { SavedArticle } from '@/lib/domain/drafts/saved-article'
import { type FormAction, type FormState, formReducer, isDirty } from './form-state'
import { initialState } from './initial-state'

const article: SavedArticle = {
  rev: 3,
  liveRev: null,
  wasEverLive: false,
  state: 'draft',
  savedAt: 0,
  captured: null,
  values: draftFromForm({
    headline: 'First words',
    slug: 'first-words',
    'questions.0.id': 'q-one',
    'questions.0.question': 'One?',
    'questions.1.id': 'q-two',
    'questions.1.question': 'Two?',
  }),
}

const begin = () => initialState(article, null)

function after(state: FormState, ...actions: FormAction[]): FormState {
  return actions.reduce(formReducer, state)
}

function saved(sent: FormState, stored: Partial<SavedArticle>): FormAction {
  const answer = {
    kind: 'saved' as const,
    article: { ...article, ...stored },
    refusal: null,
    published: null,
  }
  return { type: 'saved', answer, edits: sent.edits, sent }
}

test('the address follows the headline until somebody types one', () => {
  const following = after(begin(), { type: 'edit', change: { headline: 'Other words' } })
  expect(following.values.slug).toBe('other-words')
  const typed = after(
    following,
    { type: 'type-slug', slug: 'mine' },
    { type: 'edit', change: { headline: 'More words' } },
  )
  expect(typed.values.slug).toBe('mine')
  const live = initialState({ ...article, wasEverLive: true }, null)
  expect(after(live, { type: 'edit', change: { headline: 'X' } }).values.slug).toBe('first-words')
})

test('what is typed while a save is under way stays, and is not called saved', () => {
  const sent = after(begin(), { type: 'edit', change: { takeaway: 'Sent' } })
  const typing = after(
    sent,
    { type: 'saving' },
    { type: 'edit', change: { takeaway: 'Sent and more' } },
  )
  const done = after(typing, saved(sent, { rev: 4 }))
  expect(done.values.takeaway).toBe('Sent and more')
  expect(done.article.rev).toBe(4)
  expect(isDirty(done)).toBe(true)
  expect(isDirty(after(sent, saved(sent, { rev: 4 })))).toBe(false)
})

test('a new row learns its id from the save, wherever it has moved meanwhile', () => {
  const sent = after(
    begin(),
    { type: 'add-row', list: 'questions' },
    { type: 'edit-row', list: 'questions', at: 2, change: { question: 'Three?' } },
    { type: 'add-row', list: 'questions' },
  )
  const stored = draftFromForm({
    'questions.0.id': 'q-one',
    'questions.1.id': 'q-two',
    'questions.2.id': 'q-three',
  })
  const movedRow: FormAction = { type: 'move-row', list: 'questions', from: 2, to: 0 }
  const done = after(sent, movedRow, saved(sent, { values: { ...article.values, ...stored } }))
  expect(done.values.questions.map(({ id, question }) => [id, question])).toEqual([
    ['q-three', 'Three?'],
    ['q-one', 'One?'],
    ['q-two', 'Two?'],
    ['', ''],
  ])
})

test('a fault goes when its field is mended, and faults of rows when rows move', () => {
  const problem = { reason: 'refused' as const, message: 'Nothing was saved.' }
  const fields = { headline: 'Too long.', 'questions.1.answer': 'No.' }
  const refused = after(begin(), { type: 'refused', problem, fields })
  expect(refused.save).toEqual({ kind: 'failed', message: '2 fields need another look' })
  const mended = after(refused, { type: 'edit', change: { headline: 'Short' } })
  expect(mended.fields).toEqual({ 'questions.1.answer': 'No.' })
  expect(after(mended, { type: 'remove-row', list: 'questions', at: 0 }).fields).toEqual({})
})

test('a row that was taken out comes back where it stood, with its words', () => {
  const without = after(begin(), { type: 'remove-row', list: 'questions', at: 0 })
  expect(without.values.questions.map(({ question }) => question)).toEqual(['Two?'])
  const typed = after(without, { type: 'edit', change: { takeaway: 'Typed meanwhile' } })
  const back = after(typed, { type: 'put-row-back', list: 'questions' })
  expect(back.values.questions).toEqual(article.values.questions)
  expect(back.values.takeaway).toBe('Typed meanwhile')
  expect(new Set(back.keys.questions).size).toBe(2)
  expect(back.removed).toBeNull()
  expect(after(back, { type: 'put-row-back', list: 'questions' }).values).toEqual(back.values)
})

test('an empty row has no way back, nor has one of a text that was replaced', () => {
  const added = after(begin(), { type: 'add-row', list: 'sources' })
  const at = added.values.sources.length - 1
  expect(after(added, { type: 'remove-row', list: 'sources', at }).removed).toBeNull()
  const without = after(begin(), { type: 'remove-row', list: 'questions', at: 1 })
  expect(after(without, { type: 'let-row-go' }).removed).toBeNull()
  expect(after(without, { type: 'replaced', article }).removed).toBeNull()
})

test('a conflict keeps both texts until each part is chosen, then saves onto the newer rev', () => {
  const typed = { takeaway: 'Mine', headline: 'Mine' }
  const mine = after(
    begin(),
    { type: 'edit', change: typed },
    { type: 'edit-row', list: 'questions', at: 0, change: { answer: 'Mine.' } },
    { type: 'edit-row', list: 'questions', at: 1, change: { answer: 'Mine.' } },
  )
  const questions = article.values.questions.map((row) => ({ ...row, answer: 'Theirs.' }))
  const changed = { takeaway: 'Theirs', headline: 'Theirs', whyItMatters: 'Theirs too', questions }
  const theirs = { ...article, rev: 9, values: { ...article.values, ...changed } }
  const stuck = after(mine, { type: 'conflict', theirs, message: 'Bob saved.' })
  expect(stuck.values).toMatchObject({ ...typed, whyItMatters: 'Theirs too' })
  expect(stuck.article.rev).toBe(3)
  const settled = after(stuck, {
    type: 'settle-conflict',
    takeTheirs: [
      { field: 'headline', row: null },
      { field: 'questions', row: 'q-two' },
    ],
  })
  expect(settled.values).toMatchObject({ takeaway: 'Mine', headline: 'Theirs' })
  expect(settled.values.questions.map(({ answer }) => answer)).toEqual(['Mine.', 'Theirs.'])
  expect(settled).toMatchObject({ article: { rev: 9 }, conflict: null, base: theirs.values })
  expect(isDirty(settled)).toBe(true)
})

test('a page read again takes over what is newer, but never over what is typed', () => {
  const newer = { ...article, rev: 4, values: { ...article.values, takeaway: 'Newer' } }
  const refreshed: FormAction = { type: 'refreshed', article: newer }
  expect(after(begin(), refreshed).values.takeaway).toBe('Newer')
  const typed = after(begin(), { type: 'edit', change: { takeaway: 'Typed' } }, refreshed)
  expect(typed).toMatchObject({ article: { rev: 3 }, values: { takeaway: 'Typed' } })
  const live = after(begin(), { type: 'refreshed', article: { ...article, state: 'live' } })
  expect(live.article.state).toBe('live')
})

test('without scripts a refused form comes back as it was typed', () => {
  const values = { article: 'a', rev: '3', headline: 'Typed', 'questions.0.question': 'Kept?' }
  const refusal = { ok: false as const, message: 'No.', fields: {}, values }
  const signedOut = initialState(null, { ...refusal, reason: 'signed-out' })
  expect(signedOut.values).toMatchObject({ headline: 'Typed' })
  expect(signedOut.values.questions).toHaveLength(1)
  expect(signedOut).toMatchObject({ article: { rev: 3 }, problem: { reason: 'signed-out' } })

  const latest = { rev: 5, by: 'Bob', at: 0 }
  const newer = { ...article, rev: 5 }
  const conflict = initialState(newer, { ...refusal, reason: 'conflict', latest })
  expect(conflict).toMatchObject({ article: { rev: 5 }, values: { headline: 'Typed' } })
  expect(conflict.conflict?.theirs.values.headline).toBe('First words')
})

test('text kept in the browser comes back on the version it was begun on', () => {
  const typed = after(begin(), { type: 'edit', change: { headline: 'Words before a crash' } })
  const text = {
    tab: 't',
    person: 'p',
    article: 'a',
    at: 0,
    rev: 2,
    base: null,
    values: typed.values,
  }
  const taken = after(begin(), { type: 'take-kept', text })
  expect(taken.values.headline).toBe('Words before a crash')
  expect(taken.article.rev).toBe(2)
  expect(isDirty(taken)).toBe(true)
})

test('somebody else who signs in is named, the same person is not', () => {
  const problem = { reason: 'signed-out', message: 'Ended.' } as const
  const ended = after(begin(), { type: 'refused', problem, fields: {} })
  expect(after(ended, { type: 'signed-in', as: null })).toMatchObject({
    problem: null,
    signedInAs: null,
  })
  const asBert = after(ended, { type: 'signed-in', as: 'Bert' })
  expect(asBert.signedInAs).toBe('Bert')
  const newer = { ...article, rev: article.rev + 1 }
  expect(after(asBert, { type: 'replaced', article: newer }).signedInAs).toBe('Bert')
})
