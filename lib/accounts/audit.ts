import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { auditLog } from '@/db/schema/accounts'
import type { Transaction } from '@/db/transaction'
import type { Actor } from './actor'

/** Notes what happened, in the transaction in which it happens. `subject` is the id of what was changed. */
export function audit(
  tx: Transaction,
  actor: Pick<Actor, 'id' | 'name'>,
  action: string,
  subject: string,
  detail: Record<string, unknown> = {},
): void {
  const row = { id: v7(), at: Date.now(), actorId: actor.id, actorName: actor.name }
  tx.insert(auditLog)
    .values({ ...row, action, subject, detail })
    .run()
}

const span = 10 * 60_000

/** The same for work that comes in many small steps: those of one actor within ten minutes are one. */
export function auditWork(
  tx: Transaction,
  actor: Pick<Actor, 'id' | 'name'>,
  action: string,
  subject: string,
  detail: Record<string, unknown> = {},
): void {
  const { at, actorId } = auditLog
  const newest = tx
    .select({ at, actorId, action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.subject, subject))
    .orderBy(desc(at), desc(auditLog.id))
    .limit(1)
    .get()
  const goesOn = newest?.action === action && newest.actorId === actor.id
  if (!goesOn || Date.now() - newest.at >= span) audit(tx, actor, action, subject, detail)
}
