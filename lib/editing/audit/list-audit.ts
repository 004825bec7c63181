import 'server-only'
import { and, desc, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { slugHistory } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { type AuditFilter, auditSpan, nobodysWork } from '@/lib/domain/audit/audit-filter'
import type { AuditRow } from '@/lib/domain/audit/audit-row'
import { requireOwner } from './require-owner'
import { subjectsInWords } from './subjects-in-words'

export const auditPageSize = 50

/** The number of a row: rows of one millisecond stand in the order in which they were written. */
const row = sql<number>`${auditLog}.rowid`

/**
 * What was done, newest first, from the place the filter names.
 * @param zone whose days the filter means
 * @returns at most `most` rows, and whether there are older ones
 * @throws NotAllowed
 */
export function listAudit(
  actor: Actor,
  filter: AuditFilter,
  zone: string,
  most: number = auditPageSize,
): { rows: AuditRow[]; isMore: boolean } {
  requireOwner(actor)
  const { at, actorId, actorName, action, subject, detail } = auditLog
  const found = database()
    .select({ row, at, actorId, actor: actorName, action, subject, detail })
    .from(auditLog)
    .where(and(...conditions(filter, zone)))
    .orderBy(desc(at), desc(row))
    .limit(most + 1)
    .all()
  const shown = found.slice(0, most)
  const about = subjectsInWords(shown.map((one) => one.subject))
  const rows = shown.map(({ row: number, subject: id, actorId: who, ...rest }) => {
    // Where people did something with themselves, such as signing in, their name need not stand there twice.
    const { words = '', href = null } = (id === who ? undefined : about.get(id)) ?? {}
    return { ...rest, place: { at: rest.at, row: number }, about: words, href }
  })
  return { rows, isMore: found.length > most }
}

function conditions(filter: AuditFilter, zone: string): (SQL | undefined)[] {
  const { person, action, subject, before } = filter
  const { since, until } = auditSpan(filter, zone)
  return [
    person === nobodysWork ? isNull(auditLog.actorId) : person && eq(auditLog.actorId, person),
    action && eq(auditLog.action, action),
    subject && eq(auditLog.subject, subjectNamed(subject)),
    since !== null && gte(auditLog.at, since),
    until !== null && lt(auditLog.at, until),
    before && sql`(${auditLog.at}, ${row}) < (${before.at}, ${before.row})`,
  ].map((condition) => condition || undefined)
}

/** An update may be named by the last part of its address, now or earlier. */
function subjectNamed(typed: string): string {
  const slug = typed.replace(/^.*\//, '')
  const now = database().select({ id: articles.id }).from(articles).where(eq(articles.slug, slug))
  const before = database()
    .select({ id: slugHistory.articleId })
    .from(slugHistory)
    .where(eq(slugHistory.slug, slug))
  return now.get()?.id ?? before.get()?.id ?? typed
}

/** Every kind of thing that was ever done, each found by one step in the index. @throws NotAllowed */
export function auditedActions(actor: Actor): string[] {
  requireOwner(actor)
  const rows = database().all<{ action: string }>(
    sql`WITH RECURSIVE kinds(action) AS (
      SELECT (SELECT action FROM audit_log ORDER BY action LIMIT 1)
      UNION ALL
      SELECT (SELECT action FROM audit_log WHERE action > kinds.action ORDER BY action LIMIT 1) FROM kinds WHERE kinds.action IS NOT NULL
    ) SELECT action FROM kinds WHERE action IS NOT NULL LIMIT 500`,
  )
  return rows.map(({ action }) => action)
}
