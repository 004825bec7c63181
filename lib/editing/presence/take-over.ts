import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { Presence } from '@/lib/domain/presence/presence'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { readContent } from '@/lib/editing/article/read-content'
import { takeSnapshot } from '@/lib/editing/revisions/take-snapshot'
import { holderOf, markSeen, moveHold, presenceFor, seatOf } from './presence-rows'

/**
 * Moves the hold to this tab and keeps the working copy as it stood. Whoever had it is told with the
 * next heartbeat. Writers have no rights in articles of others, so they take over in their own alone.
 * @param now Unix milliseconds
 * @throws NotFound, NotAllowed, Conflict when the article's state permits no save
 */
export function takeOver(
  actor: Actor,
  articleId: string,
  tab: string,
  now: number = Date.now(),
): Presence {
  return writeTransaction(database(), (tx) => {
    const article = findArticleFor(tx, actor, articleId, 'save')
    const seat = seatOf(actor, articleId, tab)
    markSeen(tx, seat, now)
    const holder = holderOf(tx, articleId)
    if (holder?.tab !== seat.tab) moveHold(tx, articleId, seat.tab, now)
    if (holder && holder.tab !== seat.tab) {
      const cut = { articleId, rev: article.rev, content: readContent(tx, articleId), at: now }
      const note = `As it stood when ${actor.name} took over from ${holder.name}.`
      takeSnapshot(tx, actor, { ...cut, reason: 'taken over', note })
      audit(tx, actor, 'took over an update', articleId, { from: holder.name })
    }
    return presenceFor(tx, seat, article)
  })
}
