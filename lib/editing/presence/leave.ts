import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { removeTab, seatOf } from './presence-rows'

/**
 * A tab of one's own is closed; a hold it had is free. Those who lost the right to open the article
 * may leave it too.
 * @throws NotAllowed for the command line
 */
export function leave(actor: Actor, articleId: string, tab: string): void {
  const seat = seatOf(actor, articleId, tab)
  writeTransaction(database(), (tx) => removeTab(tx, articleId, seat.tab))
}
