import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { people } from '@/db/schema/accounts'
import { revisions } from '@/db/schema/revisions'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import { findSameRevision } from './find-same-revision'
import { takeSnapshot } from './take-snapshot'

const span = 10 * 60_000

/**
 * Before a save replaces it, keeps a text that somebody else wrote, or on which ten minutes of work
 * have gone since the last kept one. It is filed under who saved it, and when.
 */
export function checkpointWork(
  tx: Transaction,
  actor: Actor,
  id: string,
  content: ArticleContent,
): void {
  const stored = tx
    .select({
      rev: articles.rev,
      createdAt: articles.createdAt,
      updatedAt: articles.updatedAt,
      by: articles.updatedBy,
      name: people.name,
    })
    .from(articles)
    .leftJoin(people, eq(people.id, articles.updatedBy))
    .where(eq(articles.id, id))
    .get()
  const newest = tx
    .select({ createdAt: revisions.createdAt })
    .from(revisions)
    .where(eq(revisions.articleId, id))
    .orderBy(desc(revisions.createdAt), desc(revisions.id))
    .limit(1)
    .get()
  if (!stored || stored.rev === 1) return
  const isHandedOver = stored.by !== actor.id
  const isOld = stored.updatedAt - (newest?.createdAt ?? stored.createdAt) >= span
  if (!isHandedOver && !isOld) return
  if (findSameRevision(tx, id, stored.rev, content) !== null) return
  const author = { id: stored.by, name: stored.name ?? 'command line' }
  takeSnapshot(tx, author, {
    articleId: id,
    rev: stored.rev,
    content,
    reason: isHandedOver ? 'handed over' : 'worked on',
    at: stored.updatedAt,
  })
}
