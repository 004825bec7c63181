import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { ScheduledAction } from '@/lib/domain/kinds'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { Conflict } from '@/lib/errors'
import { cancelDueSchedules } from './article-schedules'
import { stateOffSchedule } from './state-off-schedule'

/**
 * Calls off what was set to happen by itself. With its publication, an end that was set falls too,
 * unless it is live already.
 * @throws NotFound, NotAllowed, Conflict when nothing was set
 */
export function cancelSchedule(actor: Actor, id: string, action: ScheduledAction): void {
  writeTransaction(database(), (tx) => {
    const { state, rev } = findArticleFor(tx, actor, id, 'schedule')
    const isWhole = action === 'publish' && state === 'scheduled'
    const fallen: ScheduledAction[] = isWhole ? ['publish', 'unpublish'] : [action]
    if (cancelDueSchedules(tx, id, fallen) === 0) {
      throw new Conflict('Nothing is set for this update any more.')
    }
    if (isWhole) {
      const next = stateOffSchedule(tx, id, rev)
      tx.update(articles).set({ state: next }).where(eq(articles.id, id)).run()
    }
    audit(tx, actor, 'called off what was scheduled', id, { action })
  })
}
