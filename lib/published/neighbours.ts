import 'server-only'
import { asc, desc, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import type { ArticlePage } from '@/lib/domain/article/article'

export type Neighbour = { slug: string; headline: string }

/** The updates published just after and just before one. */
export function neighbours({ firstPublishedAt, id }: ArticlePage): {
  newer: Neighbour | null
  older: Neighbour | null
} {
  const table = publishedArticles
  const place = sql`(${table.firstPublishedAt}, ${table.id})`
  const columns = { slug: table.slug, headline: table.headline }
  const newer = database()
    .select(columns)
    .from(table)
    .where(sql`${place} > (${firstPublishedAt}, ${id})`)
    .orderBy(asc(table.firstPublishedAt), asc(table.id))
    .limit(1)
    .get()
  const older = database()
    .select(columns)
    .from(table)
    .where(sql`${place} < (${firstPublishedAt}, ${id})`)
    .orderBy(desc(table.firstPublishedAt), desc(table.id))
    .limit(1)
    .get()
  return { newer: newer ?? null, older: older ?? null }
}
