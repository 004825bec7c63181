import { expect, test } from 'vitest'
import { type DayEvent, dayAround, dayLine } from './day-line'

const at = (clock: string) => Date.parse(`2026-11-24T${clock}:00Z`)
const event = (clock: string): DayEvent => ({
  articleId: clock,
  headline: clock,
  at: at(clock),
  kind: 'went out',
})
const places = (clocks: string[], now = at('15:00')) =>
  dayLine(clocks.map(event), now, 'UTC').events.map(
    ({ headline, column, row }) => `${headline} ${column} ${row}`,
  )

test('a day between eight and eight shows those hours, each quarter of one a column', () => {
  const { hours, nowColumn, rows } = dayLine([event('08:00')], at('15:07'), 'UTC')
  expect(hours.map(({ hour, column }) => `${hour}: ${column}`)).toEqual([
    '8: 1',
    '11: 13',
    '14: 25',
    '17: 37',
    '20: 48',
  ])
  expect({ nowColumn, rows }).toEqual({ nowColumn: 29, rows: 1 })
})

test.each([
  [[], '07:59'],
  [[], '20:00'],
  [['23:59'], '12:00'],
  [['00:00'], '12:00'],
])('with %j at %s the line is the whole day', (clocks, now) => {
  const { hours } = dayLine(clocks.map(event), at(now), 'UTC')
  expect(hours.map(({ hour }) => hour)).toEqual([0, 6, 12, 18, 24])
})

test('words that would lie over others go above them', () => {
  expect(places(['09:00', '14:00', '17:30'])).toEqual(['09:00 5 1', '14:00 25 1', '17:30 39 1'])
  expect(places(['09:00', '11:30'])).toEqual(['09:00 5 1', '11:30 15 1'])
  expect(dayLine(['17:00', '18:00'].map(event), at('15:00'), 'UTC').rows).toBe(2)
  expect(places(['17:00', '18:00', '19:59'])).toEqual(['17:00 37 3', '18:00 41 2', '19:59 48 1'])
  // The first is above the second alone, whose own row is the second because of the third.
  expect(places(['09:00', '10:00', '12:00'])).toEqual(['09:00 5 3', '10:00 9 2', '12:00 17 1'])
})

test('words take the room up to the next stroke that would cross them', () => {
  const ends = (clocks: string[], now: string) =>
    dayLine(clocks.map(event), at(now), 'UTC').events.map(({ column, end }) => [column, end])
  expect(ends(['09:00'], '19:00')).toEqual([[5, 45]])
  expect(ends(['12:00'], '09:00')).toEqual([[17, 59]])
  expect(ends(['19:59'], '09:00')).toEqual([[48, 59]])
  expect(ends(['09:00', '14:00'], '19:00')).toEqual([
    [5, 25],
    [25, 45],
  ])
  expect(ends(['09:00', '09:01'], '09:30'), 'the hour cuts through both anyway').toEqual([
    [5, 59],
    [5, 59],
  ])
  // What stands lower is passed over, what stands higher is not.
  expect(ends(['09:00', '10:00', '12:00'], '19:00')).toEqual([
    [5, 45],
    [9, 45],
    [17, 45],
  ])
})

test('a day on which clocks change is as long as it is', () => {
  const noon = Date.parse('2026-10-25T11:00:00Z')
  const { start, end } = dayAround(noon, 'Europe/Berlin')
  expect(end - start).toBe(25 * 3_600_000)
  const early = { ...event('08:00'), at: start }
  expect(dayLine([early], noon, 'Europe/Berlin').hours.map(({ column }) => column)).toEqual([
    1, 14, 25, 37, 48,
  ])
})
