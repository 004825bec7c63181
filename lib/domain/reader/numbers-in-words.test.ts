import { expect, test } from 'vitest'
import { share, spanInWords } from './numbers-in-words'

const minute = 60_000

test.each([
  [0, 0, '0'],
  [0, 10, '0 of 10 (0 %)'],
  [7, 10, '7 of 10 (70 %)'],
  [10, 10, '10 of 10 (100 %)'],
  [1, 1000, '1 of 1000 (1 %)'],
  [999, 1000, '999 of 1000 (99 %)'],
])('%s of %s is told as %s', (part, whole, told) => {
  expect(share(part, whole)).toBe(told)
})

test.each([
  [0, '1 minute'],
  [minute, '1 minute'],
  [2 * minute, '2 minutes'],
  [60 * minute, '60 minutes'],
  [119 * minute, '2 hours'],
  [30 * 60 * minute, '30 hours'],
  [47 * 60 * minute, '2 days'],
  [30 * 24 * 60 * minute, '30 days'],
])('%s milliseconds are %s', (span, words) => {
  expect(spanInWords(span)).toBe(words)
})
