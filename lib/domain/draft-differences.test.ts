import { expect, test } from 'vitest'
import { draftDifferences, withTheirs } from './draft-differences'
import { draftFromForm } from './draft-form'
import { emptySource } from './draft-values'

const base = draftFromForm({ headline: 'Old', takeaway: 'Old', 'questions.0.question': 'Why?' })

test('each field that differs is named once, with who changed it', () => {
  const mine = { ...base, headline: 'Mine' }
  const theirs = {
    ...base,
    headline: 'Theirs',
    takeaway: 'Theirs',
    questions: [{ id: 'q', question: 'Why?', answer: 'So.' }],
  }
  expect(draftDifferences(mine, theirs, base)).toEqual([
    { field: 'headline', mine: 'Mine', theirs: 'Theirs', isMine: true },
    { field: 'takeaway', mine: 'Old', theirs: 'Theirs', isMine: false },
    { field: 'questions', mine: 'Why?', theirs: 'Why?\nSo.', isMine: false },
  ])
  expect(draftDifferences(mine, theirs, null).every((difference) => difference.isMine)).toBe(true)
  expect(withTheirs(mine, theirs, ['takeaway'])).toMatchObject({
    headline: 'Mine',
    takeaway: 'Theirs',
  })
})

test('ids, line ends, empty rows and the order of facts are no difference', () => {
  const mine = {
    ...base,
    takeaway: 'a\r\nb',
    questions: [
      { id: '', question: 'Why?', answer: '' },
      { id: '', question: '', answer: '' },
    ],
    sources: [{ ...emptySource }],
  }
  expect(draftDifferences(mine, { ...base, takeaway: 'a\nb' }, null)).toEqual([])
})
