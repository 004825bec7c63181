import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { auditLog } from '@/db/schema/accounts'
import { audit } from './audit'

const span = 10 * 60_000

/** As `audit` does, for work that comes in many small steps: those of one actor within ten minutes are one. */
export function auditWork(...entry: Parameters<typeof audit>): void {
  const [tx, actor, action, subject] = entry
  const { at, actorId } = auditLog
  const newest = tx
    .select({ at, actorId, action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.subject, subject))
    .orderBy(desc(at), desc(auditLog.id))
    .limit(1)
    .get()
  const goesOn = newest?.action === action && newest.actorId === actor.id
  if (!goesOn || Date.now() - newest.at >= span) audit(...entry)
}
