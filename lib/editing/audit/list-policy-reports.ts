import 'server-only'
import { desc, type InferSelectModel } from 'drizzle-orm'
import { database } from '@/db/connection'
import { policyReports } from '@/db/schema/policy-reports'
import type { Actor } from '@/lib/accounts/actor'
import { requireOwner } from './require-owner'

const most = 100

/**
 * What browsers blocked on our pages, by the day, the latest first.
 * @throws NotAllowed
 */
export function listPolicyReports(actor: Actor): InferSelectModel<typeof policyReports>[] {
  requireOwner(actor)
  return database()
    .select()
    .from(policyReports)
    .orderBy(desc(policyReports.lastAt), desc(policyReports.id))
    .limit(most)
    .all()
}
