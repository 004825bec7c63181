import 'server-only'
import { and, desc, eq, gte, lte } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { openTo } from '@/lib/editing/article/owned-by'

/** What readers got for the first time since an instant and until another, in Unix milliseconds, newest first. */
export function wentOut(actor: Actor, since: number, until: number) {
  const { id, headline, firstPublishedAt } = publishedArticles
  // SQLite makes cross joins in the order in which they are written: it walks the index by time up to the limit.
  return database()
    .select({ articleId: id, headline, at: firstPublishedAt })
    .from(publishedArticles)
    .crossJoin(articles)
    .where(
      and(
        gte(firstPublishedAt, since),
        lte(firstPublishedAt, until),
        eq(articles.id, id),
        openTo(actor),
      ),
    )
    .orderBy(desc(firstPublishedAt))
    .$dynamic()
}
