import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles, publishedTotals } from '@/db/schema/published'
import type { ArticleSummary, ListedUpdate } from '@/lib/domain/article/article'
import { type PageOf, pageCount, pageSize } from '@/lib/domain/text/page-of'
import { listedUpdates } from './listed-updates'
import { summaries } from './summaries'

/** A page of everything published, newest first; null when there is no such page. */
export function listUpdates(page: number): PageOf<ListedUpdate> | null {
  const total = totalUpdates()
  const pages = pageCount(total)
  if (page > pages) return null
  const items = listedUpdates(newestIds(pageSize, (page - 1) * pageSize))
  return { items, page, pages, total }
}

/** The newest updates. Without their total, which changes with every publication. */
export function newestUpdates(most: number): ArticleSummary[] {
  return summaries(newestIds(most, 0))
}

function newestIds(most: number, after: number): string[] {
  const { id, firstPublishedAt } = publishedArticles
  const rows = database()
    .select({ id })
    .from(publishedArticles)
    .orderBy(desc(firstPublishedAt), desc(id))
    .limit(most)
    .offset(after)
    .all()
  return rows.map((row) => row.id)
}

function totalUpdates(): number {
  const { total, name } = publishedTotals
  const row = database().select({ total }).from(publishedTotals).where(eq(name, 'updates')).get()
  return row?.total ?? 0
}
