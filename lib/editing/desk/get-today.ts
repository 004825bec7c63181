import 'server-only'
import { and, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { type DayEvent, dayAround } from '@/lib/domain/desk/day-line'
import { type GoingOut, overnightSince, type Today, type Waiting } from '@/lib/domain/desk/today'
import { settingNames } from '@/lib/domain/settings/setting-names'
import { openTo } from '@/lib/editing/article/owned-by'
import { waitingMentions } from '@/lib/editing/notes/waiting-mentions'
import { returnedArticles, waitingReviews } from '@/lib/editing/review/waiting-reviews'
import {
  blockedSchedules,
  dueSchedules,
  lateSchedules,
} from '@/lib/editing/schedules/waiting-schedules'
import { changedSources } from '@/lib/editing/sources/list-sources'
import { getPublication } from '@/lib/published/get-publication'
import { atTheDesk } from './at-the-desk'
import { changedOutside, changedOvernight } from './changed-overnight'
import { getFirstSteps } from './first-steps'
import { wentOut } from './went-out'

const mostWaiting = 20
const mostNext = 10
const mostOut = 6
const mostChanged = 30
const mostPresent = 10
const mostOutside = 100

/**
 * The first screen: the day, what waits for an actor, what goes out after today, and what changed since the evening
 * before.
 * @param now Unix milliseconds
 */
export function getToday(actor: Actor, now: number = Date.now()): Today {
  return database().transaction(() => {
    const { timeZone } = getPublication()
    const since = overnightSince(now, timeZone)
    const { start, end } = dayAround(now, timeZone)
    const due = dueSchedules(actor, now).limit(mostNext).all()
    const out = wentOut(actor, start, now).limit(mostOut).all().reverse()
    return {
      waiting: waiting(actor, now),
      day: [
        ...out.map((row) => ({ ...row, kind: 'went out' as const })),
        ...due.filter(({ runAt }) => runAt < end).map(asEvent),
      ],
      next: due.filter(({ runAt }) => runAt >= end),
      changed: changed(actor, since),
      changedOutside: changedOutside(actor, since).limit(mostOutside).all().length,
      since,
      present: atTheDesk(actor, now).limit(mostPresent).all(),
      firstSteps: getFirstSteps(actor),
      hasArticles: hasArticles(actor),
    }
  })
}

function asEvent({ articleId, headline, action, runAt }: GoingOut): DayEvent {
  const kind = action === 'publish' ? 'goes out' : 'comes down'
  return { articleId, headline, at: runAt, kind }
}

function waiting(actor: Actor, now: number): Waiting[] {
  const late = lateSchedules(actor, now).limit(mostWaiting).all()
  const blocked = blockedSchedules(actor).limit(mostWaiting).all()
  const returned = returnedArticles(actor).limit(mostWaiting).all()
  const mentions = waitingMentions(actor).limit(mostWaiting).all()
  const sources = actor.role === 'writer' ? [] : changedSources(mostWaiting)
  const reviews = waitingReviews(actor).limit(mostWaiting).all()
  return [
    ...late.map((row) => ({ kind: 'late' as const, ...row })),
    ...blocked.map((row) => ({ kind: 'blocked' as const, ...row })),
    ...returned.map(({ articleId, headline, by, at, note }) => {
      return { kind: 'returned' as const, articleId, headline, by, at, note }
    }),
    ...mentions.map(({ last: _last, ...row }) => ({ kind: 'mention' as const, ...row })),
    ...reviews.map(({ articleId, headline, step, by, at, note, updatedAt }) => {
      const taken = { step, by: by ?? '', at: at ?? updatedAt, note: note ?? '' }
      return { kind: 'review' as const, articleId, headline, ...taken }
    }),
    ...sources.map(({ articleId, headline, permalink, check }) => {
      const change = check?.state === 'deleted' ? ('deleted' as const) : ('edited' as const)
      return {
        kind: 'source' as const,
        articleId,
        headline,
        permalink,
        change,
        at: check?.since ?? 0,
      }
    }),
  ]
}

function changed(actor: Actor, since: number): Today['changed'] {
  const rows = changedOvernight(actor, since).limit(mostChanged).all()
  return rows.map(({ articleId, headline, state, person, subject, actorId, ...row }) => {
    const isThere = articleId !== null && headline !== null && state !== null
    const about = (subject === actorId ? null : person) ?? settingNames[subject] ?? null
    return { ...row, article: isThere ? { articleId, headline, state } : null, about }
  })
}

function hasArticles(actor: Actor): boolean {
  const row = database()
    .select({ id: articles.id })
    .from(articles)
    .where(and(ne(articles.state, 'trashed'), openTo(actor)))
    .limit(1)
    .get()
  return row !== undefined
}
