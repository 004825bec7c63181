import { expect, test } from 'vitest'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { emptySource } from '@/lib/domain/sources/source-values'
import { isEmptyQuestion, valuesOf, withoutEmptyRows } from './draft-values'

test.each([
  [' ', ' ', true],
  [' Why?', '', false],
  ['', ' So. ', false],
])('the question %j with the answer %j is empty: %s', (question, answer, empty) => {
  expect(isEmptyQuestion({ id: 'q', question, answer })).toBe(empty)
})

test('rows that say nothing are not saved', () => {
  const said = { id: '', question: '', answer: 'So.' }
  const values = {
    ...valuesOf(emptyContent),
    questions: [{ id: 'q', question: ' ', answer: '' }, said],
    sources: [{ ...emptySource, network: 'github' as const, text: ' ' }],
  }
  expect(withoutEmptyRows(values)).toEqual({ ...values, questions: [said], sources: [] })
})
