import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { people } from '@/db/schema/accounts'
import { revisions } from '@/db/schema/revisions'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import { cutRevision } from './cut-revision'
import { keptAlready } from './kept-already'

const span = 10 * 60_000

/**
 * Before a save replaces it, keeps a text that somebody else wrote, or on which ten minutes of work
 * have gone since the last kept one. It is filed under who saved it, and when.
 */
export function keepWork(
  tx: Transaction,
  editor: Editor,
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
  const isHandedOver = stored.by !== editor.id
  const isOld = stored.updatedAt - (newest?.createdAt ?? stored.createdAt) >= span
  if (!isHandedOver && !isOld) return
  if (keptAlready(tx, id, stored.rev, content) !== null) return
  const author = { id: stored.by, name: stored.name ?? 'command line' }
  cutRevision(tx, author, {
    articleId: id,
    rev: stored.rev,
    content,
    reason: isHandedOver ? 'handed over' : 'worked on',
    at: stored.updatedAt,
  })
}
