import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { stateAfter } from '@/lib/domain/article/article-state'
import { may } from '@/lib/domain/people/rights'
import type { Presence } from '@/lib/domain/presence/presence'
import { findArticle } from '@/lib/editing/article/find-article'
import { holderOf, markSeen, moveHold, presenceFor, seatOf } from './presence-rows'

/**
 * Says that a tab has an article open. It takes the hold if nobody has it and its person may save.
 * @param now Unix milliseconds
 * @throws NotFound, NotAllowed
 */
export function heartbeat(
  actor: Actor,
  articleId: string,
  tab: string,
  now: number = Date.now(),
): Presence {
  return writeTransaction(database(), (tx) => {
    const article = findArticle(tx, actor, articleId, 'open')
    const seat = seatOf(actor, articleId, tab)
    markSeen(tx, seat, now)
    const mayHold = may(actor, 'save', article) && stateAfter(article.state, 'save') !== null
    const holder = holderOf(tx, articleId)
    if (holder === null && mayHold) moveHold(tx, articleId, seat.tab, now)
    if (holder?.tab === seat.tab && !mayHold) moveHold(tx, articleId, null, now)
    return presenceFor(tx, seat, article)
  })
}
