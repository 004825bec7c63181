import { expect, test } from 'vitest'
import { readKnownTime } from './known-time'

test.each([
  ['2026-04-27', '2026-04-27'],
  ['2026-04-27T13:24', '2026-04-27T13:24:00Z'],
  ['2026-04-27T13:24:26Z', '2026-04-27T13:24:26Z'],
  ['2026-04-27T13:24:26.123Z', '2026-04-27T13:24:26Z'],
  ['2026-04-27T01:00+02:00', '2026-04-26T23:00:00Z'],
])('%s is read as %s', (text, time) => {
  expect(readKnownTime(text)).toBe(time)
})

test.each([
  'yesterday',
  '2026-02-30',
  '2026-13-01',
  '2026-04-27T25:00',
  '2026-02-30T10:00',
  '2026',
  '2026-04-31',
  '2026-00-10',
])('%s is not a known time', (text) => {
  expect(readKnownTime(text)).toBeNull()
})
