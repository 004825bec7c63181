import { expect, test } from 'vitest'
import { plainText } from './plain-text'

test('marks go, words stay', () => {
  expect(plainText('A **bold *word*** and [link](https://a.org) `x`\\\nend\n\n- one\n- two')).toBe(
    'A bold word and link x end one two',
  )
})
