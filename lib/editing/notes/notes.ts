import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articleNotes, noteMentions } from '@/db/schema/desk'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { mentionedIn } from '@/lib/domain/notes/mentions'
import { isNoteField } from '@/lib/domain/notes/note-fields'
import { neededWords } from '@/lib/editing/article/desk-words'
import { findArticle } from '@/lib/editing/article/find-article'
import { Conflict, Invalid, NotFound } from '@/lib/errors'

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

type Written = {
  articleId: string
  field: string
  text: string
  /** The note this answers; null for a note of its own. */
  noteId: string | null
  /** Unix milliseconds. */
  at: number
}

/**
 * Stores a note or an answer, and whom it mentions.
 * @returns its id
 * @throws Invalid without a text
 */
export function writeNote(tx: Transaction, editor: Editor, note: Written): string {
  const id = v7()
  const text = neededWords('text', note.text, 'Write the note first.')
  tx.insert(articleNotes)
    .values({ ...note, id, text, byId: editor.id, byName: editor.name })
    .run()
  for (const personId of mentionedIn(text, mentionable(tx))) {
    tx.insert(noteMentions).values({ noteId: id, personId }).run()
  }
  return id
}

function mentionable(tx: Transaction) {
  return tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(isNull(people.disabledAt))
    .all()
}
