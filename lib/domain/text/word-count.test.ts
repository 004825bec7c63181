import { expect, test } from 'vitest'
import { wordCount } from './word-count'

test.each([
  ['', 0],
  ['two words', 2],
  ['**bold** and [a link](https://example.org/a-b) end', 5],
  ['$110B and 2,030 don’t e-mail', 5],
  ['- one\n- two', 2],
  ['[one](https://a.org/b)two', 2],
  ['[a](b c) [d](e)', 4],
  ['Ελλάδα Привет', 2],
])('%s has %i words', (text, words) => {
  expect(wordCount(text)).toBe(words)
})
