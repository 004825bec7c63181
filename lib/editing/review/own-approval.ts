import 'server-only'
import { type Database, database } from '@/db/connection'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { storedSetting, storeSetting } from '@/lib/accounts/stored-setting'
import { NotAllowed } from '@/lib/errors'

const ownApprovalKey = 'ownApproval'

/** Whether authors may approve their own work; they may until an owner forbids it. */
export function isOwnApprovalAllowed(db: Database | Transaction): boolean {
  return storedSetting(db, ownApprovalKey) !== 'forbidden'
}

/** For the settings. @throws NotAllowed for anybody but an owner */
export function getOwnApproval(actor: Actor): boolean {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can change the settings.')
  return isOwnApprovalAllowed(database())
}

/**
 * Decides whether authors may approve their own work, from the next approval on.
 * @throws NotAllowed for anybody but an owner
 */
export function setOwnApproval(actor: Actor, isAllowed: boolean): void {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can change the settings.')
  writeTransaction(database(), (tx) => {
    if (isOwnApprovalAllowed(tx) === isAllowed) return
    const value = isAllowed ? 'allowed' : 'forbidden'
    storeSetting(tx, ownApprovalKey, value)
    audit(tx, actor, 'changed a setting', ownApprovalKey, { to: value })
  })
}
