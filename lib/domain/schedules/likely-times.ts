import { Temporal } from 'temporal-polyfill'
import { instantOf, wallTime } from '@/lib/domain/time/wall-time'

type Clock = Temporal.ZonedDateTime

/** The times at which something is likely to happen, by what they are called. */
const likely = {
  'In one hour': (now) => now.add({ hours: 1 }),
  'Tomorrow 07:00': (now) => at('07:00', now.add({ days: 1 })),
  'Tomorrow 09:00': (now) => at('09:00', now.add({ days: 1 })),
  'Monday 09:00': (now) => at('09:00', now.add({ days: 8 - now.dayOfWeek })),
} satisfies Record<string, (now: Clock) => Clock>

export type LikelyTime = keyof typeof likely

export const likelyTimes = Object.keys(likely) as LikelyTime[]

/**
 * A likely time on the wall of a zone, as its field has it: `2026-11-24 09:00`. An hour that clocks skip, or that
 * comes twice and would be taken for its first coming, gives way to the next one.
 * @param now Unix milliseconds
 * @param zone an IANA name such as `Europe/Berlin`
 */
export function likelyTime(name: LikelyTime, now: number, zone: string): string {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
  let wanted: Clock = likely[name](here)
  while (!isMeant(wanted, zone)) wanted = wanted.add({ hours: 1 })
  return wallOf(wanted, zone).replace('T', ' ')
}

function at(time: string, day: Clock): Clock {
  return day.withPlainTime(time)
}

function isMeant(clock: Clock, zone: string): boolean {
  const read = instantOf(wallOf(clock, zone), zone)
  const minute = clock.round({ smallestUnit: 'minute', roundingMode: 'floor' })
  return 'at' in read && read.at === minute.epochMilliseconds
}

function wallOf(clock: Clock, zone: string): string {
  return wallTime(clock.epochMilliseconds, zone)
}
