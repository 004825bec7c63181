import { expect, test } from 'vitest'
import { draftFromForm } from './draft-from-form'
import { afterRowIntent, moved } from './rows'

test.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 3, ['a', 'b', 'c']],
  [1, 2, ['a', 'c', 'b']],
  [0, 3, ['a', 'b', 'c']],
  [7, 0, ['a', 'b', 'c']],
])('a row goes from %i to %i', (from, to, rows) => {
  expect(moved(['a', 'b', 'c'], from, to)).toEqual(rows)
})

const values = draftFromForm({
  'questions.0.question': 'One?',
  'questions.1.question': 'Two?',
  'topics.0.name': 'OpenAI',
})

test('buttons work on rows without scripts', () => {
  const questions = (pressed: string) =>
    afterRowIntent(values, pressed)?.questions.map((row) => row.question)
  expect(questions('add-question')).toEqual(['One?', 'Two?', ''])
  expect(questions('remove-question:0')).toEqual(['Two?'])
  expect(questions('move-question:1:up')).toEqual(['Two?', 'One?'])
  expect(questions('move-question:0:down')).toEqual(['Two?', 'One?'])
  expect(questions('move-question:0:up')).toEqual(['One?', 'Two?'])
  expect(questions('remove-question')).toEqual(['One?', 'Two?'])
  expect(afterRowIntent(values, 'add-topic')?.topics).toEqual(values.topics)
  expect(afterRowIntent(values, 'remove-topic:0')?.topics).toEqual([])
  expect(afterRowIntent(values, 'add-source')?.sources).toHaveLength(1)
  expect(afterRowIntent(values, 'save')).toBeNull()
  expect(afterRowIntent(values, 'remove-author:0')).toBeNull()
})
