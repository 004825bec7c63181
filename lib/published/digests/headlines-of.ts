import 'server-only'
import { inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { listed } from '../summaries'

export type Headline = { slug: string; headline: string }

/** Where some updates are and how they are headed, by their ids. */
export function headlinesOf(ids: string[]): Map<string, Headline> {
  const { id, slug, headline } = publishedArticles
  const rows = database()
    .select({ id, slug, headline })
    .from(publishedArticles)
    .where(inArray(id, listed(ids)))
    .all()
  return new Map(rows.map(({ id: article, ...row }) => [article, row]))
}
