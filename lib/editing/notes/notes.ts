import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articleNotes, noteMentions } from '@/db/schema/notes'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
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
  actor: Actor,
  articleId: string,
  field: string,
  text: string,
  now: number = Date.now(),
): string {
  return writeTransaction(database(), (tx) => {
    findArticle(tx, actor, articleId, 'open')
    if (!isNoteField(field)) {
      throw new Invalid('Nothing was noted.', { field: 'Choose what the note is about.' })
    }
    const id = writeNote(tx, actor, { articleId, field, text, noteId: null, at: now })
    audit(tx, actor, 'wrote a note on an update', articleId, { field })
    return id
  })
}

/**
 * Answers a note that is not resolved.
 * @returns the answer's id
 * @throws NotFound, NotAllowed, Conflict, Invalid
 */
export function answerNote(
  actor: Actor,
  noteId: string,
  text: string,
  now: number = Date.now(),
): string {
  return writeTransaction(database(), (tx) => {
    const { articleId, field, state } = findNote(tx, actor, noteId)
    if (state === 'resolved') throw new Conflict('This note is resolved. Reopen it to answer.')
    const id = writeNote(tx, actor, { articleId, field, text, noteId, at: now })
    tx.update(articleNotes).set({ state: 'answered' }).where(eq(articleNotes.id, noteId)).run()
    audit(tx, actor, 'answered a note on an update', articleId, { field })
    return id
  })
}

/**
 * Says that a note is dealt with.
 * @throws NotFound, NotAllowed, Conflict when it is resolved already
 */
export function resolveNote(actor: Actor, noteId: string, now: number = Date.now()): void {
  writeTransaction(database(), (tx) => {
    const { articleId, field, state } = findNote(tx, actor, noteId)
    if (state === 'resolved') throw new Conflict('This note is resolved already.')
    tx.update(articleNotes)
      .set({ state: 'resolved', resolvedBy: actor.name, resolvedAt: now })
      .where(eq(articleNotes.id, noteId))
      .run()
    audit(tx, actor, 'resolved a note on an update', articleId, { field })
  })
}

/**
 * Takes a resolved note up again.
 * @throws NotFound, NotAllowed, Conflict when it is not resolved
 */
export function reopenNote(actor: Actor, noteId: string): void {
  writeTransaction(database(), (tx) => {
    const { articleId, field, state } = findNote(tx, actor, noteId)
    if (state !== 'resolved') throw new Conflict('This note is open already.')
    tx.update(articleNotes)
      .set({ state: 'open', resolvedBy: '', resolvedAt: null })
      .where(eq(articleNotes.id, noteId))
      .run()
    audit(tx, actor, 'reopened a note on an update', articleId, { field })
  })
}

/**
 * The note (not an answer) somebody wants to do something with: whoever may open the article may.
 * @throws NotFound, NotAllowed
 */
function findNote(tx: Transaction, actor: Actor, noteId: string) {
  const { id, articleId, field, state } = articleNotes
  const note = tx
    .select({ id, articleId, field, state })
    .from(articleNotes)
    .where(and(eq(id, noteId), isNull(articleNotes.noteId)))
    .get()
  if (!note) throw new NotFound('There is no such note.')
  findArticle(tx, actor, note.articleId, 'open')
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
function writeNote(tx: Transaction, actor: Actor, note: Written): string {
  const id = v7()
  const text = neededWords('text', note.text, 'Write the note first.')
  tx.insert(articleNotes)
    .values({ ...note, id, text, byId: actor.id, byName: actor.name })
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
