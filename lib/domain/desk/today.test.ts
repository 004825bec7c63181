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

test.each([
  // The clock was put back in the night.
  ['2026-10-25T12:00:00Z', '2026-10-25T05:00:00.000Z'],
  ['2026-10-25T05:00:00Z', '2026-10-25T05:00:00.000Z'],
  // Whoever works before six is still in the evening before.
  ['2026-10-25T04:59:59Z', '2026-10-24T16:00:00.000Z'],
])('at %s in Berlin the night was over at %s', (now, ended) => {
  expect(new Date(nightEnded(Date.parse(now), 'Europe/Berlin')).toISOString()).toBe(ended)
})

test.each([
  [Date.UTC(2026, 10, 23), '01a205b3-d000-7000-8000-000000000000'],
  [1.9, '00000000-0001-7000-8000-000000000000'],
  [-1, '00000000-0000-7000-8000-000000000000'],
])('the first id of the instant %d is %s', (at, id) => {
  expect(firstIdAt(at)).toBe(id)
})
