import { Actor } from '@/lib/accounts/actor'
import { auditFilterFrom } from '@/lib/domain/audit/audit-filter'
import type { AuditRow } from '@/lib/domain/audit/audit-row'
import { detailInWords } from '@/lib/domain/audit/audit-words'
import { machineTime } from '@/lib/domain/time/dates'
import { instantOf } from '@/lib/domain/time/wall-time'
import { listAudit } from '@/lib/editing/audit/list-audit'
import { getPublication } from '@/lib/published/get-publication'
import { type Arguments, type Command, optional, WrongUse } from '../run/command'

const usual = 100
const most = 100_000
/** Rows that are read at once. */
const portion = 500

export const audit: Command = {
  name: 'audit',
  usage: '[--since TIME] [--limit N]',
  summary: `List who did what, newest first: ${usual} rows unless --limit says how many. TIME is a day or a moment in the site’s zone, such as 2026-11-24 or "2026-11-24 09:00".`,
  takes: 0,
  options: { since: { type: 'string' }, limit: { type: 'string' } },
  run(args) {
    const since = sinceOf(args)
    const limit = limitOf(args)
    return { rows: rows(since, limit), none: 'Nothing was done.' }
  },
}

function* rows(since: number, limit: number) {
  let before: AuditRow['place'] | null = null
  for (let left = limit; left > 0; ) {
    const filter = { ...auditFilterFrom({}), before }
    const page = listAudit(Actor.commandLine(), filter, 'UTC', Math.min(portion, left))
    for (const row of page.rows) {
      if (row.at < since) return
      yield { text: line(row), data: record(row) }
    }
    left -= page.rows.length
    before = page.rows.at(-1)?.place ?? null
    if (!page.isMore) return
  }
}

function line({ at, actor, action, about, detail }: AuditRow): string {
  const what = about ? `${action}: ${about}` : action
  const words = [`${machineTime(at)}  ${actor}  ${what}`, ...detailInWords(detail)].join('  ')
  // A reason may have several lines, and one that begins with a time would pass for a row.
  return words.replace(/\s*\n\s*/g, ' ')
}

function record({ at, actor, action, about, detail }: AuditRow) {
  return { at: machineTime(at), actor, action, about, detail }
}

/** @returns Unix milliseconds. @throws WrongUse */
function sinceOf(args: Arguments): number {
  const typed = optional(args, 'since')
  if (typed === undefined) return 0
  const wall = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? `${typed} 00:00` : typed
  const instant = instantOf(wall, getPublication().timeZone)
  if ('at' in instant) return instant.at
  throw new WrongUse(`--since: ${instant.problem}`)
}

/** @throws WrongUse */
function limitOf(args: Arguments): number {
  const typed = optional(args, 'limit') ?? String(usual)
  const limit = /^\d{1,6}$/.test(typed) ? Number(typed) : 0
  if (limit >= 1 && limit <= most) return limit
  throw new WrongUse(`--limit is a whole number from 1 to ${most}.`)
}
