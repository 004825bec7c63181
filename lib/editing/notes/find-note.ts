import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { articleNotes } from '@/db/schema/desk'
import type { Transaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { findArticle } from '@/lib/editing/article/find-article'
import { NotFound } from '@/lib/errors'

/**
 * The note (not an answer) somebody wants to do something with: whoever may open the article may.
 * @throws NotFound, NotAllowed
 */
export function findNote(tx: Transaction, editor: Editor, noteId: string) {
  const { id, articleId, field, state } = articleNotes
  const note = tx
    .select({ id, articleId, field, state })
    .from(articleNotes)
    .where(and(eq(id, noteId), isNull(articleNotes.noteId)))
    .get()
  if (!note) throw new NotFound('There is no such note.')
  findArticle(tx, editor, note.articleId, 'open')
  return note
}
