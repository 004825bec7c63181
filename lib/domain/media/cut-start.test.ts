import { expect, test } from 'vitest'
import { cutStart } from './cut-start'

test.each([
  ['in the middle', 50, 1000, 400, 300],
  ['left of the middle', 30, 1000, 400, 100],
  ['at the very beginning', 0, 1000, 400, 0],
  ['at the very end', 100, 1000, 400, 600],
  ['anywhere, where all of it is kept', 70, 400, 400, 0],
  ['anywhere, where there is less than the cut', 70, 300, 400, 0],
])('a cut has the focal point %s', (_, focal, whole, cut, start) => {
  expect(cutStart(focal, whole, cut)).toBe(start)
})
