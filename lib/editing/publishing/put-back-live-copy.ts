import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { signVersion } from '@/lib/editing/signatures/sign-version'
import { Conflict } from '@/lib/errors'
import { findWithdrawn, withdrawnText } from './removed-copy'
import { renewSchedules, returnLiveCopy } from './return-live-copy'
import { turns } from './turns'

/**
 * Takes back that an update was unpublished or archived: readers see the very live copy that was taken off, under
 * present names, and the working copy stays as it is. Where anything was done since, it is refused, since then it
 * would be no undo.
 * @param kept what taking it off named the copy
 * @throws NotFound, NotAllowed, Conflict, Invalid with its fields
 */
export function putBackLiveCopy(
  actor: Actor,
  id: string,
  kept: string,
  now: number = Date.now(),
): void {
  writeTransaction(database(), (tx) => {
    const { state, rev } = findArticleFor(tx, actor, id, 'publish')
    if (state === 'live') throw new Conflict('This update is live already.')
    const withdrawn = findWithdrawn(tx, id, kept)
    // Rows of earlier versions do not name a state: at that time an update that was taken off always became a draft.
    const left = withdrawn?.state ?? 'draft'
    if (!withdrawn || state !== left || withdrawn.rev !== rev) throw changed()
    const text = withdrawnText(tx, id, kept)
    if (!text) {
      throw new Conflict('The text that was live is not kept any more. Publish the update by hand.')
    }
    const slug = returnLiveCopy(tx, id, text, withdrawn)
    renewSchedules(tx, withdrawn.calledOff, now)
    signVersion(tx, id, 'put back')
    const { liveRev } = withdrawn
    tx.update(articles).set({ state: 'live', liveRev }).where(eq(articles.id, id)).run()
    audit(tx, actor, turns.putBack, id, { slug, rev: liveRev, kept })
  })
}

function changed(): Conflict {
  return new Conflict(
    'Something was done with this update since it was taken off. Look it over, then publish it by hand.',
  )
}
