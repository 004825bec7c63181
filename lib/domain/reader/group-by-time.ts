import { dayOf } from '@/lib/domain/time/dates'
import { zoneOf } from '@/lib/domain/time/day-or-moment'

type Dated = { firstPublishedAt: number }

/** Updates that stand under one heading. `start` is a day, or the first day of a month: `2026-04-27`. */
export type TimeGroup<Update> = {
  kind: 'day' | 'month'
  start: string
  updates: Update[]
}

/**
 * A list under headings of time: a day of several updates has its own, days of one share that of their month.
 * @param updates newest first
 * @param zone IANA name of the zone whose days count
 */
export function groupByTime<Update extends Dated>(
  updates: Update[],
  zone: string,
): TimeGroup<Update>[] {
  const groups: TimeGroup<Update>[] = []
  for (const [day, ofDay] of byDay(updates, zone)) {
    if (ofDay.length > 1) {
      groups.push({ kind: 'day', start: day, updates: ofDay })
      continue
    }
    const month = `${day.slice(0, 7)}-01`
    const last = groups.at(-1)
    if (last?.kind === 'month' && last.start === month) last.updates.push(...ofDay)
    else groups.push({ kind: 'month', start: month, updates: ofDay })
  }
  return groups
}

function byDay<Update extends Dated>(updates: Update[], zone: string): Map<string, Update[]> {
  const days = new Map<string, Update[]>()
  for (const update of updates) {
    const at = update.firstPublishedAt
    const day = dayOf(at, zoneOf(at, zone))
    days.set(day, [...(days.get(day) ?? []), update])
  }
  return days
}
