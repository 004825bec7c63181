import { expect, test } from 'vitest'
import { slugProblem } from './slug-problem'

test.each([
  ['', 'The address is empty.'],
  ['a/b', 'slash'],
  ['New', 'small letters'],
  ['dashboard', 'belongs to the site'],
  ['_', 'letters a to z'],
  ['a--b', 'letters a to z'],
  ['-a', 'letters a to z'],
  ['a b', 'letters a to z'],
  ['a-', 'letters a to z'],
  ['%00', 'letters a to z'],
  ['é', 'letters a to z'],
  ['x'.repeat(81), '80 characters'],
])('the slug "%s" is refused with words', (slug, words) => {
  expect(slugProblem(slug)).toContain(words)
})
