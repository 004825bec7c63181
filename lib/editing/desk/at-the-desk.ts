import 'server-only'
import { and, between, eq, isNull, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articlePresence } from '@/db/schema/presence'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { goneAfter } from '@/lib/domain/presence/presence'
import { openTo } from '@/lib/editing/article/owned-by'

/** Who else was in an article within the last minute, and in which, as far as an actor may open it. */
export function atTheDesk(actor: Actor, now: number) {
  const { articleId, personId, seenAt } = articlePresence
  return database()
    .selectDistinct({ personId, name: people.name, articleId, headline: articles.headline })
    .from(articlePresence)
    .innerJoin(people, eq(people.id, personId))
    .innerJoin(articles, eq(articles.id, articleId))
    .where(
      and(
        between(seenAt, now - goneAfter + 1, now + goneAfter),
        isNull(people.disabledAt),
        ne(personId, actor.id ?? ''),
        openTo(actor),
      ),
    )
    .orderBy(people.name, articleId)
    .$dynamic()
}
