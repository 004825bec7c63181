import { expect, test } from 'vitest'
import { firstSentences } from './first-sentences'

test.each([
  ['all of what is short', ' Two words. ', 'Two words.'],
  ['all that just fits', 'Exactly nineteen, .', 'Exactly nineteen, .'],
  ['whole sentences', 'One two. Three four. Five.', 'One two. …'],
  ['whole words of a long sentence', 'One two three four five six seven', 'One two three four …'],
  ['letters of a long word', 'a'.repeat(30), `${'a'.repeat(19)} …`],
  ['nothing of nothing', '', ''],
])('%s', (_name, text, expected) => {
  expect(firstSentences(text, 19)).toBe(expected)
})
