import 'server-only'
import { and, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { overnightSince, type Today, type Waiting } from '@/lib/domain/desk/today'
import { settingNames } from '@/lib/domain/settings/setting-names'
import { openTo } from '@/lib/editing/article/owned-by'
import { waitingMentions } from '@/lib/editing/notes/waiting-mentions'
import { returnedArticles, waitingReviews } from '@/lib/editing/review/waiting-reviews'
import {
  blockedSchedules,
  dueSchedules,
  lateSchedules,
} from '@/lib/editing/schedules/waiting-schedules'
import { getPublication } from '@/lib/published/get-publication'
import { changedOvernight } from './changed-overnight'

const mostWaiting = 20
const mostNext = 10
const mostChanged = 30

/**
 * The first screen: what waits for an actor, what goes out next, what changed overnight.
 * @param now Unix milliseconds
 */
export function getToday(actor: Actor, now: number = Date.now()): Today {
  return database().transaction(() => {
    const since = overnightSince(now, getPublication().timeZone)
    return {
      waiting: waiting(actor, now),
      next: dueSchedules(actor, now).limit(mostNext).all(),
      changed: changed(actor, since),
      since,
      hasArticles: hasArticles(actor),
    }
  })
}

function waiting(actor: Actor, now: number): Waiting[] {
  const late = lateSchedules(actor, now).limit(mostWaiting).all()
  const blocked = blockedSchedules(actor).limit(mostWaiting).all()
  const returned = returnedArticles(actor).limit(mostWaiting).all()
  const mentions = waitingMentions(actor).limit(mostWaiting).all()
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
  ]
}

function changed(actor: Actor, since: number): Today['changed'] {
  const rows = changedOvernight(actor, since).limit(mostChanged).all()
  return rows.map(({ articleId, headline, person, subject, ...row }) => {
    const isThere = articleId !== null && headline !== null
    const about = person ?? settingNames[subject ?? ''] ?? null
    return { ...row, article: isThere ? { articleId, headline } : null, about }
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
