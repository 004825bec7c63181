import { expect, test } from 'vitest'
import { groupByTime } from './group-by-time'

const at = (moment: string) => ({ firstPublishedAt: Date.parse(moment) })

function headings(moments: string[], zone = 'UTC') {
  return groupByTime(moments.map(at), zone).map(
    ({ kind, start, updates }) => `${kind} ${start}: ${updates.length}`,
  )
}

test('days with one update share a month', () => {
  const moments = ['2026-07-28T10:00:00Z', '2026-07-02T10:00:00Z', '2026-06-30T10:00:00Z']
  expect(headings(moments)).toEqual(['month 2026-07-01: 2', 'month 2026-06-01: 1'])
})

test('a day with several has its own heading, and the month goes on below it', () => {
  const moments = ['2026-07-28T10:00:00Z', '2026-07-27T23:00:00Z', '2026-07-27T01:00:00Z']
  expect(headings([...moments, '2026-07-26T10:00:00Z'])).toEqual([
    'month 2026-07-01: 1',
    'day 2026-07-27: 2',
    'month 2026-07-01: 1',
  ])
})

test('days are those of the zone, and a day that is known without its hour stays that day', () => {
  const moments = ['2026-07-31T22:30:00Z', '2026-07-31T12:00:00Z']
  expect(headings(moments)).toEqual(['day 2026-07-31: 2'])
  expect(headings(moments, 'Pacific/Kiritimati')).toEqual([
    'month 2026-08-01: 1',
    'month 2026-07-01: 1',
  ])
})

test('nothing has no heading', () => {
  expect(headings([])).toEqual([])
})
