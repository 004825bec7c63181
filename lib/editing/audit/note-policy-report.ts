import 'server-only'
import { and, count, eq, lt, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { policyReports } from '@/db/schema/policy-reports'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { PolicyReport } from '@/lib/domain/audit/policy-report'

const dayLong = 24 * 3_600_000

/** In milliseconds: what is older is forgotten at night. */
const keeps = 90 * dayLong

/** Rows of one day. What else is blocked is counted together, so made-up reports fill no disk. */
const mostInADay = 100
const others: PolicyReport = { page: 'other pages', directive: 'other', blocked: 'other' }

/** Counts what a browser blocked. @param now Unix milliseconds */
export function notePolicyReport(report: PolicyReport, now: number): void {
  const day = now - (now % dayLong)
  writeTransaction(database(), (tx) => {
    if (countUp(tx, report, day, now)) return
    const isFull = rowsOf(tx, day) >= mostInADay
    if (isFull && countUp(tx, others, day, now)) return
    const row = { id: v7(), day, count: 1, lastAt: now }
    tx.insert(policyReports)
      .values({ ...row, ...(isFull ? others : report) })
      .run()
  })
}

function countUp(tx: Transaction, report: PolicyReport, day: number, now: number): boolean {
  const { page, directive, blocked } = policyReports
  const isMeant = and(
    eq(policyReports.day, day),
    eq(page, report.page),
    eq(directive, report.directive),
    eq(blocked, report.blocked),
  )
  const raised = { count: sql`${policyReports.count} + 1`, lastAt: now }
  return tx.update(policyReports).set(raised).where(isMeant).run().changes > 0
}

function rowsOf(tx: Transaction, day: number): number {
  const row = tx
    .select({ rows: count() })
    .from(policyReports)
    .where(eq(policyReports.day, day))
    .get()
  return row?.rows ?? 0
}

/** Forgets what was blocked more than 90 days ago. @returns how many rows went */
export async function forgetPolicyReports(now: number): Promise<number> {
  const isOld = lt(policyReports.lastAt, now - keeps)
  return database().delete(policyReports).where(isOld).run().changes
}
