import 'server-only'
import { eq, or } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { NotFound } from '@/lib/errors'
import { findArticle } from './find-article'

/**
 * The id of the article with this slug or id.
 * @throws NotFound, NotAllowed
 */
export function findArticleId(actor: Actor, slugOrId: string): string {
  const row = database()
    .select({ id: articles.id })
    .from(articles)
    .where(or(eq(articles.slug, slugOrId), eq(articles.id, slugOrId)))
    .get()
  if (!row) throw new NotFound(`There is no update with the address or id “${slugOrId}”.`)
  return findArticle(database(), actor, row.id, 'open').id
}
