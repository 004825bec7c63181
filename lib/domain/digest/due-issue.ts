import { Temporal } from 'temporal-polyfill'
import type { Rhythm } from '@/lib/domain/kinds'

/** A digest that is to come: the first day it is about, and from when on it is sent, in Unix milliseconds. */
export type ComingIssue = { first: string; at: number }

/** In days: what could not be sent that long, because the site was off, is no news any more. */
const longestLate = { daily: 1, weekly: 2 } as const

const daysOf = { daily: 1, weekly: 7 } as const

/**
 * What is to be sent now: the day or week before, from an hour of the site's clock on.
 * @returns null before that hour, and when it is too late
 */
export function dueIssue(
  rhythm: Rhythm,
  now: number,
  zone: string,
  hour: number,
): ComingIssue | null {
  const today = dayAt(now, zone)
  const begin = rhythm === 'daily' ? today : today.subtract({ days: today.dayOfWeek - 1 })
  const at = instantAt(begin, zone, hour)
  const over = instantAt(begin.add({ days: longestLate[rhythm] }), zone, 0)
  if (now < at || now >= over) return null
  return { first: begin.subtract({ days: daysOf[rhythm] }).toString(), at }
}

/** What is to be sent next, after what is due now. */
export function nextIssue(rhythm: Rhythm, now: number, zone: string, hour: number): ComingIssue {
  const today = dayAt(now, zone)
  const begin = rhythm === 'daily' ? today : today.subtract({ days: today.dayOfWeek - 1 })
  const isToday = now < instantAt(begin, zone, hour)
  const sent = isToday ? begin : begin.add({ days: daysOf[rhythm] })
  const first = sent.subtract({ days: daysOf[rhythm] }).toString()
  return { first, at: instantAt(sent, zone, hour) }
}

function dayAt(now: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
}

function instantAt(day: Temporal.PlainDate, zone: string, hour: number): number {
  return day.toZonedDateTime({ timeZone: zone, plainTime: { hour } }).epochMilliseconds
}
