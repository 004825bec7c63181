import { Temporal } from 'temporal-polyfill'

/** Something on the line of a day. `at` is in Unix milliseconds. */
export type DayEvent = {
  articleId: string
  headline: string
  at: number
  kind: 'went out' | 'goes out' | 'comes down'
}

/** Where on the line an event stands: a column from 1, and a row of words from 1, the lowest. */
export type PlacedEvent = DayEvent & { column: number; row: number }

export type DayLine = {
  events: PlacedEvent[]
  /** Hours of the clock, with their columns. */
  hours: { hour: number; column: number }[]
  nowColumn: number
  /** How many rows of words there are. */
  rows: number
}

const lineColumns = 48
/** So many columns the words of an event take; those of the last hours reach beyond the line. */
const wordsWidth = 10

/** When the day of an instant begins and ends in a zone, in Unix milliseconds. */
export function dayAround(now: number, zone: string): { start: number; end: number } {
  const start = startOf(now, zone)
  return { start: start.epochMilliseconds, end: start.add({ days: 1 }).epochMilliseconds }
}

/**
 * A day as a line, from 8 to 20 o'clock, or all of it when something is earlier or later. Words that would
 * lie over each other stand in rows, so that the stroke below each of them crosses no other's words.
 */
export function dayLine(events: DayEvent[], now: number, zone: string): DayLine {
  const start = startOf(now, zone)
  const atHour = (hour: number) =>
    hour === 24 ? start.add({ days: 1 }).epochMilliseconds : start.with({ hour }).epochMilliseconds
  const times = [now, ...events.map(({ at }) => at)]
  const isOfficeDay = times.every((at) => at >= atHour(8) && at < atHour(20))
  const hours = isOfficeDay ? [8, 11, 14, 17, 20] : [0, 6, 12, 18, 24]
  const [from, to] = isOfficeDay ? [atHour(8), atHour(20)] : [atHour(0), atHour(24)]
  const column = (at: number) =>
    Math.min(lineColumns, Math.max(1, 1 + Math.floor(((at - from) / (to - from)) * lineColumns)))
  const placed = inRows(events.map((event) => ({ ...event, column: column(event.at) })))
  return {
    events: placed,
    hours: hours.map((hour) => ({ hour, column: column(atHour(hour)) })),
    nowColumn: column(now),
    rows: Math.max(1, ...placed.map(({ row }) => row)),
  }
}

/** Places the last event first: an earlier one whose words would overlap those of later ones gets the row above them. */
function inRows(events: (DayEvent & { column: number })[]): PlacedEvent[] {
  const placed: PlacedEvent[] = []
  for (const event of events.toSorted((a, b) => b.at - a.at)) {
    const below = placed.filter((other) => other.column < event.column + wordsWidth)
    const row = 1 + Math.max(0, ...below.map((other) => other.row))
    placed.push({ ...event, row })
  }
  return placed.reverse()
}

function startOf(now: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay()
}
