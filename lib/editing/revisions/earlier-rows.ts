import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { publishedArticles } from '@/db/schema/published'
import { revisions } from '@/db/schema/revisions'
import type { Transaction } from '@/db/transaction'
import type { ArticleContent } from '@/lib/domain/article/article'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { revisionContent } from './revision-content'

type Rows = Pick<ArticleContent, 'questions' | 'sources'>

/** The rows an article had before, live or in the text that was kept last: one that is put back is itself again. */
export function earlierRows(tx: Transaction, articleId: string): Rows {
  const { slug, id } = publishedArticles
  const live = tx.select({ slug }).from(publishedArticles).where(eq(id, articleId)).get()
  const kept = tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.createdAt))
    .limit(1)
    .get()
  const texts = [live && articleBySlug(live.slug), kept && revisionContent(kept.content)]
  return {
    questions: texts.flatMap((text) => text?.questions ?? []),
    sources: texts.flatMap((text) => text?.sources ?? []),
  }
}
