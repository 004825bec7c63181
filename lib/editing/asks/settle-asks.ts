import 'server-only'
import { and, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { asks } from '@/db/schema/asks'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { DismissalReason } from '@/lib/domain/asks/dismissal-reasons'
import { correctionNote } from '@/lib/editing/article/corrections'
import { findArticle } from '@/lib/editing/article/find-article'
import { Conflict, Invalid } from '@/lib/errors'
import { findGroup, requireSettling, settledBy } from './ask-group'

/**
 * Accepts a report: what the correction shall say is kept for whoever publishes it.
 * @returns the update that is wrong
 * @throws NotAllowed, NotFound, Conflict, Invalid with its field
 */
export function acceptReport(actor: Actor, id: string, typed: string): string {
  requireSettling(actor)
  return writeTransaction(database(), (tx) => {
    const { articleId, kind, group, count } = findGroup(tx, id)
    if (kind !== 'error') throw new Conflict('A question is answered or dismissed, not accepted.')
    findArticle(tx, actor, articleId, 'publish')
    const note = noteOf(typed)
    const accepted = { state: 'accepted' as const, note, ...settledBy(actor) }
    tx.update(asks).set(accepted).where(group).run()
    audit(tx, actor, 'accepted a report of readers', articleId, { count, note })
    return articleId
  })
}

function noteOf(typed: string): string {
  try {
    return correctionNote(typed)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new Invalid('Nothing was accepted.', { note: error.fields.correction ?? '' })
  }
}

/**
 * Leaves what readers asked as it is; they read why.
 * @throws NotAllowed, NotFound, Conflict
 */
export function dismissAsks(actor: Actor, id: string, reason: DismissalReason): void {
  requireSettling(actor)
  writeTransaction(database(), (tx) => {
    const { articleId, group, count } = findGroup(tx, id, true)
    const dismissed = { state: 'dismissed' as const, reason, note: '', ...settledBy(actor) }
    tx.update(asks).set(dismissed).where(group).run()
    audit(tx, actor, 'dismissed what readers asked', articleId, { count, reason })
  })
}

/**
 * Takes what should never have been sent away without a trace for whoever sent it.
 * @throws NotAllowed, NotFound, Conflict
 */
export function deleteAsks(actor: Actor, id: string): void {
  requireSettling(actor)
  writeTransaction(database(), (tx) => {
    const { articleId, group, count } = findGroup(tx, id, true)
    tx.delete(asks).where(group).run()
    audit(tx, actor, 'deleted what readers asked', articleId, { removed: count })
  })
}

/** What was reported and accepted is put right by the correction that is about to go out. */
export function settleAsCorrected(tx: Transaction, articleId: string, correctionId: string): void {
  const isMeant = and(eq(asks.articleId, articleId), eq(asks.state, 'accepted'))
  const settled = { state: 'corrected' as const, correctionId, settledAt: Date.now() }
  tx.update(asks).set(settled).where(isMeant).run()
}

/** The correction is taken back, so what it put right waits for the next one. */
export function reopenCorrected(tx: Transaction, correctionId: string): void {
  const reopened = { state: 'accepted' as const, correctionId: null }
  tx.update(asks).set(reopened).where(eq(asks.correctionId, correctionId)).run()
}
