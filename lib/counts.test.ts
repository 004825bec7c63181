import { beforeEach, expect, test } from 'vitest'
import { count, rowsOf } from './counts'

beforeEach(() => {
  globalThis.headsupCounts = undefined
})

test('each values of the labels have a number of their own', () => {
  count('jobs', 'back up', 'done')
  count('jobs', 'back up', 'done')
  count('jobs', 'back up', 'failed')
  expect(rowsOf('jobs')).toEqual([
    { labels: { job: 'back up', outcome: 'done' }, value: 2 },
    { labels: { job: 'back up', outcome: 'failed' }, value: 1 },
  ])
  expect(rowsOf('mails')).toEqual([])
})

test('whatever comes, there are no more than 201 rows, and none is lost', () => {
  for (let status = 0; status < 1000; status++) count('refusals', status, 'invented')
  const rows = rowsOf('refusals')
  expect(rows).toHaveLength(201)
  expect(rows.at(-1)).toEqual({ labels: { status: 'other', reason: 'other' }, value: 800 })
  expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe(1000)
})
