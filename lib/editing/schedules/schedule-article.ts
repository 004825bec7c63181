import 'server-only'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { schedules } from '@/db/schema/schedules'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { PublicationChoice } from '@/lib/domain/publishing/publication-choice'
import { dueTimeProblem } from '@/lib/domain/schedules/schedule'
import { correctionNote } from '@/lib/editing/article/corrections'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { publishable, requireFreeSlug } from '@/lib/editing/article/publishable'
import { readContent } from '@/lib/editing/article/read-content'
import { staleRev } from '@/lib/editing/article/stale-rev'
import { takeSnapshot } from '@/lib/editing/revisions/take-snapshot'
import { Conflict, Invalid } from '@/lib/errors'
import { cancelDueSchedules, dueSchedulesOf } from './article-schedules'

type When = {
  /** Unix milliseconds. */
  runAt: number
  /** The zone it was set in, by its IANA name. */
  zone: string
}

/**
 * Sets when the working copy goes out as it is now; an earlier time set for it counts no more.
 * @throws NotFound, NotAllowed, Conflict, Invalid with its fields
 */
export function schedulePublication(
  actor: Actor,
  id: string,
  rev: number,
  when: When & PublicationChoice,
  now = Date.now(),
): void {
  writeTransaction(database(), (tx) => {
    const article = findArticleFor(tx, actor, id, 'schedule')
    if (article.rev !== rev) throw staleRev(tx, id)
    const content = publishable(readContent(tx, id), when.reason)
    requireFreeSlug(tx, id, content.slug)
    requireTime(when.runAt, now)
    const { change, reason } = when
    const correction = change === 'correction' ? correctionNote(when.correction) : ''
    const end = dueSchedulesOf(tx, id).find(({ action }) => action === 'unpublish')
    if (end && end.runAt <= when.runAt) {
      throw new Invalid(refused, { runAt: 'It is set to be taken off the site before that.' })
    }
    cancelDueSchedules(tx, id, ['publish'], now)
    const cut = { articleId: id, rev, content, reason: 'scheduled' as const, note: reason, at: now }
    const revisionId = takeSnapshot(tx, actor, cut)
    const what = { action: 'publish' as const, revisionId, change, correction, reason }
    insert(tx, actor, id, when, now, what)
    tx.update(articles).set({ state: article.next }).where(eq(articles.id, id)).run()
    audit(tx, actor, 'scheduled an update', id, { runAt: when.runAt, zone: when.zone, rev })
  })
}

/**
 * Puts the working copy as it is now into what is scheduled, at its hour and with what was said for it.
 * @throws NotFound, NotAllowed, Conflict when nothing is scheduled any more, Invalid with its fields
 */
export function putIntoScheduled(actor: Actor, id: string, rev: number, now = Date.now()): void {
  findArticleFor(database(), actor, id, 'schedule')
  const due = dueSchedulesOf(database(), id).find(({ action }) => action === 'publish')
  if (!due) {
    throw new Conflict('Nothing is scheduled any more: it has gone out, or was called off.')
  }
  schedulePublication(actor, id, rev, due, now)
}

/**
 * Sets when a live article, or one that will be live by then, is taken off the site.
 * @throws NotFound, NotAllowed, Conflict, Invalid with its fields
 */
export function scheduleWithdrawal(actor: Actor, id: string, when: When, now = Date.now()): void {
  writeTransaction(database(), (tx) => {
    const { state } = findArticleFor(tx, actor, id, 'schedule')
    requireTime(when.runAt, now)
    const start = dueSchedulesOf(tx, id).find(({ action }) => action === 'publish')
    if (state !== 'live' && !start) {
      throw new Conflict('This update is not live, nor is a time set for it to go out.')
    }
    if (start && when.runAt <= start.runAt) {
      const problem = 'It goes out later than that. Choose a time after it has gone out.'
      throw new Invalid(refused, { runAt: problem })
    }
    cancelDueSchedules(tx, id, ['unpublish'], now)
    insert(tx, actor, id, when, now, { action: 'unpublish' })
    const detail = { runAt: when.runAt, zone: when.zone }
    audit(tx, actor, 'scheduled the end of an update', id, detail)
  })
}

const refused = 'Nothing was scheduled.'

function requireTime(runAt: number, now: number): void {
  const problem = dueTimeProblem(runAt, now)
  if (problem !== null) throw new Invalid(refused, { runAt: problem })
}

function insert(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  { runAt, zone }: When,
  now: number,
  what: Pick<
    typeof schedules.$inferInsert,
    'action' | 'revisionId' | 'change' | 'correction' | 'reason'
  >,
): void {
  const set = { setById: actor.id, setByName: actor.name, setAt: now }
  tx.insert(schedules)
    .values({ id: v7(), articleId, runAt, zone, ...set, ...what })
    .run()
}
