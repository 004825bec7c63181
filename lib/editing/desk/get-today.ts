import 'server-only'
import { and, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import type { Editor } from '@/lib/accounts/actor'
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
export function getToday(editor: Editor, now: number = Date.now()): Today {
  return database().transaction(() => {
    const since = overnightSince(now, getPublication().timeZone)
    return {
      waiting: waiting(editor, now),
      next: dueSchedules(editor, now).limit(mostNext).all(),
      changed: changed(editor, since),
      since,
      hasArticles: hasArticles(editor),
    }
  })
}

function waiting(editor: Editor, now: number): Waiting[] {
  const late = lateSchedules(editor, now).limit(mostWaiting).all()
  const blocked = blockedSchedules(editor).limit(mostWaiting).all()
  const returned = returnedArticles(editor).limit(mostWaiting).all()
  const mentions = waitingMentions(editor).limit(mostWaiting).all()
  const reviews = waitingReviews(editor).limit(mostWaiting).all()
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

function changed(editor: Editor, since: number): Today['changed'] {
  const rows = changedOvernight(editor, since).limit(mostChanged).all()
  return rows.map(({ articleId, headline, person, subject, ...row }) => {
    const isThere = articleId !== null && headline !== null
    const about = person ?? settingNames[subject ?? ''] ?? null
    return { ...row, article: isThere ? { articleId, headline } : null, about }
  })
}

function hasArticles(editor: Editor): boolean {
  const row = database()
    .select({ id: articles.id })
    .from(articles)
    .where(and(ne(articles.state, 'trashed'), openTo(editor)))
    .limit(1)
    .get()
  return row !== undefined
}
