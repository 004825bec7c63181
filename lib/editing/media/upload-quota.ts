import 'server-only'
import { and, count, eq, gt, inArray, min, sql } from 'drizzle-orm'
import { auditLog } from '@/db/schema/accounts'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { Invalid } from '@/lib/errors'

const hour = 3_600_000
const day = 24 * hour

/** What one person may send in a day: files, and bytes of them. */
export const uploadQuota = { files: 200, bytes: 400_000_000 }

/**
 * Refuses one file more from whoever has filled the disk enough for a day. What was taken out again counts too.
 * @throws Invalid that says when there is room again
 */
export function requireQuota(db: Pick<Transaction, 'select'>, actor: Actor, bytes: number): void {
  if (actor.id === null) return
  const now = Date.now()
  const sent = db
    .select({
      files: count(),
      bytes: sql<number>`coalesce(sum(json_extract(${auditLog.detail}, '$.bytes')), 0)`,
      first: min(auditLog.at),
    })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.actorId, actor.id),
        gt(auditLog.at, now - day),
        inArray(auditLog.action, ['added a picture', 'replaced a picture']),
      ),
    )
    .get()
  if (!sent?.first) return
  if (sent.files < uploadQuota.files && sent.bytes + bytes <= uploadQuota.bytes) return
  const hours = Math.ceil((sent.first + day - now) / hour)
  throw new Invalid(
    `You have sent as many pictures as fit into a day. There is room again in ${hours === 1 ? 'an hour' : `${hours} hours`}.`,
  )
}
