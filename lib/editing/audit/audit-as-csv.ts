import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import type { AuditFilter } from '@/lib/domain/audit/audit-filter'
import { detailInWords } from '@/lib/domain/audit/audit-words'
import { csvLine } from '@/lib/domain/text/csv-line'
import { machineTime } from '@/lib/domain/time/dates'
import { listAudit } from './list-audit'
import { requireOwner } from './require-owner'

/** Rows that are read and written at once. */
const portion = 500

/**
 * The audit log as a file, in portions, so that no length of it fills the memory. Times are UTC.
 * @throws NotAllowed
 */
export function auditAsCsv(actor: Actor, filter: AuditFilter, zone: string): Iterable<string> {
  requireOwner(actor)
  return portions(actor, filter, zone)
}

function* portions(actor: Actor, filter: AuditFilter, zone: string): Generator<string> {
  yield csvLine(['When', 'Who', 'What', 'About', 'More'])
  let before = filter.before
  for (let isMore = true; isMore; ) {
    const page = listAudit(actor, { ...filter, before }, zone, portion)
    yield page.rows
      .map((row) => {
        const more = detailInWords(row.detail).join(' ')
        return csvLine([machineTime(row.at), row.actor, row.action, row.about, more])
      })
      .join('')
    isMore = page.isMore
    before = page.rows.at(-1)?.place ?? null
  }
}
