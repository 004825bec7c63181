import 'server-only'
import { database } from '@/db/connection'
import type { Actor } from '@/lib/accounts/actor'
import type { DueSchedule } from '@/lib/domain/schedules/schedule'
import { findArticle } from '@/lib/editing/article/find-article'
import { dueSchedulesOf } from './article-schedules'

/**
 * What is set to happen to an article by itself, soonest first.
 * @throws NotFound, NotAllowed
 */
export function listDueSchedules(actor: Actor, id: string): DueSchedule[] {
  findArticle(database(), actor, id, 'open')
  return dueSchedulesOf(database(), id)
}
