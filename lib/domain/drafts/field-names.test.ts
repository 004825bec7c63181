import { expect, test } from 'vitest'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { emptySource } from '@/lib/domain/sources/source-values'
import type { DraftPart } from './draft-part'
import { valuesOf } from './draft-values'
import { factName, fieldName, partName } from './field-names'

const labels = {
  whatIsNotKnown: 'Open',
  whatHappened: 'What happened',
  whyItMatters: 'Why',
  whatItMeans: 'So what',
}

test.each([
  ['headline', 'Headline'],
  ['whatItMeans', 'So what'],
  ['sources', 'Source'],
  ['sources.0.permalink', 'Source 1, address'],
  ['questions.2.answer', 'Question 3, answer'],
  ['questions.2', 'Question 3'],
  ['topics.0.kind', 'Topics 1, kind'],
  ['sources.0.mood', 'Source 1, mood'],
  ['mood', 'mood'],
  ['', ''],
])('%s is called %s', (key, name) => {
  expect(fieldName(key, labels)).toBe(name)
})

test('a fact of a source has a name, and an unknown one keeps its own', () => {
  expect(['permalink', 'postedAt', 'mood'].map(factName)).toEqual(['address', 'posted', 'mood'])
})

const older = {
  ...valuesOf(emptyContent),
  questions: [{ id: 'q', question: 'Why?', answer: '' }],
  sources: [emptySource, { ...emptySource, id: 's' }],
}
const newer = {
  ...older,
  questions: [
    { id: 'r', question: 'How?', answer: '' },
    { id: 'q', question: 'Why?', answer: '' },
  ],
}

test.each<[DraftPart, string]>([
  [{ field: 'headline', row: null }, 'Headline'],
  [{ field: 'whyItMatters', row: null }, 'Why'],
  [{ field: 'sources', row: null }, 'Source'],
  [{ field: 'topics', row: 'order' }, 'Topics'],
  [{ field: 'questions', row: 'order' }, 'Order of the questions'],
  [{ field: 'sources', row: 'order' }, 'Order of the sources'],
  [{ field: 'questions', row: 'q' }, 'Question 1'],
  [{ field: 'questions', row: 'r' }, 'Question 1'],
  [{ field: 'sources', row: 's' }, 'Source 2'],
  [{ field: 'sources', row: 'gone' }, 'Source 1'],
])('%j is called %s', (part, name) => {
  expect(partName(part, [older, newer], labels)).toBe(name)
})
