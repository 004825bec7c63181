import { expect, test } from 'vitest'
import { dueIssue, nextIssue } from './due-issue'

const at = (moment: string) => Date.parse(moment)

test.each([
  ['daily', '2026-04-28T06:59:59.999Z', null],
  ['daily', '2026-04-28T07:00:00Z', '2026-04-27'],
  ['daily', '2026-04-28T23:59:59Z', '2026-04-27'],
  ['daily', '2026-04-29T00:00:00Z', null],
  // A Monday, and the two days that a late one has.
  ['weekly', '2026-04-27T06:59:59Z', null],
  ['weekly', '2026-04-27T07:00:00Z', '2026-04-20'],
  ['weekly', '2026-04-28T23:59:59Z', '2026-04-20'],
  ['weekly', '2026-04-29T00:00:00Z', null],
  ['weekly', '2026-05-03T12:00:00Z', null],
] as const)('the %s digest at %s is that of %s', (rhythm, now, first) => {
  expect(dueIssue(rhythm, at(now), 'UTC', 7)?.first ?? null).toBe(first)
})

test.each([
  ['daily', '2026-04-28T06:00:00Z', '2026-04-27', '2026-04-28T07:00:00.000Z'],
  ['daily', '2026-04-28T07:00:00Z', '2026-04-28', '2026-04-29T07:00:00.000Z'],
  ['weekly', '2026-04-27T06:00:00Z', '2026-04-20', '2026-04-27T07:00:00.000Z'],
  ['weekly', '2026-04-27T07:00:00Z', '2026-04-27', '2026-05-04T07:00:00.000Z'],
] as const)('after %s at %s comes that of %s, at %s', (rhythm, now, first, then) => {
  const next = nextIssue(rhythm, at(now), 'UTC', 7)
  expect([next.first, new Date(next.at).toISOString()]).toEqual([first, then])
})

test('the hour is that of the site’s clock, also where clocks are put forward over it', () => {
  // In Auckland it is nineteen o'clock on the 28th, at seven in the morning of UTC.
  expect(dueIssue('daily', at('2026-04-27T19:00:00Z'), 'Pacific/Auckland', 7)).toEqual({
    first: '2026-04-27',
    at: at('2026-04-27T19:00:00Z'),
  })
  expect(nextIssue('daily', at('2026-03-29T00:30:00Z'), 'Europe/Berlin', 2)).toEqual({
    first: '2026-03-28',
    at: at('2026-03-29T01:00:00Z'),
  })
})
