import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { removeTab, seatOf } from './presence-rows'

/**
 * A tab of one's own is closed; a hold it had is free. Those who lost the right to open the article
 * may leave it too.
 * @throws NotAllowed for the command line
 */
export function leave(editor: Editor, articleId: string, tab: string): void {
  const seat = seatOf(editor, articleId, tab)
  writeTransaction(database(), (tx) => removeTab(tx, articleId, seat.tab))
}
