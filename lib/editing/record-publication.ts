import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { publishedRetractions, slugHistory } from '@/db/schema/published'
import { revisions } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article'
import { saysTheSame } from '@/lib/domain/same-content'

const reason = 'published'

type Publication = {
  id: string
  rev: number
  content: ArticleContent & { slug: string }
  /** Unix milliseconds. */
  first: number
}

/**
 * Keeps what a publication leaves behind for good: a revision when the text is new, and the slug.
 * @returns when the text last changed, in Unix milliseconds: `first` until it does
 */
export function recordPublication(
  tx: Transaction,
  editor: Editor,
  { id, rev, content, first }: Publication,
): number {
  const now = Date.now()
  const earlier = publishedRevisions(tx, id)
  const [latest] = earlier
  const isNews = !latest || !saysTheSame(latest.content as ArticleContent, content)
  if (isNews) {
    const author = { authorId: editor.id, authorName: editor.name }
    tx.insert(revisions)
      .values({ id: v7(), articleId: id, rev, content, ...author, reason, createdAt: now })
      .run()
  }
  tx.insert(slugHistory)
    .values({ slug: content.slug, articleId: id, firstLiveAt: latest ? now : first })
    .onConflictDoNothing()
    .run()
  tx.delete(publishedRetractions).where(eq(publishedRetractions.articleId, id)).run()
  if (!latest) return first
  if (isNews) return Math.max(now, first)
  return earlier.length === 1 ? first : Math.max(latest.createdAt, first)
}

/** The latest two, newest first: whether there was more than one is all that matters beyond them. */
function publishedRevisions(tx: Transaction, id: string) {
  return tx
    .select({ content: revisions.content, createdAt: revisions.createdAt })
    .from(revisions)
    .where(and(eq(revisions.articleId, id), eq(revisions.reason, reason)))
    .orderBy(desc(revisions.createdAt), desc(revisions.id))
    .limit(2)
    .all()
}
