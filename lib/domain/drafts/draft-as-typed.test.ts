import { expect, test } from 'vitest'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { emptySource } from '@/lib/domain/sources/source-values'
import { draftAsTyped } from './draft-as-typed'
import { valuesOf } from './draft-values'

const empty = valuesOf(emptyContent)
const source = { ...emptySource, permalink: 'https://example.org', reposts: '14k', likes: '' }

test('what is right is tidied as at a save', () => {
  const draft = draftAsTyped({ ...empty, headline: '  One  two ', slug: ' one ' })
  expect(draft).toMatchObject({ headline: 'One two', slug: 'one', questions: [], sources: [] })
})

test('what is wrong stays as it was typed, but for an address and counts that are none', () => {
  const wrong = {
    ...empty,
    headline: '  One  two ',
    whatHappened: '<b>no</b>',
    slug: ' one ',
    questions: [
      { id: '', question: ' Why? ', answer: '' },
      { id: '', question: ' ', answer: '' },
    ],
    topics: [{ name: ' Law ', kind: 'law' as const }],
    authors: ['ada'],
    sources: [source, { ...source, reposts: 'many', likes: '3' }],
  }
  expect(draftAsTyped(wrong)).toEqual({
    ...wrong,
    slug: 'one',
    questions: [{ id: '', question: ' Why? ', answer: '' }],
    sources: [
      { ...source, reposts: 14_000, likes: null },
      { ...source, reposts: null, likes: 3 },
    ],
  })
  expect(draftAsTyped({ ...wrong, slug: 'dashboard' }).slug).toBe('')
})

test('nothing is kept that no hand is long enough for', () => {
  const many = <Row>(row: Row) => Array.from({ length: 41 }, () => row)
  const draft = draftAsTyped({
    ...empty,
    takeaway: 'x'.repeat(100_001),
    questions: many({ id: '', question: 'x'.repeat(100_001), answer: '' }),
    topics: many({ name: 'Law', kind: 'law' as const }),
    authors: many('ada'),
    sources: many(source),
  })
  const { questions, topics, authors, sources } = draft
  expect([questions, topics, authors, sources].map(({ length }) => length)).toEqual([
    40, 40, 40, 40,
  ])
  expect([draft.takeaway, questions[0]?.question].map((text) => text?.length)).toEqual([
    100_000, 100_000,
  ])
})
