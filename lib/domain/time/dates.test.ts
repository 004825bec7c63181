import { expect, test } from 'vitest'
import {
  dayOf,
  formatClock,
  formatDay,
  formatDays,
  formatExactMoment,
  formatMoment,
  formatSaved,
  formatSoon,
  formatSourceDate,
  formatWeekday,
} from './dates'

const at = Date.UTC(2026, 3, 27, 23, 59, 30)

test('moments read in the zone that is named, whatever that of the server', () => {
  expect(formatDay(at, 'UTC')).toBe('27 April 2026')
  expect(formatWeekday(at, 'UTC')).toBe('Monday')
  expect(formatClock(at, 'UTC')).toBe('23:59')
  expect(formatMoment(at, 'UTC')).toBe('27 April 2026, 23:59 UTC')
  expect(formatExactMoment(at, 'UTC')).toBe('27 April 2026, 23:59:30 UTC')
  expect(dayOf(at, 'UTC')).toBe('2026-04-27')
})

test.each([
  ['2026-04-20', '2026-04-26', '20 to 26 April 2026'],
  ['2026-11-30', '2026-12-06', '30 November to 6 December 2026'],
  ['2025-12-29', '2026-01-04', '29 December 2025 to 4 January 2026'],
])('the days from %s to %s read %j', (first, last, words) => {
  expect(formatDays(Date.parse(first), Date.parse(last), 'UTC')).toBe(words)
})

test('the clock of a zone counts where one is named, with what it is called that day', () => {
  expect(formatMoment(at, 'Europe/Berlin')).toBe('28 April 2026, 01:59 CEST')
  expect(formatMoment(Date.UTC(2026, 0, 1), 'Europe/Berlin')).toBe('1 January 2026, 01:00 CET')
  expect(formatWeekday(at, 'Asia/Tokyo')).toBe('Tuesday')
  expect(dayOf(at, 'Asia/Tokyo')).toBe('2026-04-28')
})

test.each([
  ['2026-04-27', '27 Apr 2026'],
  ['2026-04-27T13:24:26Z', '27 Apr 2026, 13:24 UTC'],
  ['', ''],
  ['soon', ''],
])('a source dated %j shows %j', (date, shown) => {
  expect(formatSourceDate(date)).toBe(shown)
})

test('a fresh save says the second, an older one the day too', () => {
  const save = Date.UTC(2026, 10, 23, 23, 4, 5)
  expect(formatSaved(save, true, 'UTC')).toBe('23:04:05 UTC')
  expect(formatSaved(save, false, 'Europe/Berlin')).toBe('24 Nov, 00:04:05 CET')
})

test('what comes soon says its weekday, what comes later its day', () => {
  const now = Date.UTC(2026, 10, 23, 12)
  const day = 24 * 3_600_000
  expect(formatSoon(now + day - 3 * 3_600_000, 'Europe/Berlin', now)).toBe('Tue 10:00')
  expect(formatSoon(now + 6 * day - 1, 'UTC', now)).toBe('Sun 11:59')
  expect(formatSoon(now + 6 * day, 'UTC', now)).toBe('29 Nov, 12:00')
})
