import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { publishedArticles } from '@/db/schema/published'
import type { EarlierUpdate } from '@/lib/domain/coverage/earlier-update'
import { prepared } from './prepared'

/** The update of an id as long as it is live; null for what is not. */
export function getEarlier(id: string): EarlierUpdate | null {
  return id === '' ? null : (earlierOf().get({ id }) ?? null)
}

const earlierOf = prepared((db) => {
  const { slug, headline, firstPublishedAt, id } = publishedArticles
  return db
    .select({ slug, headline, at: firstPublishedAt })
    .from(publishedArticles)
    .where(eq(id, sql.placeholder('id')))
    .prepare()
})
