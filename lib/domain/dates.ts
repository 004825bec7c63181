/** Dates as readers see them: absolute, in UTC, in words. The one place that formats them. */

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const shortDays = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

const dayOnly = /^\d{4}-\d{2}-\d{2}$/

/** "27 April 2026" */
export function formatDay(at: number): string {
  return days.format(at)
}

/** "Monday" */
export function formatWeekday(at: number): string {
  return weekdays.format(at)
}

/** "15:10" */
export function formatClock(at: number): string {
  return clock.format(at)
}

/** "27 April 2026, 15:10 UTC" */
export function formatMoment(at: number): string {
  return `${formatDay(at)}, ${formatClock(at)} UTC`
}

/** "Tue, 24 Nov 2026, 09:00 Europe/Berlin": for what is to come, in the zone it was set in. */
export function formatInZone(at: number, zone: string): string {
  const moment = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
  return `${moment.format(at)} ${zone}`
}

/**
 * A source's own date, which may be a day or an instant: "27 Apr 2026" or "27 Apr 2026, 13:24 UTC".
 * Anything else is empty.
 */
export function formatSourceDate(date: string): string {
  const at = Date.parse(date)
  if (Number.isNaN(at)) return ''
  if (dayOnly.test(date)) return shortDays.format(at)
  return `${shortDays.format(at)}, ${formatClock(at)} UTC`
}

/** The UTC day an instant falls on, "2026-04-27": what lists are grouped by. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** For `<time datetime>`: "2026-04-27T15:10:00.000Z". */
export function machineTime(at: number): string {
  return new Date(at).toISOString()
}
