import 'server-only'
import { and, eq, exists, or, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articleAuthors, articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'

/** Articles somebody began or signs. */
export function ownedBy(personId: string) {
  return or(eq(articles.createdBy, personId), exists(signedBy(personId)))
}

/** Articles an actor may open: writers only their own. */
export function openTo(actor: Actor) {
  return actor.role === 'writer' ? ownedBy(actor.id ?? '') : undefined
}

/** The byline's row of a person, for the article of the query around it. */
export function signedBy(personId: string) {
  return database()
    .select({ one: sql`1` })
    .from(articleAuthors)
    .where(and(eq(articleAuthors.articleId, articles.id), eq(articleAuthors.personId, personId)))
}
