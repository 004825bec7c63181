import 'server-only'
import { count, desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { revisions } from '@/db/schema/revisions'
import type { Actor } from '@/lib/accounts/actor'
import type { KeptRevision } from '@/lib/domain/revisions/kept-revision'
import { findArticle } from '@/lib/editing/article/find-article'
import { revisionColumns } from './revision-columns'

export const revisionsPerPage = 50

/**
 * What is kept of an article, newest first, 50 a page, and how many there are in all.
 * @param page from 1
 * @throws NotFound, NotAllowed
 */
export function listRevisions(
  actor: Actor,
  articleId: string,
  page = 1,
): { revisions: KeptRevision[]; total: number } {
  findArticle(database(), actor, articleId, 'open')
  const rows = revisionRows(articleId)
    .limit(revisionsPerPage)
    .offset((Math.max(1, Math.floor(page)) - 1) * revisionsPerPage)
    .all()
  const total = database()
    .select({ count: count() })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .get()
  return { revisions: rows, total: total?.count ?? 0 }
}

/** Exported for the test of its query plan. */
export function revisionRows(articleId: string) {
  return database()
    .select(revisionColumns)
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.createdAt), desc(revisions.id))
}
