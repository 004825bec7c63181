import 'server-only'
import { eq } from 'drizzle-orm'
import { type Database, database } from '@/db/connection'
import { settings } from '@/db/schema/published'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { NotAllowed } from '@/lib/errors'

const ownApprovalKey = 'ownApproval'

/** Whether authors may approve their own work; they may until an owner forbids it. */
export function isOwnApprovalAllowed(db: Database | Transaction): boolean {
  const row = db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, ownApprovalKey))
    .get()
  return row?.value !== 'forbidden'
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
    tx.insert(settings)
      .values({ key: ownApprovalKey, value })
      .onConflictDoUpdate({ target: settings.key, set: { value } })
      .run()
    audit(tx, actor, 'changed a setting', ownApprovalKey, { to: value })
  })
}
