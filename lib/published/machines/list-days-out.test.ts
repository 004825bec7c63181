import { expect, test } from 'vitest'
import { testPublication } from '../test-publication'
import { testUpdate } from '../test-update'
import { listDaysOut, listYearsOut } from './list-days-out'

const { db } = testPublication()

const out = (slug: string, at: string, changed = at) => {
  testUpdate(db(), { slug, at: Date.parse(at) })
  db()
    .$client.prepare('UPDATE published_articles SET modified_at = ? WHERE slug = ?')
    .run(Date.parse(changed), slug)
}

test('nothing has no days', () => {
  expect(listYearsOut('UTC')).toEqual([])
  expect(listDaysOut(2026, 'UTC')).toEqual([])
})

test('each day, week and month with something stands in its year, with its latest change', () => {
  out('one', '2026-04-27T10:00:00Z', '2026-07-01T00:00:00Z')
  out('two', '2026-04-27T23:30:00Z')
  out('three', '2026-04-03T10:00:00Z')
  out('old', '2023-12-31T23:30:00Z')
  const told = (year: number, zone: string) =>
    listDaysOut(year, zone).map(({ kind, name, modifiedAt }) => [
      kind,
      name,
      new Date(modifiedAt).toISOString().slice(0, 16),
    ])
  expect(listYearsOut('UTC')).toEqual([2026, 2023])
  expect(told(2026, 'UTC')).toEqual([
    ['month', '2026-04', '2026-07-01T00:00'],
    ['week', '2026-W18', '2026-07-01T00:00'],
    ['day', '2026-04-27', '2026-07-01T00:00'],
    ['week', '2026-W14', '2026-04-03T10:00'],
    ['day', '2026-04-03', '2026-04-03T10:00'],
  ])
  expect(told(2023, 'UTC').map(([, name]) => name)).toEqual(['2023-12', '2023-W52', '2023-12-31'])
  // In Berlin two of them came out on the day after.
  expect(listYearsOut('Europe/Berlin')).toEqual([2026, 2024])
  expect(told(2024, 'Europe/Berlin').map(([, name]) => name)).toEqual([
    '2024-01',
    '2024-W01',
    '2024-01-01',
  ])
  expect(told(2026, 'Europe/Berlin').map(([, name]) => name)).toContain('2026-04-28')
  expect(told(2023, 'Europe/Berlin')).toEqual([])
})

test('a week is listed in the year that it is named after', () => {
  out('week', '2020-12-30T10:00:00Z')
  out('next', '2021-01-02T10:00:00Z', '2021-02-01T00:00:00Z')
  expect(listDaysOut(2020, 'UTC').filter(({ kind }) => kind === 'week')).toEqual([
    { kind: 'week', name: '2020-W53', modifiedAt: Date.parse('2021-02-01T00:00:00Z') },
  ])
  expect(listDaysOut(2021, 'UTC').map(({ name }) => name)).toEqual(['2021-01', '2021-01-02'])
})
