import { expect, test } from 'vitest'
import { policyReports } from '@/db/schema/policy-reports'
import { hire } from '@/lib/editing/test-desk'
import { NotAllowed } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { listPolicyReports } from './list-policy-reports'
import { forgetPolicyReports, notePolicyReport } from './note-policy-report'

const { db } = testPublication()
const day = 86_400_000
const today = Date.UTC(2026, 10, 23)
const blocked = { page: '/updates/…', directive: 'script-src-elem', blocked: 'inline' }

test('reports are counted by the day, a flood of them together, and the old ones forgotten', async () => {
  const owner = hire('owner')
  notePolicyReport(blocked, today + 5)
  notePolicyReport(blocked, today + 9)
  notePolicyReport({ ...blocked, page: '/' }, today + 7)
  notePolicyReport(blocked, today - 1)
  const row = { id: expect.any(String), day: today, count: 1 }
  expect(listPolicyReports(owner)).toEqual([
    { ...row, ...blocked, count: 2, lastAt: today + 9 },
    { ...row, ...blocked, page: '/', lastAt: today + 7 },
    { ...row, ...blocked, day: today - day, lastAt: today - 1 },
  ])
  for (let number = 0; number < 150; number++) {
    notePolicyReport({ ...blocked, blocked: `https://${number}.example` }, today + 20 + number)
  }
  expect(db().select().from(policyReports).all()).toHaveLength(102)
  expect(listPolicyReports(owner)[0]).toMatchObject({ page: 'other pages', count: 52 })
  expect(() => listPolicyReports(hire('editor'))).toThrow(NotAllowed)
  expect(await forgetPolicyReports(today - 1 + 90 * day)).toBe(0)
  expect(await forgetPolicyReports(today + 90 * day)).toBe(1)
})
