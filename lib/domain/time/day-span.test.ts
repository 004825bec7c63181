import { expect, test } from 'vitest'
import { dayAfter, startOfDay } from './day-span'

const instant = (at: number | null) => at && new Date(at).toISOString()

test.each([
  ['2026-11-24', 'UTC', '2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['2024-02-29', 'UTC', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ['1900-01-01', 'UTC', '1900-01-01T00:00:00.000Z', '1900-01-02T00:00:00.000Z'],
  ['2199-12-31', 'UTC', '2199-12-31T00:00:00.000Z', '2200-01-01T00:00:00.000Z'],
  ['2026-02-30', 'UTC', null, null],
  ['2026-13-01', 'UTC', null, null],
  ['2200-01-01', 'UTC', null, null],
  ['1899-12-31', 'UTC', null, null],
  ['+002026-11-24', 'UTC', null, null],
  ['2026-11-24T10:00', 'UTC', null, null],
  ['', 'UTC', null, null],
  ['x2026-11-24', 'UTC', null, null],
  ['2026-11-24[u-ca=hebrew]', 'UTC', null, null],
])('%s in %s goes from %s to %s', (day, zone, from, to) => {
  expect([startOfDay(day, zone), dayAfter(day, zone)].map(instant)).toEqual([from, to])
})
