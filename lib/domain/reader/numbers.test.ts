import { expect, test } from 'vitest'
import { median } from './numbers'

test.each([
  [[], null],
  [[5], 5],
  [[9, 1, 5], 5],
  [[9, 1, 5, 6], 5.5],
  [[10, 9, 100], 10],
])('the middle of %o is %s', (values, middle) => {
  expect(median(values)).toBe(middle)
})
