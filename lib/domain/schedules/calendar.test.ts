import { expect, test } from 'vitest'
import {
  calendarDays,
  calendarSpan,
  calendarTitle,
  dayIn,
  movedTo,
  readCalendarPlace,
  turned,
} from './calendar'

const berlin = 'Europe/Berlin'

test('a month shows whole weeks from Monday, a week seven days', () => {
  const november = calendarDays({ view: 'month', day: '2026-11-23' })
  expect([november[0], november.at(-1), november.length]).toEqual(['2026-10-26', '2026-12-06', 42])
  expect(calendarDays({ view: 'month', day: '2027-02-10' })).toHaveLength(28)
  expect(calendarDays({ view: 'week', day: '2026-11-29' })[0]).toBe('2026-11-23')
  expect(calendarTitle({ view: 'month', day: '2026-11-23' })).toBe('November 2026')
  expect(calendarTitle({ view: 'week', day: '2026-11-23' })).toBe('23 to 29 November 2026')
  expect(calendarTitle({ view: 'week', day: '2026-12-30' })).toBe(
    '28 December 2026 to 3 January 2027',
  )
})

test('it is turned by what it shows', () => {
  expect(turned({ view: 'month', day: '2026-01-31' }, 1).day).toBe('2026-02-01')
  expect(turned({ view: 'month', day: '2026-01-31' }, -1).day).toBe('2025-12-01')
  expect(turned({ view: 'week', day: '2026-11-23' }, 1).day).toBe('2026-11-30')
})

test.each([
  [undefined, undefined],
  ['year', '2026-02-30'],
  ['month', '2026-1-1'],
  ['month', '9999-01-01'],
  ['month', "2026-01-01'; --"],
])('view %s and day %s make no sense, so today’s month is shown', (view, day) => {
  expect(readCalendarPlace(view, day, '2026-11-23')).toEqual({ view: 'month', day: '2026-11-23' })
})

test('a day is that of the zone, and moving keeps the time on its clock over summer time', () => {
  const late = Date.UTC(2026, 9, 20, 22, 30)
  expect(dayIn(late, berlin)).toBe('2026-10-21')
  expect(dayIn(late, 'UTC')).toBe('2026-10-20')
  expect(movedTo(late, berlin, '2026-10-28')).toEqual({ at: Date.UTC(2026, 9, 27, 23, 30) })
  const skipped = Date.UTC(2026, 2, 20, 1, 30)
  expect(movedTo(skipped, berlin, '2026-03-29')).toHaveProperty(
    'problem',
    expect.stringContaining('skip this time'),
  )
})

test('what is read for the shown days covers them in every zone', () => {
  const { from, to } = calendarSpan(['2026-11-23', '2026-11-29'])
  expect(dayIn(from, 'Pacific/Kiritimati') <= '2026-11-23').toBe(true)
  expect(dayIn(to, 'Pacific/Pago_Pago') > '2026-11-29').toBe(true)
})

test.each([
  ['week', '2000-01-01', { view: 'week', day: '2000-01-01' }],
  ['month', '2099-12-31', { view: 'month', day: '2099-12-31' }],
  ['week', '2100-01-01', { view: 'week', day: '2026-11-23' }],
  ['week', '1999-12-31', { view: 'week', day: '2026-11-23' }],
  ['week', '2026-02-29', { view: 'week', day: '2026-11-23' }],
  ['week', '+002026-01-01', { view: 'week', day: '2026-11-23' }],
  ['week', 'x2026-01-01', { view: 'week', day: '2026-11-23' }],
  ['week', '2026-01-01T10:00', { view: 'week', day: '2026-11-23' }],
])('view %s and day %s are read', (view, day, place) => {
  expect(readCalendarPlace(view, day, '2026-11-23')).toEqual(place)
})

test('a week is shown alone, and turned back too', () => {
  expect(calendarDays({ view: 'week', day: '2026-11-29' })).toEqual(
    [23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}`),
  )
  expect(turned({ view: 'week', day: '2026-11-23' }, -1)).toEqual({
    view: 'week',
    day: '2026-11-16',
  })
  expect(calendarTitle({ view: 'week', day: '2026-11-30' })).toBe('30 November to 6 December 2026')
  expect(calendarSpan(['2026-11-23', '2026-11-24'])).toEqual({
    from: Date.UTC(2026, 10, 22),
    to: Date.UTC(2026, 10, 26),
  })
})
