import { expect, test } from 'vitest'
import { questionAnchors } from './question-anchors'

test('every question has an address of its own, also when two read alike', () => {
  const questions = ['What changed?', 'What changed?', 'What changed?', '???'].map((question) => ({
    question,
  }))
  expect(questionAnchors(questions)).toEqual([
    'q-what-changed',
    'q-what-changed-2',
    'q-what-changed-3',
    'q-question',
  ])
})
