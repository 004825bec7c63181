import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { isNoteField } from '@/lib/domain/notes/note-fields'
import { findArticle } from '@/lib/editing/article/find-article'
import { Invalid } from '@/lib/errors'
import { writeNote } from './write-note'

/**
 * Writes a note beside a field, for the desk only. "@Name" mentions people.
 * @returns its id
 * @throws NotFound, NotAllowed, Invalid
 */
export function addNote(
  editor: Editor,
  articleId: string,
  field: string,
  text: string,
  now: number = Date.now(),
): string {
  return writeTransaction(database(), (tx) => {
    findArticle(tx, editor, articleId, 'open')
    if (!isNoteField(field)) {
      throw new Invalid('Nothing was noted.', { field: 'Choose what the note is about.' })
    }
    const id = writeNote(tx, editor, { articleId, field, text, noteId: null, at: now })
    audit(tx, editor, 'wrote a note on an update', articleId, { field })
    return id
  })
}
