import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { schedules } from '@/db/schema/schedules'
import type { Transaction } from '@/db/transaction'
import type { ScheduledAction } from '@/lib/domain/kinds'
import type { DueSchedule } from '@/lib/domain/schedules/schedule'

const columns = {
  id: schedules.id,
  action: schedules.action,
  runAt: schedules.runAt,
  zone: schedules.zone,
  revisionId: schedules.revisionId,
  change: schedules.change,
  correction: schedules.correction,
  reason: schedules.reason,
  setByName: schedules.setByName,
}

/** What is set to happen to an article, soonest first: at most one of each action. */
export function dueSchedulesOf(db: Database | Transaction, articleId: string): DueSchedule[] {
  return db
    .select(columns)
    .from(schedules)
    .where(and(eq(schedules.articleId, articleId), eq(schedules.state, 'due')))
    .orderBy(asc(schedules.runAt))
    .all()
}

/**
 * What is done by hand is not done again by itself.
 * @returns how many were cancelled
 */
export function cancelDueSchedules(
  tx: Transaction,
  articleId: string,
  actions: ScheduledAction[],
  now = Date.now(),
): number {
  const isMeant = and(
    eq(schedules.articleId, articleId),
    eq(schedules.state, 'due'),
    inArray(schedules.action, actions),
  )
  const ended = { state: 'cancelled' as const, finishedAt: now }
  return tx.update(schedules).set(ended).where(isMeant).run().changes
}
