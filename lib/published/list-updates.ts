import 'server-only'
import { count, desc } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import type { ArticleSummary } from '@/lib/domain/article'
import { type PageOf, pageCount, pageSize } from '@/lib/domain/page-of'
import { summaries, summaryColumns } from './summaries'

/** A page of everything published, newest first; null when there is no such page. */
export function listUpdates(page: number): PageOf<ArticleSummary> | null {
  const total = database().select({ total: count() }).from(publishedArticles).get()?.total ?? 0
  const pages = pageCount(total)
  if (page > pages) return null
  const rows = database()
    .select(summaryColumns)
    .from(publishedArticles)
    .orderBy(desc(publishedArticles.firstPublishedAt), desc(publishedArticles.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
  return { items: summaries(rows), page, pages, total }
}
