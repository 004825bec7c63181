import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articleNotes } from '@/db/schema/desk'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { Conflict } from '@/lib/errors'
import { findNote } from './find-note'

/**
 * Takes a resolved note up again.
 * @throws NotFound, NotAllowed, Conflict when it is not resolved
 */
export function reopenNote(editor: Editor, noteId: string): void {
  writeTransaction(database(), (tx) => {
    const { articleId, field, state } = findNote(tx, editor, noteId)
    if (state !== 'resolved') throw new Conflict('This note is open already.')
    tx.update(articleNotes)
      .set({ state: 'open', resolvedBy: '', resolvedAt: null })
      .where(eq(articleNotes.id, noteId))
      .run()
    audit(tx, editor, 'reopened a note on an update', articleId, { field })
  })
}
