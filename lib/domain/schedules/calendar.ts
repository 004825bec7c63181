import { Temporal } from 'temporal-polyfill'
import type { ScheduledAction } from '@/lib/domain/kinds'
import { instantOf, wallTime } from '@/lib/domain/time/wall-time'

export const calendarViews = ['month', 'week'] as const
type CalendarView = (typeof calendarViews)[number]

/** `day` such as `2026-11-23` lies in what is shown. */
export type CalendarPlace = { view: CalendarView; day: string }

/** Something that goes out, is taken off the site, or went out. Times are Unix milliseconds. */
export type CalendarItem = {
  id: string
  articleId: string
  headline: string
  at: number
  /** Null for what went out already. */
  action: ScheduledAction | null
}

/** Reads where the calendar stands from an address; what makes no sense is the month of `today`. */
export function readCalendarPlace(
  view: string | undefined,
  day: string | undefined,
  today: string,
): CalendarPlace {
  return {
    view: calendarViews.find((known) => known === view) ?? 'month',
    day: day && plainDay(day) ? day : today,
  }
}

/** The days shown, from a Monday to a Sunday: a week, or the weeks a month touches. */
export function calendarDays({ view, day }: CalendarPlace): string[] {
  const on = Temporal.PlainDate.from(day)
  const first = mondayOf(view === 'week' ? on : on.with({ day: 1 }))
  const last = view === 'week' ? on : on.with({ day: on.daysInMonth })
  const weeks = Math.ceil((first.until(last).days + 1) / 7)
  return Array.from({ length: weeks * 7 }, (_, days) => first.add({ days }).toString())
}

/** One week or month further, or back. */
export function turned({ view, day }: CalendarPlace, by: 1 | -1): CalendarPlace {
  const on = Temporal.PlainDate.from(day)
  const to = view === 'week' ? on.add({ weeks: by }) : on.with({ day: 1 }).add({ months: by })
  return { view, day: to.toString() }
}

/** "November 2026", or "23 to 29 November 2026". */
export function calendarTitle({ view, day }: CalendarPlace): string {
  const on = Temporal.PlainDate.from(day)
  if (view === 'month') return on.toLocaleString('en-GB', { month: 'long', year: 'numeric' })
  const [first, last] = [mondayOf(on), mondayOf(on).add({ days: 6 })]
  const from = first.toLocaleString('en-GB', {
    day: 'numeric',
    ...(first.month !== last.month && { month: 'long' }),
    ...(first.year !== last.year && { year: 'numeric' }),
  })
  return `${from} to ${last.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`
}

/** From when to when something may happen that falls on a shown day, whatever the zone is. */
export function calendarSpan(days: string[]): { from: number; to: number } {
  const day = 24 * 3_600_000
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return { from: Date.parse(first) - day, to: Date.parse(last) + 2 * day }
}

/** The day an instant falls on where the clock shows the time of a zone. */
export function dayIn(at: number, zone: string): string {
  return wallTime(at, zone).slice(0, 10)
}

/** The same time on another day's clock. @returns the instant, or what is wrong in a sentence */
export function movedTo(
  at: number,
  zone: string,
  day: string,
): { at: number } | { problem: string } {
  return instantOf(`${day}${wallTime(at, zone).slice(10)}`, zone)
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 })
}

function plainDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    const { year } = Temporal.PlainDate.from(text)
    return year >= 2000 && year < 2100
  } catch {
    return false
  }
}
