import { Temporal } from 'temporal-polyfill'

/** When a day such as `2026-11-24` begins in a zone, in Unix milliseconds; null for what is no day. */
export function startOfDay(day: string, zone: string): number | null {
  return dateOf(day)?.toZonedDateTime(zone).epochMilliseconds ?? null
}

/** When it is over. */
export function dayAfter(day: string, zone: string): number | null {
  return dateOf(day)?.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds ?? null
}

function dateOf(day: string): Temporal.PlainDate | null {
  // Beyond these years no zone has clocks.
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(day)) return null
  try {
    return Temporal.PlainDate.from(day)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
