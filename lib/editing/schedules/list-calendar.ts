import 'server-only'
import { and, asc, between, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { schedules } from '@/db/schema/schedules'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import type { CalendarItem } from '@/lib/domain/schedules/calendar'
import { openTo } from '@/lib/editing/article/owned-by'

const most = 500

/** What goes out, is taken off or went out in a span of Unix milliseconds, as far as the actor may see it. */
export function listCalendar(
  actor: Actor,
  { from, to }: { from: number; to: number },
): CalendarItem[] {
  const { id, action, runAt, state } = schedules
  const due = database()
    .select({ id, articleId: articles.id, headline: articles.headline, at: runAt, action })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .where(and(eq(state, 'due'), between(runAt, from, to), openTo(actor)))
    .orderBy(asc(runAt))
    .limit(most)
    .all()
  const { id: articleId, headline, firstPublishedAt } = publishedArticles
  const live = database()
    .select({ id: articleId, articleId, headline, at: firstPublishedAt })
    .from(publishedArticles)
    .where(between(firstPublishedAt, from, to))
    .orderBy(asc(firstPublishedAt))
    .limit(most)
    .all()
  return [...live.map((item) => ({ ...item, action: null })), ...due]
}
