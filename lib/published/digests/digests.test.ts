import { beforeAll, expect, test } from 'vitest'
import { settings } from '@/db/schema/published'
import { momentOf } from '@/lib/domain/time/day-or-moment'
import { testPublication } from '../test-publication'
import { testUpdate } from '../test-update'
import { getDigest } from './get-digest'
import { getMonth } from './get-month'
import { newestDay } from './get-span'

const { db } = testPublication()

beforeAll(() => {
  // In Auckland it is thirteen hours later in January.
  db().insert(settings).values({ key: 'timeZone', value: 'Pacific/Auckland' }).run()
  const updates: Record<string, string> = {
    'long-ago': '2025-03-01T00:00:00Z',
    evening: '2026-01-04T10:59:59.999Z',
    midnight: '2026-01-04T11:00:00Z',
    'day-only': '2026-01-05',
    noon: '2026-01-05T00:00:00Z',
    next: '2026-01-05T11:00:00Z',
    'much-later': '2026-06-01T00:00:00Z',
  }
  for (const [slug, told] of Object.entries(updates)) testUpdate(db(), { slug, at: momentOf(told) })
  for (let at = 0; at < 41; at++) {
    testUpdate(db(), { slug: `many-${at}`, at: Date.UTC(2026, 8, 1, 0, at), topic: 'many' })
  }
})

const inShort = (digest: ReturnType<typeof getDigest>) =>
  digest && {
    total: digest.total,
    days: digest.days.map(({ day, updates }) => [day, ...updates.map(({ slug }) => slug)]),
    before: digest.before,
    after: digest.after,
  }

test('a day begins and ends at midnight of the publication, and what has no hour keeps its day', () => {
  expect(inShort(getDigest('day', '2026-01-05'))).toEqual({
    total: 3,
    days: [['2026-01-05', 'day-only', 'noon', 'midnight']],
    before: '2026-01-04',
    after: '2026-01-06',
  })
  expect(inShort(getDigest('day', '2026-01-06'))).toEqual({
    total: 1,
    days: [['2026-01-06', 'next']],
    before: '2026-01-05',
    after: '2026-06-01',
  })
  expect(inShort(getDigest('day', '2026-01-04'))).toMatchObject({ before: '2025-03-01' })
  expect(inShort(getDigest('day', '2025-03-01'))).toMatchObject({ before: null })
})

test('a week goes from Monday to Sunday, by days', () => {
  expect(inShort(getDigest('week', '2026-W02'))).toEqual({
    total: 4,
    days: [
      ['2026-01-06', 'next'],
      ['2026-01-05', 'day-only', 'noon', 'midnight'],
    ],
    before: '2026-01-04',
    after: '2026-06-01',
  })
})

test('a month counts its days and names the newest of each, and knows where there is more', () => {
  expect(getMonth('2026-01')).toMatchObject({
    first: '2026-01-01',
    days: [
      { day: '2026-01-06', updates: 1, named: [{ slug: 'next' }] },
      {
        day: '2026-01-05',
        updates: 3,
        named: [{ slug: 'day-only' }, { slug: 'noon' }, { slug: 'midnight' }],
      },
      { day: '2026-01-04', updates: 1, named: [{ slug: 'evening' }] },
    ],
    before: '2025-03-01',
    after: '2026-06-01',
  })
  const [busy] = getMonth('2026-09')?.days ?? []
  expect([busy?.updates, busy?.named.map(({ slug }) => slug)]).toEqual([
    41,
    ['many-40', 'many-39', 'many-38', 'many-37', 'many-36'],
  ])
})

test('of many updates the newest forty are listed, and all are counted', () => {
  const [day] = getDigest('week', '2026-W36')?.days ?? []
  expect([day?.total, day?.updates.length, day?.updates[0]?.slug]).toEqual([41, 40, 'many-40'])
})

test('a day without updates, one that is none, and the future are nothing', () => {
  expect(
    ['2026-01-07', '2026-02-30', '2199-01-01', ''].map((day) => getDigest('day', day)),
  ).toEqual([null, null, null, null])
  expect(['2026-W03', '2026-W54'].map((week) => getDigest('week', week))).toEqual([null, null])
  expect(['2026-02', '2026-13'].map(getMonth)).toEqual([null, null])
})

test('the newest day is that of the zone', () => {
  expect(newestDay('Pacific/Auckland')).toBe('2026-09-01')
  expect(newestDay('America/New_York')).toBe('2026-08-31')
})
