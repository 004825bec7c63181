import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articleNotes } from '@/db/schema/notes'
import type { Actor } from '@/lib/accounts/actor'
import { mentionParts } from '@/lib/domain/notes/mentions'
import type { Note } from '@/lib/domain/notes/note'
import { findArticle } from '@/lib/editing/article/find-article'

const most = 500

/**
 * The notes of an article with their answers, in the order they came.
 * @throws NotFound, NotAllowed
 */
export function listNotes(actor: Actor, articleId: string): Note[] {
  return database().transaction((tx) => {
    findArticle(tx, actor, articleId, 'open')
    const rows = tx
      .select()
      .from(articleNotes)
      .where(eq(articleNotes.articleId, articleId))
      .orderBy(asc(articleNotes.at), asc(articleNotes.id))
      .limit(most)
      .all()
    if (rows.length === 0) return []
    const known = tx.select({ id: people.id, name: people.name }).from(people).all()
    const entries = rows.map(({ byName, text, ...row }) => {
      return { ...row, by: byName, parts: mentionParts(text, known) }
    })
    return entries
      .filter(({ noteId }) => noteId === null)
      .map(({ id, by, at, parts, field, state, resolvedBy, resolvedAt }) => {
        const answers = entries
          .filter(({ noteId }) => noteId === id)
          .map((answer) => ({ id: answer.id, by: answer.by, at: answer.at, parts: answer.parts }))
        return { id, by, at, parts, field, state, resolvedBy, resolvedAt, answers }
      })
  })
}
