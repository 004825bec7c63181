import 'server-only'
import type { Publication } from '@/lib/domain/article/article'
import { spanNamed } from '@/lib/domain/time/calendar-span'
import { getPublication } from '../get-publication'
import { getSpan, type Span, type SpanUpdate } from './get-span'
import { type Headline, headlinesOf } from './headlines-of'

export type Month = Pick<Span, 'before' | 'after'> & {
  publication: Publication
  /** Its first day, such as `2026-04-01`. */
  first: string
  /** Newest first. */
  days: MonthDay[]
}

type MonthDay = {
  day: string
  /** How many updates came out. */
  updates: number
  /** The newest of them. */
  named: Headline[]
}

/** A day with more has a page of its own, and a month has 31 days. */
const mostNamed = 5

/** A month by days; null for a name that is none, and where nothing came out. */
export function getMonth(name: string): Month | null {
  const named = spanNamed('month', name)
  if (!named) return null
  const publication = getPublication()
  const span = getSpan(named, publication.timeZone)
  if (!span) return null
  const { updates, ...near } = span
  return { publication, first: named.first, days: daysOf(updates), ...near }
}

function daysOf(updates: SpanUpdate[]): MonthDay[] {
  const days = new Map<string, SpanUpdate[]>()
  for (const update of updates) {
    days.set(update.day, [...(days.get(update.day) ?? []), update])
  }
  const ids = [...days.values()].flatMap((ofDay) => ofDay.slice(0, mostNamed).map(({ id }) => id))
  const headlines = headlinesOf(ids)
  return [...days].map(([day, ofDay]) => ({
    day,
    updates: ofDay.length,
    named: ofDay.flatMap(({ id }) => headlines.get(id) ?? []),
  }))
}
