import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedRetractions, slugHistory } from '@/db/schema/published'
import { corrections } from '@/db/schema/publishing'
import { revisions } from '@/db/schema/revisions'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { SignedVersion } from '@/lib/domain/signatures/signed-version'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { reopenCorrected } from '@/lib/editing/asks/settle-asks'
import { signVersion, undoing } from '@/lib/editing/signatures/sign-version'
import { Conflict } from '@/lib/errors'
import { removeFromSite } from './remove-from-site'
import { withdrawnText } from './removed-copy'
import { findReplaced, type Replaced } from './replaced-copy'
import { renewSchedules, returnLiveCopy } from './return-live-copy'
import { turns } from './turns'

/**
 * In milliseconds. Afterwards too many have read it to act as if it had not been: its correction would be gone, and
 * an update that was live could be removed for good by people who may not erase one.
 */
const longest = 60 * 60_000

/**
 * Takes a publication back: readers see the live copy of before, or none where there was none, and the update stands
 * where it stood. The working copy stays as it is. Where anything was done since, or an hour has passed, it is refused.
 * @param publication what publishing named it
 * @throws NotFound, NotAllowed, Conflict, Invalid with its fields
 */
export function takeBackPublication(
  actor: Actor,
  id: string,
  publication: string,
  now: number = Date.now(),
): void {
  writeTransaction(database(), (tx) => {
    const { state } = findArticleFor(tx, actor, id, 'publish')
    const replaced = findReplaced(tx, id, publication)
    if (!replaced || state !== 'live') throw changed()
    if (now - replaced.at > longest) throw new Conflict(late)
    forgetTraces(tx, id, replaced)
    const undone = undoing(tx, id)
    if (replaced.live) showBefore(tx, id, replaced.live, undone)
    else removeFromSite(tx, id, replaced.state, 'unpublished', undone)
    if (replaced.retraction) tx.insert(publishedRetractions).values(replaced.retraction).run()
    renewSchedules(tx, replaced.calledOff, now)
    const stood = { state: replaced.state, liveRev: replaced.liveRev }
    tx.update(articles).set(stood).where(eq(articles.id, id)).run()
    audit(tx, actor, turns.takeBack, id, { publication })
  })
}

function showBefore(
  tx: Transaction,
  id: string,
  live: NonNullable<Replaced['live']>,
  undone: Pick<SignedVersion, 'takesBack'>,
): void {
  const { kept, ...facts } = live
  const text = withdrawnText(tx, id, kept)
  if (!text) throw new Conflict('The text that was live before is not kept any more.')
  returnLiveCopy(tx, id, text, facts)
  signVersion(tx, id, 'put back', undone)
}

/** What counts as having been before readers for good does not count any more. */
function forgetTraces(tx: Transaction, id: string, { revision, correction, isFirst }: Replaced) {
  if (correction !== null) {
    reopenCorrected(tx, correction)
    tx.delete(corrections).where(eq(corrections.id, correction)).run()
  }
  if (revision !== null) {
    tx.update(revisions).set({ reason: 'unpublished' }).where(eq(revisions.id, revision)).run()
  }
  if (isFirst) tx.delete(slugHistory).where(eq(slugHistory.articleId, id)).run()
}

function changed(): Conflict {
  return new Conflict(
    'Something was done with this update since it was published. Look it over, then unpublish it or publish it anew.',
  )
}

const late =
  'This was published more than an hour ago, so readers have seen it. Unpublish it, or publish it anew.'
