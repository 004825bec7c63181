import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedTotals } from '@/db/schema/published'
import type { Amendment } from '@/lib/domain/article/article'
import { type PageOf, pageOf, pageSize } from '@/lib/domain/text/page-of'

/** A page of all corrections and retractions, newest first; null when there is no such page. */
export function listAmendments(page: number): PageOf<Amendment> | null {
  return pageOf(page, totalAmendments(), (after) => newestAmendments(pageSize, after))
}

/** Both lists are walked in the order of their indexes, and end at the limit. */
export function newestAmendments(most: number, after = 0): Amendment[] {
  return database().all<Amendment>(sql`
    SELECT 'corrected' AS kind, c.id AS id, c.at AS at, c.note AS note, a.slug AS slug, a.headline AS headline
    FROM published_corrections c CROSS JOIN published_articles a ON a.id = c.article_id
    UNION ALL
    SELECT 'retracted', r.article_id, r.retracted_at, r.reason, coalesce(${lastSlug}, ''), r.headline
    FROM published_retractions r
    ORDER BY at DESC, id DESC LIMIT ${most} OFFSET ${after}`)
}

const lastSlug = sql`(SELECT h.slug FROM slug_history h WHERE h.article_id = r.article_id ORDER BY h.first_live_at DESC LIMIT 1)`

function totalAmendments(): number {
  const { total, name } = publishedTotals
  const rows = database()
    .select({ total })
    .from(publishedTotals)
    .where(inArray(name, ['corrections', 'retractions']))
    .all()
  return rows.reduce((sum, row) => sum + row.total, 0)
}
