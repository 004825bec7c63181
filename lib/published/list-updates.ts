import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import { publishedArticles, publishedTotals } from '@/db/schema/published'
import type { ArticleSummary, ListedUpdate } from '@/lib/domain/article/article'
import { type PageOf, pageOf, pageSize } from '@/lib/domain/text/page-of'
import { listedUpdates } from './listed-updates'
import { prepared } from './prepared'
import { summaries } from './summaries'

/** A page of everything published, newest first; null when there is no such page. */
export function listUpdates(page: number): PageOf<ListedUpdate> | null {
  return pageOf(page, totalUpdates(), (after) => listedUpdates(newestIds(pageSize, after)))
}

/** The newest updates. Without their total, which changes with every publication. */
export function newestUpdates(most: number): ArticleSummary[] {
  return summaries(newestIds(most, 0))
}

function newestIds(most: number, after: number): string[] {
  return newestFirst()
    .all({ most, after })
    .map((row) => row.id)
}

const newestFirst = prepared((db) => {
  const { id, firstPublishedAt } = publishedArticles
  return db
    .select({ id })
    .from(publishedArticles)
    .orderBy(desc(firstPublishedAt), desc(id))
    .limit(sql.placeholder('most'))
    .offset(sql.placeholder('after'))
    .prepare()
})

function totalUpdates(): number {
  return updatesInAll().get()?.total ?? 0
}

const updatesInAll = prepared((db) => {
  const { total, name } = publishedTotals
  return db.select({ total }).from(publishedTotals).where(eq(name, 'updates')).prepare()
})
