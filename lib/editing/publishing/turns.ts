import 'server-only'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { auditLog } from '@/db/schema/accounts'
import type { Transaction } from '@/db/transaction'
import { publicationAction } from '@/lib/domain/publishing/publication-action'

/** How the audit log calls what brings an update before readers or takes it away from them, where it can be undone. */
export const turns = {
  publish: publicationAction,
  unpublish: 'unpublished an update',
  archive: 'archived an update',
  putBack: 'put an update back on the site',
  takeBack: 'took a publication back',
} as const

type Turn = (typeof turns)[keyof typeof turns]

/** Whichever of these was done last says what became of the live copy. */
export function latestTurn(
  tx: Transaction,
  id: string,
): { action: Turn; detail: Record<string, unknown>; at: number } | null {
  const { action, detail, subject, at } = auditLog
  const row = tx
    .select({ action, detail, at })
    .from(auditLog)
    .where(and(eq(subject, id), inArray(action, Object.values(turns))))
    // The order in which they were written: a clock can be set back.
    .orderBy(desc(sql`rowid`))
    .limit(1)
    .get()
  return row ? { ...row, action: row.action as Turn } : null
}
