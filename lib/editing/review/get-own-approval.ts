import 'server-only'
import { database } from '@/db/connection'
import type { Editor } from '@/lib/accounts/actor'
import { NotAllowed } from '@/lib/errors'
import { isOwnApprovalAllowed } from './own-approval'

/** For the settings. @throws NotAllowed for anybody but an owner */
export function getOwnApproval(editor: Editor): boolean {
  if (editor.role !== 'owner') throw new NotAllowed('Only an owner can change the settings.')
  return isOwnApprovalAllowed(database())
}
