import 'server-only'
import { and, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { schedules } from '@/db/schema/schedules'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { dueTimeProblem } from '@/lib/domain/schedules/schedule'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { Conflict, Invalid } from '@/lib/errors'
import { dueSchedulesOf } from './article-schedules'

/**
 * Gives what is to happen by itself another time. What goes out stays the text it was.
 * @param when.runAt Unix milliseconds
 * @returns the time it had
 * @throws NotFound, NotAllowed, Conflict when it is not due any more, Invalid for a time that cannot be
 */
export function moveSchedule(
  actor: Actor,
  scheduleId: string,
  when: { runAt: number; zone: string },
  now = Date.now(),
): { before: number } {
  return writeTransaction(database(), (tx) => {
    const isMeant = and(eq(schedules.id, scheduleId), eq(schedules.state, 'due'))
    const due = tx.select().from(schedules).where(isMeant).get()
    if (!due) throw new Conflict('This happened already, or was called off.')
    const { articleId, action, runAt: before } = due
    findArticleFor(tx, actor, articleId, 'schedule')
    if (due.leaseUntil !== null && due.leaseUntil > now) {
      throw new Conflict('This happens just now, so it cannot be moved any more.')
    }
    const problem =
      dueTimeProblem(when.runAt, now) ??
      orderProblem(when.runAt, action, dueSchedulesOf(tx, articleId))
    if (problem !== null) throw new Invalid(problem, { runAt: problem })
    const set = { setById: actor.id, setByName: actor.name, setAt: now }
    tx.update(schedules)
      // Whoever was at it and has not finished must not do it at the old hour.
      .set({ ...when, ...set, leaseOwner: null, leaseUntil: null })
      .where(isMeant)
      .run()
    audit(tx, actor, 'moved what was scheduled', articleId, { action, before, ...when })
    return { before }
  })
}

/** An update cannot be taken off before it goes out. */
function orderProblem(
  runAt: number,
  action: 'publish' | 'unpublish',
  due: { action: string; runAt: number }[],
): string | null {
  const other = due.find((one) => one.action !== action)
  if (!other) return null
  if (action === 'publish' && other.runAt <= runAt) {
    return 'It is set to be taken off the site before that.'
  }
  return action === 'unpublish' && runAt <= other.runAt ? 'It goes out later than that.' : null
}
