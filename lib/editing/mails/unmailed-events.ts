import 'server-only'
import { and, asc, desc, eq, gte, inArray, type SQL, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { mailedEvents } from '@/db/schema/mails'
import { publishedArticles } from '@/db/schema/published'
import { publishedSources } from '@/db/schema/published-sources'
import { articleReviews } from '@/db/schema/review'
import { sourceChecks } from '@/db/schema/sources'
import { articles } from '@/db/schema/working'
import { firstIdAt } from '@/lib/domain/desk/today'
import { isNews } from '@/lib/editing/sources/list-sources'
import type { DeskEvent } from './claim-news'

/** What was handed in or came back since an instant, in Unix milliseconds, and nobody was mailed about. */
export function unmailedReviews(since: number): DeskEvent | undefined {
  // Ids begin with their time, so the primary key finds the newest.
  const { id } = articleReviews
  return reviewWhere((key) => and(gte(id, firstIdAt(since)), isUnmailed(key)))
}

function reviewWhere(condition: Condition): DeskEvent | undefined {
  const { id, step, byId, byName, note } = articleReviews
  const key = sql<string>`'review ' || ${id}`
  const row = database()
    .select({ key, step, byId, by: byName, words: note, articleId: articles.id, headline })
    .from(articleReviews)
    .innerJoin(articles, eq(articles.id, articleReviews.articleId))
    .where(and(inArray(step, ['submitted', 'returned']), condition(key)))
    .orderBy(asc(id))
    .limit(1)
    .get()
  if (!row) return undefined
  const { step: taken, ...event } = row
  return { ...event, kind: taken === 'returned' ? 'returned' : 'review' }
}

/** What could not happen at its hour. */
export function unmailedStops(since: number): DeskEvent | undefined {
  return stopWhere((key) => and(gte(auditLog.at, since), isUnmailed(key)))
}

function stopWhere(condition: Condition): DeskEvent | undefined {
  const { id, action, subject, detail } = auditLog
  const key = sql<string>`'stop ' || ${id}`
  const row = database()
    .select({ key, detail, articleId: articles.id, headline })
    .from(auditLog)
    .innerJoin(articles, eq(articles.id, subject))
    .where(and(inArray(action, stops), condition(key)))
    .limit(1)
    .get()
  if (!row) return undefined
  const { detail: said, ...event } = row
  return { ...event, kind: 'schedule', by: '', byId: null, words: String(said.problem ?? '') }
}

const stops = ['could not publish an update', 'could not unpublish an update']

/** What a live update rests on and that was edited or deleted. */
export function unmailedSources(since: number): DeskEvent | undefined {
  return sourceWhere((key) => and(gte(sourceChecks.since, since), isUnmailed(key)))
}

function sourceWhere(condition: Condition): DeskEvent | undefined {
  const { permalink, since: changedAt } = sourceChecks
  const key = sql<string>`'source ' || ${changedAt} || ' ' || ${permalink}`
  // SQLite makes cross joins in the order in which they are written: so it begins with the few sources that changed.
  const row = database()
    .select({
      key,
      words: permalink,
      articleId: publishedArticles.id,
      headline: publishedArticles.headline,
    })
    .from(sourceChecks)
    .crossJoin(publishedSources)
    .crossJoin(publishedArticles)
    .where(
      and(
        isNews,
        eq(publishedSources.permalink, permalink),
        eq(publishedArticles.id, publishedSources.articleId),
        condition(key),
      ),
    )
    .orderBy(desc(changedAt), desc(permalink))
    .limit(1)
    .get()
  return row && { ...row, kind: 'source', by: '', byId: null }
}

/** What an event is about as it stands now, by its key; nothing where that is gone. */
export function eventCalled(event: string): DeskEvent | undefined {
  const [kind = '', of = ''] = event.split(' ')
  if (kind === 'review') return reviewWhere(() => eq(articleReviews.id, of))
  if (kind === 'stop') return stopWhere(() => eq(auditLog.id, of))
  return sourceWhere((key) => and(eq(sourceChecks.since, Number(of)), eq(key, event)))
}

type Condition = (key: SQL<string>) => SQL | undefined

const headline = articles.headline

function isUnmailed(key: SQL<string>) {
  return sql`NOT EXISTS (SELECT 1 FROM ${mailedEvents} WHERE ${mailedEvents.event} = ${key})`
}
