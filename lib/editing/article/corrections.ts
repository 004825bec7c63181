import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { corrections } from '@/db/schema/publishing'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { Correction } from '@/lib/domain/article/article'
import { keepable } from '@/lib/domain/text/keepable'
import { Invalid } from '@/lib/errors'

const longestNote = 500

/** @returns its id. @throws Invalid without a note, and for one over 500 characters */
export function addCorrection(tx: Transaction, actor: Actor, id: string, typed: string): string {
  const note = correctionNote(typed)
  const row = { id: v7(), articleId: id, at: Date.now(), note }
  tx.insert(corrections)
    .values({ ...row, byId: actor.id, byName: actor.name })
    .run()
  return row.id
}

/**
 * The note as readers will see it.
 * @throws Invalid without one, and for one over 500 characters
 */
export function correctionNote(typed: string): string {
  const note = keepable(typed).replace(/\s+/g, ' ').trim()
  const problem = noteProblem(note)
  if (problem !== null) throw new Invalid('Nothing was published.', { correction: problem })
  return note
}

function noteProblem(note: string): string | null {
  if (note === '') return 'Say what was wrong and what is right now: readers see it.'
  if (note.length <= longestNote) return null
  return `A correction can have ${longestNote} characters; this has ${note.length}.`
}

/** Oldest first. */
export function correctionsOf(tx: Transaction, id: string): Correction[] {
  return tx
    .select({ id: corrections.id, at: corrections.at, note: corrections.note })
    .from(corrections)
    .where(eq(corrections.articleId, id))
    .orderBy(asc(corrections.at))
    .all()
}
