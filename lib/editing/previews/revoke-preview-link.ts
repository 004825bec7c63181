import 'server-only'
import { and, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { previewLinks } from '@/db/schema/desk'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticle } from '@/lib/editing/article/find-article'

/** Ends a preview link at once; one that has ended already stays ended. @throws NotFound, NotAllowed */
export function revokePreviewLink(editor: Editor, articleId: string, linkId: string): void {
  writeTransaction(database(), (tx) => {
    findArticle(tx, editor, articleId, 'open')
    const { changes } = tx
      .delete(previewLinks)
      .where(and(eq(previewLinks.id, linkId), eq(previewLinks.articleId, articleId)))
      .run()
    if (changes > 0) audit(tx, editor, 'revoked a preview link of an update', articleId)
  })
}
