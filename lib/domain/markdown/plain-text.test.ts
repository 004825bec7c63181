import { expect, test } from 'vitest'
import { plainText } from './plain-text'

test('marks go, words stay', () => {
  expect(plainText('A **bold *word*** and [link](https://a.org) `x`\\\nend\n\n- one\n- two')).toBe(
    'A bold word and link x end one two',
  )
})

test.each([
  ['`a  b`', 'a b'],
  ['` `x', 'x'],
  ['- one\n\n  more\n- two', 'one more two'],
  ['', ''],
])('%j is %j in plain words', (markdown, words) => {
  expect(plainText(markdown)).toBe(words)
})
