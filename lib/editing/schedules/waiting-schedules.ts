import 'server-only'
import { and, asc, desc, eq, gt, lte, ne, or, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { schedules } from '@/db/schema/schedules'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { mayNever } from '@/lib/domain/people/rights'
import { lateAfter } from '@/lib/domain/schedules/late-after'
import { openTo } from '@/lib/editing/article/owned-by'

const named = {
  articleId: articles.id,
  headline: articles.headline,
  action: schedules.action,
}

/** What should have happened by itself and could not, until somebody sets it anew or does it by hand. */
export function blockedSchedules(actor: Actor) {
  const isStillToDo = or(
    and(
      eq(schedules.action, 'publish'),
      ne(articles.state, 'trashed'),
      sql`${articles.liveRev} IS NOT ${articles.rev}`,
    ),
    and(eq(schedules.action, 'unpublish'), eq(articles.state, 'live')),
  )
  const isLatest = sql`NOT EXISTS (SELECT 1 FROM schedules AS later WHERE later.article_id = ${schedules.articleId} AND later.action = ${schedules.action} AND later.id > ${schedules.id})`
  return database()
    .select({ ...named, at: schedules.runAt, problem: schedules.problem })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .where(
      mayNever(actor.role, 'publish')
        ? sql`0`
        : and(eq(schedules.state, 'blocked'), isStillToDo, isLatest),
    )
    .orderBy(desc(schedules.runAt))
    .$dynamic()
}

/** What is past its hour and not done, longest first: no worker came by, or it could not finish. */
export function lateSchedules(actor: Actor, now: number) {
  const isLate = and(eq(schedules.state, 'due'), lte(schedules.runAt, now - lateAfter))
  return database()
    .select({ ...named, at: schedules.runAt })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .where(and(isLate, openTo(actor)))
    .orderBy(asc(schedules.runAt))
    .$dynamic()
}

/** What happens next by itself, soonest first. `now` is in Unix milliseconds. */
export function dueSchedules(actor: Actor, now: number) {
  return database()
    .select({ ...named, runAt: schedules.runAt, zone: schedules.zone })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .where(and(eq(schedules.state, 'due'), gt(schedules.runAt, now - lateAfter), openTo(actor)))
    .orderBy(asc(schedules.runAt))
    .$dynamic()
}
