import 'server-only'
import { isNull } from 'drizzle-orm'
import { v7 } from 'uuid'
import { people } from '@/db/schema/accounts'
import { articleNotes, noteMentions } from '@/db/schema/desk'
import type { Transaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { mentionedIn } from '@/lib/domain/notes/mentions'
import { neededWords } from '@/lib/editing/article/desk-words'

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
