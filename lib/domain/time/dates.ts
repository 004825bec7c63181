/** Dates as people see them: absolute and in words. The one place that formats them. `zone` is an IANA name. */

const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  isoDay: { year: 'numeric', month: '2-digit', day: '2-digit' },
  weekday: { weekday: 'long' },
  shortWeekday: { weekday: 'short' },
  clock: { hour: '2-digit', minute: '2-digit' },
  exactClock: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  dayOfYear: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  zoneName: { timeZoneName: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making one takes longer than using it a hundred times. */
function format(shape: keyof typeof shapes, zone: string): Intl.DateTimeFormat {
  const key = `${shape} ${zone}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', { ...shapes[shape], timeZone: zone })
  formats.set(key, made)
  return made
}

const dayOnly = /^\d{4}-\d{2}-\d{2}$/

/** "27 April 2026" */
export function formatDay(at: number, zone: string): string {
  return format('day', zone).format(at)
}

/** "20 to 26 April 2026", with the month or the year of the first day where it differs. */
export function formatDays(first: number, last: number, zone: string): string {
  const [day, month, year] = formatDay(first, zone).split(' ')
  const until = formatDay(last, zone)
  if (until.endsWith(` ${month} ${year}`)) return `${day} to ${until}`
  if (until.endsWith(` ${year}`)) return `${day} ${month} to ${until}`
  return `${day} ${month} ${year} to ${until}`
}

/** "Monday" */
export function formatWeekday(at: number, zone: string): string {
  return format('weekday', zone).format(at)
}

/** "27 Apr": where the year is told already. */
export function formatDayOfYear(at: number, zone: string): string {
  return format('dayOfYear', zone).format(at)
}

/** "April 2026" */
export function formatMonth(at: number, zone: string): string {
  return format('month', zone).format(at)
}

/** "15:10" */
export function formatClock(at: number, zone: string): string {
  return format('clock', zone).format(at)
}

/** "15:10 UTC", or with what the zone's own clock is called that day, such as CEST. */
export function formatClockIn(at: number, zone: string): string {
  return `${formatClock(at, zone)} ${zoneName(at, zone)}`
}

/** "27 April 2026, 15:10 UTC" */
export function formatMoment(at: number, zone: string): string {
  return `${formatDay(at, zone)}, ${formatClockIn(at, zone)}`
}

/** "27 April 2026, 15:10:04 UTC": where two may have happened within a minute. */
export function formatExactMoment(at: number, zone: string): string {
  return `${formatDay(at, zone)}, ${formatExactClock(at, zone)}`
}

/** "12:04:05 UTC" for a save that was just made, "23 Nov, 12:04:05 UTC" for an older one. */
export function formatSaved(at: number, isFresh: boolean, zone: string): string {
  const time = formatExactClock(at, zone)
  return isFresh ? time : `${formatDayOfYear(at, zone)}, ${time}`
}

function formatExactClock(at: number, zone: string): string {
  return `${format('exactClock', zone).format(at)} ${zoneName(at, zone)}`
}

function zoneName(at: number, zone: string): string {
  const parts = format('zoneName', zone).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

/** "Wed 09:00" for what comes within six days of `now`, "24 Dec, 09:00" for what is further off. */
export function formatSoon(at: number, zone: string, now: number): string {
  const isNear = at - now < 6 * 24 * 3_600_000
  if (isNear) return `${format('shortWeekday', zone).format(at)} ${formatClock(at, zone)}`
  return `${formatDayOfYear(at, zone)}, ${formatClock(at, zone)}`
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
  const day = format('shortDay', 'UTC').format(at)
  return dayOnly.test(date) ? day : `${day}, ${formatClock(at, 'UTC')} UTC`
}

/** The day an instant falls on, "2026-04-27": what lists are grouped by. */
export function dayOf(at: number, zone: string): string {
  const parts = format('isoDay', zone).formatToParts(at)
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** For `<time datetime>`: "2026-04-27T15:10:00.000Z". */
export function machineTime(at: number): string {
  return new Date(at).toISOString()
}
