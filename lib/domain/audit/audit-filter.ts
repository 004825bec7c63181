import { dayAfter, startOfDay } from '@/lib/domain/time/day-span'

/** In place of a person: what the command line and the site itself did. */
export const nobodysWork = 'site'

export const auditViews = ['done', 'refused', 'blocked'] as const
export type AuditView = (typeof auditViews)[number]

/** Which part of the audit log an address asks for. Days are `2026-11-24`; empty means all. */
export type AuditFilter = {
  view: AuditView
  person: string
  action: string
  from: string
  to: string
  /** The id of what was done something with, an e-mail address, or the address of an update. */
  subject: string
  /** Where the page before this one ended; null for the newest. */
  before: AuditPlace | null
}

/** A place in the log: when, in Unix milliseconds, and the number of the row. */
export type AuditPlace = { at: number; row: number }

const longest = 300

/** Reads an address as typed by anybody: what makes no sense counts as not said. */
export function auditFilterFrom(
  parameters: Record<string, string | string[] | undefined>,
): AuditFilter {
  const said = (name: string) => {
    const value = parameters[name]
    return ((Array.isArray(value) ? value[0] : value) ?? '').trim().slice(0, longest)
  }
  const day = (name: string) => (startOfDay(said(name), 'UTC') === null ? '' : said(name))
  return {
    view: auditViews.find((view) => view === said('view')) ?? 'done',
    person: said('person'),
    action: said('action'),
    from: day('from'),
    to: day('to'),
    subject: said('subject'),
    before: placeFrom(said('before')),
  }
}

function placeFrom(text: string): AuditPlace | null {
  const [, at, row] = /^(\d{1,15})-(\d{1,15})$/.exec(text) ?? []
  return at === undefined ? null : { at: Number(at), row: Number(row) }
}

/** The address's part after the question mark; empty for everything. */
export function auditQuery({ view, before, ...said }: Partial<AuditFilter>): string {
  const parameters = new URLSearchParams()
  if (view && view !== 'done') parameters.set('view', view)
  for (const [name, value] of Object.entries(said)) if (value) parameters.set(name, value)
  if (before) parameters.set('before', `${before.at}-${before.row}`)
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** From when on, and until before when, in Unix milliseconds. The days are those of a zone. */
export function auditSpan({ from, to }: AuditFilter, zone: string) {
  return { since: startOfDay(from, zone), until: dayAfter(to, zone) }
}
