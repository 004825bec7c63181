import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedRetractions } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticleFor } from '@/lib/editing/article/find-article'

/**
 * Puts an article that is not live into the trash, which forgets it after `trashKeeps`. A retracted one answers 404 from then on.
 * @throws NotFound, NotAllowed, Conflict
 */
export function trashArticle(editor: Editor, id: string): void {
  writeTransaction(database(), (tx) => {
    const { next } = findArticleFor(tx, editor, id, 'trash')
    tx.delete(publishedRetractions).where(eq(publishedRetractions.articleId, id)).run()
    tx.update(articles).set({ state: next, trashedAt: Date.now() }).where(eq(articles.id, id)).run()
    audit(tx, editor, 'put an update in the trash', id)
  })
}
