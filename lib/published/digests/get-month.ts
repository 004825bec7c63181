import 'server-only'
import type { Publication } from '@/lib/domain/article/article'
import { spanNamed } from '@/lib/domain/time/calendar-span'
import { getPublication } from '../get-publication'
import { getSpan, type Span } from './get-span'

export type Month = Pick<Span, 'before' | 'after'> & {
  publication: Publication
  /** Its first day, such as `2026-04-01`. */
  first: string
  /** Newest first, with how many updates came out. */
  days: { day: string; updates: number }[]
}

/** A month by days; null for a name that is none, and where nothing came out. */
export function getMonth(name: string): Month | null {
  const named = spanNamed('month', name)
  if (!named) return null
  const publication = getPublication()
  const span = getSpan(named, publication.timeZone)
  if (!span) return null
  const counts = new Map<string, number>()
  for (const { day } of span.updates) counts.set(day, (counts.get(day) ?? 0) + 1)
  const days = [...counts].map(([day, updates]) => ({ day, updates }))
  return { publication, first: named.first, days, before: span.before, after: span.after }
}
