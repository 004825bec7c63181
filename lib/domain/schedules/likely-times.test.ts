import { expect, test } from 'vitest'
import { instantOf } from '@/lib/domain/time/wall-time'
import { likelyTime, likelyTimes } from './likely-times'

const all = (now: string, zone: string) =>
  likelyTimes.map((name) => likelyTime(name, Date.parse(now), zone))

test.each([
  [
    'a Sunday at night, which is Monday already in Tokyo',
    '2026-11-22T23:30:29Z',
    'Asia/Tokyo',
    ['2026-11-23 09:30', '2026-11-24 07:00', '2026-11-24 09:00', '2026-11-30 09:00'],
  ],
  [
    'the end of a year',
    '2026-12-31T12:00:00Z',
    'UTC',
    ['2026-12-31 13:00', '2027-01-01 07:00', '2027-01-01 09:00', '2027-01-04 09:00'],
  ],
  [
    'the day before clocks go forward',
    '2026-03-28T08:00:00Z',
    'Europe/Berlin',
    ['2026-03-28 10:00', '2026-03-29 07:00', '2026-03-29 09:00', '2026-03-30 09:00'],
  ],
])('likely times on %s', (_, now, zone, times) => {
  expect(all(now, zone)).toEqual(times)
})

test.each([
  ['over the hour that is skipped', '2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29 03:30'],
  ['not the hour that is over', '2026-10-25T00:10:00Z', 'Europe/Berlin', '2026-10-25 03:10'],
  ['past a day an island never had', '2011-12-30T09:30:00Z', 'Pacific/Apia', '2011-12-31 00:30'],
])('an hour from now is %s', (_, now, zone, time) => {
  expect(likelyTime('In one hour', Date.parse(now), zone)).toBe(time)
})

test('every likely time exists and is to come, whatever the hour', () => {
  const [from, zone] = [Date.parse('2026-10-24T00:00:00Z'), 'Europe/Berlin']
  for (let minutes = 0; minutes < 3 * 24 * 60; minutes += 37) {
    const now = from + minutes * 60_000
    for (const name of likelyTimes) {
      const read = instantOf(likelyTime(name, now, zone), zone)
      expect('at' in read && read.at > now, `${name} at ${new Date(now).toISOString()}`).toBe(true)
    }
  }
})

test('a likely time that clocks skip gives way to one that there is', () => {
  // Clocks in Apia went from the end of the 29th to the 31st.
  expect(likelyTime('Tomorrow 09:00', Date.parse('2011-12-29T12:00:00Z'), 'Pacific/Apia')).toBe(
    '2011-12-31 09:00',
  )
})
