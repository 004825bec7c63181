import 'server-only'
import { and, desc, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { turnedAway } from '@/db/schema/turned-away'
import type { Actor } from '@/lib/accounts/actor'
import { writeRefusals } from '@/lib/accounts/turned-away'
import { type AuditFilter, auditSpan, nobodysWork } from '@/lib/domain/audit/audit-filter'
import type { RefusalRow } from '@/lib/domain/audit/audit-row'
import { refusalKinds } from '@/lib/domain/kinds'
import { auditPageSize } from './list-audit'
import { requireOwner } from './require-owner'

const row = sql<number>`${turnedAway}.rowid`

/**
 * What was refused, by the hour, the latest first. The filter's action is a kind of refusal, its subject a network.
 * @param zone whose days the filter means
 * @throws NotAllowed
 */
export function listRefusals(actor: Actor, filter: AuditFilter, zone: string) {
  requireOwner(actor)
  writeRefusals()
  const { id, kind, network, count, lastAt } = turnedAway
  const found = database()
    .select({ row, id, kind, network, person: people.name, count, lastAt })
    .from(turnedAway)
    .leftJoin(people, eq(people.id, turnedAway.personId))
    .where(and(...conditions(filter, zone)))
    .orderBy(desc(lastAt), desc(row))
    .limit(auditPageSize + 1)
    .all()
  const rows: RefusalRow[] = found.slice(0, auditPageSize).map(({ row: _, ...rest }) => rest)
  const last = found[auditPageSize - 1]
  const isMore = found.length > auditPageSize
  return { rows, next: isMore && last ? { at: last.lastAt, row: last.row } : null }
}

function conditions(filter: AuditFilter, zone: string): (SQL | undefined)[] {
  const { person, subject, before } = filter
  const { since, until } = auditSpan(filter, zone)
  const kind = refusalKinds.find((one) => one === filter.action)
  return [
    person === nobodysWork
      ? isNull(turnedAway.personId)
      : person && eq(turnedAway.personId, person),
    kind && eq(turnedAway.kind, kind),
    subject && eq(turnedAway.network, subject),
    since !== null && gte(turnedAway.lastAt, since),
    until !== null && lt(turnedAway.lastAt, until),
    before && sql`(${turnedAway.lastAt}, ${row}) < (${before.at}, ${before.row})`,
  ].map((condition) => condition || undefined)
}
