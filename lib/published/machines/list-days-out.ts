import 'server-only'
import { and, asc, desc, gte, lt } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { type SpanKind, spanNameOf } from '@/lib/domain/time/calendar-span'
import { dayOf } from '@/lib/domain/time/dates'
import { zoneOf } from '@/lib/domain/time/day-or-moment'

/** A day, week or month on which something came out, and when any of that last changed (Unix milliseconds). */
export type SpanOut = { kind: SpanKind; name: string; modifiedAt: number }

const oneDay = 24 * 60 * 60 * 1000
/** A week may begin in the year before the one it is named after. */
const margin = 9 * oneDay
/** Of one year; a site that brings more in a year has a page for each day all the same. */
const most = 30_000
const kinds: SpanKind[] = ['month', 'week', 'day']

const { firstPublishedAt: at, modifiedAt } = publishedArticles

/** The days, weeks and months of a year, by the clock of a zone, the newest first. */
export function listDaysOut(year: number, zone: string): SpanOut[] {
  const spans = new Map<string, SpanOut>()
  for (const row of outBetween(Date.UTC(year) - margin, Date.UTC(year + 1) + margin)) {
    const day = dayOf(row.at, zoneOf(row.at, zone))
    for (const kind of kinds) {
      const name = spanNameOf(kind, day)
      if (!name.startsWith(`${year}-`)) continue
      const known = spans.get(name)?.modifiedAt ?? 0
      spans.set(name, { kind, name, modifiedAt: Math.max(known, row.modifiedAt) })
    }
  }
  return [...spans.values()]
}

/** The years that have such days, the newest first. */
export function listYearsOut(zone: string): number[] {
  const [oldest, newest] = [asc(at), desc(at)].map((order) =>
    database().select({ at }).from(publishedArticles).orderBy(order).limit(1).get(),
  )
  if (!oldest || !newest) return []
  const [first, last] = [oldest.at - margin, newest.at + margin].map(yearAt)
  const years: number[] = []
  for (let year = last ?? 0; year >= (first ?? 0); year--) if (hasDays(year, zone)) years.push(year)
  return years
}

function yearAt(time: number): number {
  return new Date(time).getUTCFullYear()
}

/** Whatever lies well within a year is of that year in any zone; the rest has to be looked at. */
function hasDays(year: number, zone: string): boolean {
  const within = and(gte(at, Date.UTC(year) + margin), lt(at, Date.UTC(year + 1) - margin))
  const one = database().select({ at }).from(publishedArticles).where(within).limit(1).get()
  return one !== undefined || listDaysOut(year, zone).length > 0
}

function outBetween(from: number, to: number): { at: number; modifiedAt: number }[] {
  return database()
    .select({ at, modifiedAt })
    .from(publishedArticles)
    .where(and(gte(at, from), lt(at, to)))
    .orderBy(desc(at))
    .limit(most)
    .all()
}
