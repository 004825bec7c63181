import { type SpanKind, spanNameOf } from '@/lib/domain/time/calendar-span'
import { paths } from '@/lib/paths'

const pathOf = { day: paths.daily, week: paths.weekly, month: paths.archive }

/** Path of the page of the day, week or month in which a day such as `2026-04-27` lies. */
export function spanPath(kind: SpanKind, day: string): string {
  return pathOf[kind](spanNameOf(kind, day))
}
