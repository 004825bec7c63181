import { expect, test } from 'vitest'
import { erasedInWords } from './erased-in-words'

test.each([
  [[2, 1, 3], 'Erased from 2 kept texts, 1 signed version and 3 notes.'],
  [[1, 0, 1], 'Erased from 1 kept text and 1 note.'],
  [[0, 2, 0], 'Erased from 2 signed versions.'],
  [[0, 0, 0], 'Erased from its former addresses.'],
])('%j', ([revisions = 0, versions = 0, notes = 0], sentence) => {
  const rest = ' Within a day nothing of it is left in the database file either.'
  expect(erasedInWords({ revisions, versions, notes })).toBe(sentence + rest)
})
