import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { revisions } from '@/db/schema/revisions'
import type { Transaction } from '@/db/transaction'
import type { ArticleContent } from '@/lib/domain/article/article'
import { saysTheSame } from '@/lib/domain/article/same-content'
import { revisionContent } from './revision-content'

/** @returns the id of the newest revision that holds this very text of that rev, or null */
export function findSameRevision(
  tx: Transaction,
  articleId: string,
  rev: number,
  content: ArticleContent,
): string | null {
  const kept = tx
    .select({ id: revisions.id, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.rev, rev)))
    .orderBy(desc(revisions.createdAt), desc(revisions.id))
    .all()
  return kept.find((one) => isSameText(revisionContent(one.content), content))?.id ?? null
}

export function isSameText(a: ArticleContent, b: ArticleContent): boolean {
  return a.slug === b.slug && saysTheSame(a, b)
}
