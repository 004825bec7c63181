import 'server-only'
import { v7 } from 'uuid'
import { revisions } from '@/db/schema/revisions'
import type { Transaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article'
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
export function cutRevision(
  tx: Transaction,
  editor: Pick<Editor, 'id' | 'name'>,
  cut: Cut,
): string {
  const { articleId, rev, content, reason, note = '', at = Date.now() } = cut
  const id = v7()
  const author = { authorId: editor.id, authorName: editor.name }
  tx.insert(revisions)
    .values({ id, articleId, rev, content, ...author, reason, note, createdAt: at })
    .run()
  return id
}
