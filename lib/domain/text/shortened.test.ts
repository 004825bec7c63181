import { expect, test } from 'vitest'
import { shortened } from './shortened'

test.each([
  ['abc', 3, 'abc'],
  ['one two three', 13, 'one two three'],
  ['one two three', 12, 'one two…'],
  ['one two three', 9, 'one two…'],
  ['one two three', 8, 'one…'],
  ['x'.repeat(11), 10, 'xxxxx…'],
  ['a xxxxxxxxx', 10, 'a xxx…'],
  ['abcd   efghijk', 8, 'abcd…'],
])('%j in at most %d characters is %j', (text, most, short) => {
  expect(shortened(text, most)).toBe(short)
})
