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
 * Says that a note is dealt with.
 * @throws NotFound, NotAllowed, Conflict when it is resolved already
 */
export function resolveNote(editor: Editor, noteId: string, now: number = Date.now()): void {
  writeTransaction(database(), (tx) => {
    const { articleId, field, state } = findNote(tx, editor, noteId)
    if (state === 'resolved') throw new Conflict('This note is resolved already.')
    tx.update(articleNotes)
      .set({ state: 'resolved', resolvedBy: editor.name, resolvedAt: now })
      .where(eq(articleNotes.id, noteId))
      .run()
    audit(tx, editor, 'resolved a note on an update', articleId, { field })
  })
}
