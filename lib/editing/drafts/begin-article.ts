import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticleFor } from '@/lib/editing/article/find-article'

/**
 * Takes up an idea: it becomes a draft.
 * @throws NotFound, NotAllowed, Conflict
 */
export function beginArticle(editor: Editor, id: string): void {
  writeTransaction(database(), (tx) => {
    const { next } = findArticleFor(tx, editor, id, 'begin')
    tx.update(articles).set({ state: next }).where(eq(articles.id, id)).run()
    audit(tx, editor, 'began a draft from an idea', id)
  })
}
