import 'server-only'
import { and, eq } from 'drizzle-orm'
import { revisions } from '@/db/schema/revisions'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { RevisionReason } from '@/lib/domain/kinds'
import { readContent } from '@/lib/editing/article/read-content'
import { takeSnapshot } from './take-snapshot'

/** Keeps the working copy as it stands, once for each reason and `rev`. */
export function snapshotOnce(
  tx: Transaction,
  actor: Actor,
  kept: { articleId: string; rev: number; reason: RevisionReason; note: string; at: number },
): void {
  const { articleId, rev, reason } = kept
  const { articleId: article, rev: keptRev, reason: keptReason } = revisions
  const already = tx
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(article, articleId), eq(keptRev, rev), eq(keptReason, reason)))
    .get()
  if (!already) takeSnapshot(tx, actor, { ...kept, content: readContent(tx, articleId) })
}
