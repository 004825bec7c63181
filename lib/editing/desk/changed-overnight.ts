import 'server-only'
import { and, desc, eq, gte, isNotNull, isNull, notInArray, or, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { auditLog, people } from '@/db/schema/accounts'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { firstIdAt } from '@/lib/domain/desk/today'
import { openTo } from '@/lib/editing/article/owned-by'

/** What is nobody's business but the person's, or not worth a line. */
const unsaid = [
  'signed in',
  'changed the password',
  'ended other sessions',
  'chose which mails come',
  'thinned revisions',
]

/** What whoever runs the site did from outside the desk, the demo content among it. */
const fromOutside = and(isNull(auditLog.actorId), eq(auditLog.actorName, 'command line'))

/** The articles that were put in or changed from outside the desk since an instant, in Unix milliseconds. */
export function changedOutside(actor: Actor, since: number) {
  return database()
    .selectDistinct({ id: articles.id })
    .from(auditLog)
    .innerJoin(articles, eq(articles.id, auditLog.subject))
    .where(and(gte(auditLog.id, firstIdAt(since)), fromOutside, openTo(actor)))
    .$dynamic()
}

/**
 * Who did what since an instant, in Unix milliseconds, newest first; all that one person did to one
 * article is one row with the last of it. Beyond articles, only owners see it. What was done from outside the desk
 * is left out.
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
      state: articles.state,
      actorId: auditLog.actorId,
      person: people.name,
    })
    .from(auditLog)
    .leftJoin(articles, eq(articles.id, subject))
    .leftJoin(people, eq(people.id, subject))
    .where(
      // Ids begin with their time, so the primary key finds the night without an index of its own.
      and(gte(id, firstIdAt(since)), isTold, openTo(actor), sql`NOT (${fromOutside})`),
    )
    .groupBy(actorName, subject, sql`iif(${articles.id} IS NULL, ${action}, '')`)
    .orderBy(desc(sql`last`))
    .$dynamic()
}
