import 'server-only'
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
