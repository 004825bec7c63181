import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { revisions } from '@/db/schema/revisions'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import type { KeptRevision } from '@/lib/domain/revisions/kept-revision'
import { findArticle } from '@/lib/editing/article/find-article'
import { NotFound } from '@/lib/errors'
import { revisionColumns } from './revision-columns'
import { revisionContent } from './revision-content'

/**
 * One kept text of an article.
 * @throws NotFound, NotAllowed
 */
export function getRevision(
  db: Database | Transaction,
  actor: Actor,
  articleId: string,
  id: string,
): KeptRevision & { content: ArticleContent } {
  findArticle(db, actor, articleId, 'open')
  const row = db
    .select({ ...revisionColumns, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.id, id), eq(revisions.articleId, articleId)))
    .get()
  if (!row) throw new NotFound('This revision is not kept any more.')
  return { ...row, content: revisionContent(row.content) }
}
