import { type SpanKind, spanNameOf } from './calendar-span'
import { formatDay, formatMonth, formatWeekday } from './dates'

/** "Monday, 27 April 2026", "Week 18 of 2026", "April 2026" */
export function spanTitle(kind: SpanKind, day: string): string {
  const at = Date.parse(day)
  if (kind === 'day') return `${formatWeekday(at, 'UTC')}, ${formatDay(at, 'UTC')}`
  if (kind === 'month') return formatMonth(at, 'UTC')
  const [year, week] = spanNameOf('week', day).split('-W')
  return `Week ${Number(week)} of ${year}`
}
