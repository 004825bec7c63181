import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticleFor } from '@/lib/editing/article/find-article'

/**
 * Puts a draft back among the ideas.
 * @throws NotFound, NotAllowed, Conflict
 */
export function shelveArticle(editor: Editor, id: string): void {
  writeTransaction(database(), (tx) => {
    const { next } = findArticleFor(tx, editor, id, 'shelve')
    tx.update(articles).set({ state: next }).where(eq(articles.id, id)).run()
    audit(tx, editor, 'set an update aside as an idea', id)
  })
}
