import { Temporal } from 'temporal-polyfill'

/** Something on the line of a day. `at` is in Unix milliseconds. */
export type DayEvent = {
  articleId: string
  headline: string
  at: number
  kind: 'went out' | 'goes out' | 'comes down'
}

/**
 * Where on the line an event stands: a column from 1, the column before which its words end, and a row of words
 * from 1, the lowest.
 */
export type PlacedEvent = DayEvent & { column: number; end: number; row: number }

export type DayLine = {
  events: PlacedEvent[]
  /** Hours of the clock, with their columns. */
  hours: { hour: number; column: number }[]
  nowColumn: number
  /** How many rows of words there are. */
  rows: number
}

const lineColumns = 48
/** So many columns the words of an event take at least; those of the last hours reach beyond the line. */
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
  const nowColumn = column(now)
  return {
    events: placed.map((event) => ({ ...event, end: wordsEnd(event, placed, nowColumn) })),
    hours: hours.map((hour) => ({ hour, column: column(atHour(hour)) })),
    nowColumn,
    rows: Math.max(1, ...placed.map(({ row }) => row)),
  }
}

type EventInRow = DayEvent & { column: number; row: number }

/**
 * Words take the room there is, up to the stroke that comes next in their row: that of an event, or of the hour it is.
 * An hour so near that it cuts through all words of that place does not make them shorter.
 */
function wordsEnd({ column, row }: EventInRow, all: EventInRow[], nowColumn: number): number {
  const strokes = all.filter((other) => other.row >= row).map((other) => other.column)
  const next = [...strokes, nowColumn].filter((stroke) => stroke >= column + wordsWidth)
  return Math.min(lineColumns + wordsWidth + 1, ...next)
}

/** Places the last event first: an earlier one whose words would overlap those of later ones gets the row above them. */
function inRows(events: (DayEvent & { column: number })[]): EventInRow[] {
  const placed: EventInRow[] = []
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
