import 'server-only'
import { and, asc, desc, gte, lt } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import type { CalendarSpan } from '@/lib/domain/time/calendar-span'
import { dayOf } from '@/lib/domain/time/dates'
import { zoneOf } from '@/lib/domain/time/day-or-moment'

/** No zone is further from UTC. In milliseconds. */
const furthest = 24 * 60 * 60 * 1000
const most = 5000

export type SpanUpdate = { id: string; day: string }

/** What came out in some days, newest first, and the nearest days before and after on which anything did. */
export type Span = { updates: SpanUpdate[]; before: string | null; after: string | null }

/**
 * The updates of some days, by their ids.
 * @param zone IANA name of the zone whose days count
 * @returns null when nothing came out on them
 */
export function getSpan({ first, last }: CalendarSpan, zone: string): Span | null {
  const from = Date.parse(first) - furthest
  const to = Date.parse(last) + 2 * furthest
  const near = between(from, to)
    .map(({ id, at }) => ({ id, day: dayOfUpdate(at, zone) }))
    // What has a day and no hour may stand among updates of the next day, far from UTC.
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1))
  const updates = near.filter(({ day }) => first <= day && day <= last)
  if (updates.length === 0) return null
  const [earlier] = near.filter(({ day }) => day < first)
  const later = near.filter(({ day }) => day > last).at(-1)
  return {
    updates,
    before: earlier?.day ?? dayAt(newestBefore(from), zone),
    after: later?.day ?? dayAt(oldestSince(to), zone),
  }
}

/** The newest day on which anything came out; null when nothing ever did. */
export function newestDay(zone: string): string | null {
  return dayAt(newestBefore(Number.MAX_SAFE_INTEGER), zone)
}

const { id, firstPublishedAt: at } = publishedArticles

function between(from: number, to: number): { id: string; at: number }[] {
  return database()
    .select({ id, at })
    .from(publishedArticles)
    .where(and(gte(at, from), lt(at, to)))
    .orderBy(desc(at), desc(id))
    .limit(most)
    .all()
}

function newestBefore(time: number): { at: number } | undefined {
  return database()
    .select({ at })
    .from(publishedArticles)
    .where(lt(at, time))
    .orderBy(desc(at))
    .limit(1)
    .get()
}

function oldestSince(time: number): { at: number } | undefined {
  return database()
    .select({ at })
    .from(publishedArticles)
    .where(gte(at, time))
    .orderBy(asc(at))
    .limit(1)
    .get()
}

function dayAt(row: { at: number } | undefined, zone: string): string | null {
  return row ? dayOfUpdate(row.at, zone) : null
}

/** The day an update is listed under. */
function dayOfUpdate(time: number, zone: string): string {
  return dayOf(time, zoneOf(time, zone))
}
