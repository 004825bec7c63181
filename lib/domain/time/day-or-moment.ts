import { formatDay, formatMoment, machineTime } from './dates'

/**
 * What is told with its day and no hour is kept as noon UTC to the millisecond. A clock that was looked at does not
 * say that, and noon lies within that day nearly everywhere.
 */
const noon = 12 * 60 * 60 * 1000
const wholeDay = 2 * noon

/** @param told a day (`2026-04-27`) or an instant, as a source or a record has it */
export function momentOf(told: string): number {
  const at = Date.parse(told)
  return /^\d{4}-\d{2}-\d{2}$/.test(told) ? at + noon : at
}

export function isDayOnly(at: number): boolean {
  return at % wholeDay === noon
}

/** The zone to show it in: a day is the same day wherever one reads. */
export function zoneOf(at: number, zone: string): string {
  return isDayOnly(at) ? 'UTC' : zone
}

/** "27 April 2026, 15:10 UTC", or "27 April 2026" where the hour is not known. */
export function formatDayOrMoment(at: number, zone: string): string {
  return isDayOnly(at) ? formatDay(at, 'UTC') : formatMoment(at, zone)
}

/** For machines, in a `<time>` and in structured data: an instant, or "2026-04-27". */
export function machineDayOrMoment(at: number): string {
  return isDayOnly(at) ? machineTime(at).slice(0, 10) : machineTime(at)
}
