import 'server-only'
import { and, desc, eq, gte, isNotNull, notInArray, or, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { auditLog, people } from '@/db/schema/accounts'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { firstIdAt } from '@/lib/domain/desk/today'
import { openTo } from '@/lib/editing/article/owned-by'

/** What is nobody's business but the person's, or not worth a line. */
const unsaid = ['signed in', 'changed the password', 'ended other sessions', 'thinned revisions']

/**
 * Who did what since an instant, in Unix milliseconds, newest first; all that one person did to one
 * article is one row with the last of it. Beyond articles, only owners see it.
 */
export function changedOvernight(actor: Actor, since: number) {
  const { id, at, actorName, action, subject } = auditLog
  const isTold = or(
    isNotNull(articles.id),
    actor.role === 'owner' ? notInArray(action, unsaid) : undefined,
  )
  return database()
    .select({
      id: sql<string>`max(${id})`.as('last'),
      at,
      by: actorName,
      action,
      subject,
      times: sql<number>`count(*)`,
      articleId: articles.id,
      headline: articles.headline,
      person: people.name,
    })
    .from(auditLog)
    .leftJoin(articles, eq(articles.id, subject))
    .leftJoin(people, eq(people.id, subject))
    .where(
      // Ids begin with their time, so the primary key finds the night without an index of its own.
      and(gte(id, firstIdAt(since)), isTold, openTo(actor)),
    )
    .groupBy(actorName, subject, sql`iif(${articles.id} IS NULL, ${action}, '')`)
    .orderBy(desc(sql`last`))
    .$dynamic()
}
