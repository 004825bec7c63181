import 'server-only'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { settings } from '@/db/schema/published'
import type { Transaction } from '@/db/transaction'

export const ownApprovalKey = 'ownApproval'

/** Whether authors may approve their own work; they may until an owner forbids it. */
export function isOwnApprovalAllowed(db: Database | Transaction): boolean {
  const row = db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, ownApprovalKey))
    .get()
  return row?.value !== 'forbidden'
}
