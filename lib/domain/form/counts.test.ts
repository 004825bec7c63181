import { expect, test } from 'vitest'
import { formatCount, parseCount } from './counts'

test.each([
  ['835', 835],
  ['0', 0],
  ['1,024', 1024],
  ['123,456,789', 123_456_789],
  ['1.25k', 1_250],
  ['1000000000000', 1_000_000_000_000],
  ['14k', 14_000],
  ['14.3 K', 14_300],
  ['1.2m', 1_200_000],
  [' 7 ', 7],
])('%s means %i', (text, count) => {
  expect(parseCount(text)).toBe(count)
})

test.each([
  '-1',
  'many',
  '',
  '1.5',
  '1,02',
  '14kk',
  '1e3',
  '0x10',
  '1000000000001',
  '9'.repeat(400),
  '∞',
])('"%s" is not a count', (text) => {
  expect(parseCount(text)).toBeNull()
})

test.each([
  [0, '0'],
  [835, '835'],
  [1000, '1k'],
  [1234, '1.2k'],
  [14_000, '14k'],
  [14_300, '14.3k'],
  [999_999, '999.9k'],
  [1_000_000, '1m'],
  [1_200_000, '1.2m'],
])('%i is written %s', (count, text) => {
  expect(formatCount(count)).toBe(text)
})
