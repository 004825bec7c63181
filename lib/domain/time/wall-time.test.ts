import { expect, test } from 'vitest'
import { formatInZone } from './dates'
import { instantOf, wallTime } from './wall-time'

test.each([
  ['2026-11-24T09:00', 'Europe/Berlin', '2026-11-24T08:00:00Z'],
  ['2026-11-24T09:00', 'UTC', '2026-11-24T09:00:00Z'],
  ['2026-11-24T09:00:30', 'UTC', '2026-11-24T09:00:30Z'],
  ['2026-07-01 09:00', 'Europe/Berlin', '2026-07-01T07:00:00Z'],
  ['2026-11-24T09:00', 'Asia/Kolkata', '2026-11-24T03:30:00Z'],
  // Clocks go back at 03:00: half past two comes twice, and its first coming is meant.
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
  ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00:00Z'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
])('%s in %s is %s', (wall, zone, instant) => {
  expect(instantOf(wall, zone)).toEqual({ at: Date.parse(instant) })
})

test.each([
  ['2026-03-29T02:30', 'Europe/Berlin', 'skip this time that day. Choose another.'],
  ['2026-03-08T02:00', 'America/New_York', 'skip'],
  ['2026-02-30T09:00', 'UTC', 'Write a day'],
  ['', 'UTC', 'Write a day'],
  ['tomorrow', 'UTC', 'Write a day and a time, such as 2026-11-24 09:00.'],
  ['+002026-11-24T09:00', 'UTC', 'Write a day'],
  ['2026-11-24T09:00Z', 'UTC', 'Write a day'],
  ['2026-11-24T09:00:30.5', 'UTC', 'Write a day'],
  ['2026-11-24T25:00', 'UTC', 'Write a day'],
  ['2026-11-24T09:00', 'Mars/Olympus', 'not a time zone'],
  ['2026-11-24T09:00', 'x'.repeat(61), `“${'x'.repeat(60)}” is not a time zone.`],
  ['2026-11-24T09:00', '', 'not a time zone'],
])('%s in %s is refused', (wall, zone, words) => {
  expect(instantOf(wall, zone)).toEqual({ problem: expect.stringContaining(words) })
})

test('an instant is shown as the clock of its zone shows it, on both sides of a change', () => {
  const before = Date.parse('2026-10-25T00:30:00Z')
  expect(wallTime(before, 'Europe/Berlin')).toBe('2026-10-25T02:30')
  expect(wallTime(before + 3_600_000, 'Europe/Berlin')).toBe('2026-10-25T02:30')
  expect(formatInZone(before, 'Europe/Berlin')).toBe('Sun, 25 Oct 2026, 02:30 Europe/Berlin')
})
