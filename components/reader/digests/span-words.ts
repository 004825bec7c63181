import { type SpanKind, spanNameOf } from '@/lib/domain/time/calendar-span'
import { formatDay, formatMonth, formatWeekday } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'

const pathOf = { day: paths.daily, week: paths.weekly, month: paths.archive }

/** Path of the page of the day, week or month in which a day such as `2026-04-27` lies. */
export function spanPath(kind: SpanKind, day: string): string {
  return pathOf[kind](spanNameOf(kind, day))
}

/** "Monday, 27 April 2026", "Week 18 of 2026", "April 2026" */
export function spanTitle(kind: SpanKind, day: string): string {
  const at = Date.parse(day)
  if (kind === 'day') return `${formatWeekday(at, 'UTC')}, ${formatDay(at, 'UTC')}`
  if (kind === 'month') return formatMonth(at, 'UTC')
  const [year, week] = spanNameOf('week', day).split('-W')
  return `Week ${Number(week)} of ${year}`
}
