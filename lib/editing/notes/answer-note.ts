import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articleNotes } from '@/db/schema/desk'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { Conflict } from '@/lib/errors'
import { findNote } from './find-note'
import { writeNote } from './write-note'

/**
 * Answers a note that is not resolved.
 * @returns the answer's id
 * @throws NotFound, NotAllowed, Conflict, Invalid
 */
export function answerNote(
  editor: Editor,
  noteId: string,
  text: string,
  now: number = Date.now(),
): string {
  return writeTransaction(database(), (tx) => {
    const { articleId, field, state } = findNote(tx, editor, noteId)
    if (state === 'resolved') throw new Conflict('This note is resolved. Reopen it to answer.')
    const id = writeNote(tx, editor, { articleId, field, text, noteId, at: now })
    tx.update(articleNotes).set({ state: 'answered' }).where(eq(articleNotes.id, noteId)).run()
    audit(tx, editor, 'answered a note on an update', articleId, { field })
    return id
  })
}
