import { expect, test } from 'vitest'
import { formatDayOrMoment, isDayOnly, machineDayOrMoment, momentOf, zoneOf } from './day-or-moment'

test('a day is told without an hour, and as the same day in every zone', () => {
  const at = momentOf('2024-10-17')
  expect(isDayOnly(at)).toBe(true)
  expect(formatDayOrMoment(at, 'Pacific/Auckland')).toBe('17 October 2024')
  expect(zoneOf(at, 'Pacific/Auckland')).toBe('UTC')
  expect(machineDayOrMoment(at)).toBe('2024-10-17')
})

test('a moment keeps its clock, even one second after noon', () => {
  const at = momentOf('2026-04-27T12:00:01Z')
  expect(isDayOnly(at)).toBe(false)
  expect(formatDayOrMoment(at, 'Europe/Berlin')).toBe('27 April 2026, 14:00 CEST')
  expect(zoneOf(at, 'Europe/Berlin')).toBe('Europe/Berlin')
  expect(machineDayOrMoment(at)).toBe('2026-04-27T12:00:01.000Z')
})
