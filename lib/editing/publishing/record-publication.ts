import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { publishedArticles, publishedRetractions, slugHistory } from '@/db/schema/published'
import { revisions } from '@/db/schema/revisions'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import { saysTheSame } from '@/lib/domain/article/same-content'
import type { ChangeKind } from '@/lib/domain/kinds'
import { revisionContent } from '@/lib/editing/revisions/revision-content'
import { takeSnapshot } from '@/lib/editing/revisions/take-snapshot'

const reason = 'published'

type Publication = {
  id: string
  rev: number
  content: ArticleContent & { slug: string }
  /** Unix milliseconds. */
  first: number
  change: ChangeKind
  /** Why it goes out. */
  note: string
}

/**
 * Keeps what a publication leaves behind for good: a revision when the text is new, and the slug.
 * @returns when the text last changed, in Unix milliseconds: `first` until it does
 */
export function recordPublication(
  tx: Transaction,
  actor: Actor,
  { id, rev, content, first, change, note }: Publication,
): number {
  const now = Date.now()
  const earlier = publishedRevisions(tx, id)
  const [latest] = earlier
  const isNews = !latest || !saysTheSame(revisionContent(latest.content), content)
  if (isNews) {
    takeSnapshot(tx, actor, { articleId: id, rev, content, reason, note, at: now })
  }
  tx.insert(slugHistory)
    .values({ slug: content.slug, articleId: id, firstLiveAt: latest ? now : first })
    .onConflictDoNothing()
    .run()
  tx.delete(publishedRetractions).where(eq(publishedRetractions.articleId, id)).run()
  if (!latest) return first
  const shown = shownAsModified(tx, id)
  if (change === 'typo' && shown !== null) return shown
  if (change === 'correction' || isNews) return Math.max(now, shown ?? first)
  if (shown !== null) return shown
  return earlier.length === 1 ? first : Math.max(latest.createdAt, first)
}

/** What readers see as the time of the last change; null while nothing is live. */
function shownAsModified(tx: Transaction, id: string): number | null {
  const live = tx
    .select({ at: publishedArticles.modifiedAt })
    .from(publishedArticles)
    .where(eq(publishedArticles.id, id))
    .get()
  return live?.at ?? null
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
