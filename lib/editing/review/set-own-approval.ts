import 'server-only'
import { database } from '@/db/connection'
import { settings } from '@/db/schema/published'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { NotAllowed } from '@/lib/errors'
import { isOwnApprovalAllowed, ownApprovalKey } from './own-approval'

/**
 * Decides whether authors may approve their own work, from the next approval on.
 * @throws NotAllowed for anybody but an owner
 */
export function setOwnApproval(editor: Editor, isAllowed: boolean): void {
  if (editor.role !== 'owner') throw new NotAllowed('Only an owner can change the settings.')
  writeTransaction(database(), (tx) => {
    if (isOwnApprovalAllowed(tx) === isAllowed) return
    const value = isAllowed ? 'allowed' : 'forbidden'
    tx.insert(settings)
      .values({ key: ownApprovalKey, value })
      .onConflictDoUpdate({ target: settings.key, set: { value } })
      .run()
    audit(tx, editor, 'changed a setting', ownApprovalKey, { to: value })
  })
}
