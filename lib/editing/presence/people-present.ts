import 'server-only'
import { and, asc, between, eq, inArray, isNull, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articlePresence } from '@/db/schema/presence'
import type { Actor } from '@/lib/accounts/actor'
import { goneAfter } from '@/lib/domain/presence/presence'

/**
 * Who else was in these articles during the last minute, in one query. Who may know of the articles is for
 * the caller to have checked.
 * @param now Unix milliseconds
 * @returns names by the article's id
 */
export function peoplePresent(
  actor: Actor,
  articleIds: string[],
  now: number,
): Map<string, string[]> {
  const { articleId, personId, seenAt } = articlePresence
  const rows = database()
    .selectDistinct({ articleId, personId, name: people.name })
    .from(articlePresence)
    .innerJoin(people, eq(people.id, personId))
    .where(
      and(
        inArray(articleId, articleIds),
        between(seenAt, now - goneAfter + 1, now + goneAfter),
        isNull(people.disabledAt),
        ne(personId, actor.id ?? ''),
      ),
    )
    .orderBy(asc(people.name))
    .all()
  const found = new Map<string, string[]>()
  for (const row of rows) found.set(row.articleId, [...(found.get(row.articleId) ?? []), row.name])
  return found
}
