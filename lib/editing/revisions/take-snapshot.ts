import 'server-only'
import { eq, max } from 'drizzle-orm'
import { v7 } from 'uuid'
import { revisions } from '@/db/schema/revisions'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import type { RevisionReason } from '@/lib/domain/kinds'

type Cut = {
  articleId: string
  /** The `rev` this was the content of. */
  rev: number
  content: ArticleContent
  reason: RevisionReason
  note?: string
  /** Unix milliseconds. */
  at?: number
}

/**
 * Keeps a snapshot of an article's content.
 * @returns its id
 */
export function takeSnapshot(tx: Transaction, actor: Pick<Actor, 'id' | 'name'>, cut: Cut): string {
  const { articleId, rev, content, reason, note = '' } = cut
  const createdAt = timeOf(tx, cut)
  const id = v7()
  const author = { authorId: actor.id, authorName: actor.name }
  tx.insert(revisions)
    .values({ id, articleId, rev, content, ...author, reason, note, createdAt })
    .run()
  return id
}

/** A clock that was set back puts nothing before what was kept already. */
function timeOf(tx: Transaction, { articleId, at = Date.now() }: Cut): number {
  const newest = tx
    .select({ at: max(revisions.createdAt) })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .get()?.at
  return newest && newest > Date.now() ? newest + 1 : at
}
