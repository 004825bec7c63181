import { expect, test } from 'vitest'
import { firstIdAt, nightEnded, overnightSince } from './today'

test.each([
  ['2026-11-23T07:30:00Z', 'Europe/Berlin', '2026-11-22T17:00:00.000Z'],
  ['2026-11-23T23:30:00Z', 'Europe/Berlin', '2026-11-23T17:00:00.000Z'],
  ['2026-11-23T07:30:00Z', 'UTC', '2026-11-22T18:00:00.000Z'],
  // The clock went back in the night.
  ['2026-10-25T12:00:00Z', 'Europe/Berlin', '2026-10-24T16:00:00.000Z'],
])('at %s in %s the night began at %s', (now, zone, since) => {
  expect(new Date(overnightSince(Date.parse(now), zone)).toISOString()).toBe(since)
})

test('the night is over at six by the clock, also after one in which it was put back', () => {
  const ended = nightEnded(Date.parse('2026-10-25T12:00:00Z'), 'Europe/Berlin')
  expect(new Date(ended).toISOString()).toBe('2026-10-25T05:00:00.000Z')
})

test.each([
  [Date.UTC(2026, 10, 23), '01a205b3-d000-7000-8000-000000000000'],
  [1.9, '00000000-0001-7000-8000-000000000000'],
  [-1, '00000000-0000-7000-8000-000000000000'],
])('the first id of the instant %d is %s', (at, id) => {
  expect(firstIdAt(at)).toBe(id)
})
