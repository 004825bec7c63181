import { Temporal } from 'temporal-polyfill'

/** Days that belong together, from the first to the last, as `2026-04-27`. */
export type CalendarSpan = { first: string; last: string }

export type SpanKind = 'day' | 'week' | 'month'

/**
 * The span that a name means: `2026-04-27`, `2026-W18` as ISO 8601 counts weeks, `2026-04`.
 * @returns null for what there is not, such as 2026-02-30 or week 54
 */
export function spanNamed(kind: SpanKind, name: string): CalendarSpan | null {
  const day = firstDay(kind, name)
  return day && spanNameOf(kind, day) === name ? { first: day, last: lastDay(kind, day) } : null
}

/** The name of the day, week or month that a day such as `2026-04-27` lies in. */
export function spanNameOf(kind: SpanKind, day: string): string {
  if (kind === 'day') return day
  if (kind === 'month') return day.slice(0, 7)
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day)
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`
}

const shapes: Record<SpanKind, RegExp> = {
  day: /^(19|20|21)\d{2}-\d{2}-\d{2}$/,
  week: /^(19|20|21)\d{2}-W\d{2}$/,
  month: /^(19|20|21)\d{2}-\d{2}$/,
}

function firstDay(kind: SpanKind, name: string): string | null {
  if (!shapes[kind].test(name)) return null
  try {
    if (kind !== 'week') {
      return Temporal.PlainDate.from(kind === 'day' ? name : `${name}-01`).toString()
    }
    // The fourth of January lies in the first week of its year (ISO 8601).
    const inFirst = Temporal.PlainDate.from(`${name.slice(0, 4)}-01-04`)
    const monday = inFirst.subtract({ days: inFirst.dayOfWeek - 1 })
    return monday.add({ weeks: Number(name.slice(6)) - 1 }).toString()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function lastDay(kind: SpanKind, first: string): string {
  const day = Temporal.PlainDate.from(first)
  if (kind === 'day') return first
  return kind === 'week'
    ? day.add({ days: 6 }).toString()
    : day.with({ day: day.daysInMonth }).toString()
}
