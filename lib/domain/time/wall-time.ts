import { Temporal } from 'temporal-polyfill'
import { isZone } from './time-zone'

/**
 * The instant a clock on the wall of a zone shows a time, in Unix milliseconds. Where clocks are put
 * back and a time comes twice, its first coming counts.
 * @param wall as a form sends it: `2026-11-24T09:00`
 * @param zone an IANA name such as `Europe/Berlin`
 * @returns the instant, or what is wrong in a sentence
 */
export function instantOf(wall: string, zone: string): { at: number } | { problem: string } {
  if (!isZone(zone)) return { problem: `“${zone.slice(0, 60)}” is not a time zone.` }
  const time = plainTime(wall)
  if (time === null) return { problem: 'Write a day and a time, such as 2026-11-24 09:00.' }
  const zoned = time.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (!zoned.toPlainDateTime().equals(time)) {
    return { problem: `Clocks in ${zone} skip this time that day. Choose another.` }
  }
  return { at: zoned.epochMilliseconds }
}

/** The clock on the wall of a zone, for a form: `2026-11-24T09:00`. */
export function wallTime(at: number, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' })
}

function plainTime(wall: string): Temporal.PlainDateTime | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?$/.test(wall)) return null
  try {
    return Temporal.PlainDateTime.from(wall.replace(' ', 'T'))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
