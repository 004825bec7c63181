import 'server-only'
import type { ListedUpdate, Publication } from '@/lib/domain/article/article'
import { spanNamed } from '@/lib/domain/time/calendar-span'
import { getPublication } from '../get-publication'
import { listedUpdates } from '../listed-updates'
import { getSpan, type Span, type SpanUpdate } from './get-span'

/** More make a page too heavy for a phone; a week then leads to the pages of its days. */
const mostListed = 40

type DigestDay = { day: string; total: number; updates: ListedUpdate[] }

export type Digest = Pick<Span, 'before' | 'after'> & {
  publication: Publication
  kind: 'day' | 'week'
  /** The first day, such as `2026-04-27`. */
  first: string
  last: string
  total: number
  /** Newest first, with at most forty updates in all. */
  days: DigestDay[]
}

/** A day or a week with its updates; null for a name that is none, and where nothing came out. */
export function getDigest(kind: Digest['kind'], name: string): Digest | null {
  const named = spanNamed(kind, name)
  if (!named) return null
  const publication = getPublication()
  const span = getSpan(named, publication.timeZone)
  if (!span) return null
  const { updates, ...near } = span
  return { publication, kind, ...named, total: updates.length, days: daysOf(updates), ...near }
}

function daysOf(updates: SpanUpdate[]): DigestDay[] {
  const ids = updates.slice(0, mostListed).map(({ id }) => id)
  const listed = new Map(listedUpdates(ids).map((update) => [update.id, update]))
  const days = new Map<string, DigestDay>()
  for (const { id, day } of updates) {
    const update = listed.get(id)
    const before = days.get(day) ?? { day, total: 0, updates: [] }
    const shown = update ? [...before.updates, update] : before.updates
    days.set(day, { day, total: before.total + 1, updates: shown })
  }
  return [...days.values()]
}
