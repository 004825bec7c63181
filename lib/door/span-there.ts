import { spanNamed } from '@/lib/domain/time/calendar-span'
import type { LiveCopy } from './pages/live-copy'

const spans = { daily: 'day', weekly: 'week', archive: 'month' } as const
const day = 24 * 60 * 60 * 1000
const outBetween =
  'SELECT 1 FROM published_articles WHERE first_published_at >= :from AND first_published_at < :to LIMIT 1'

/**
 * Whether a day, week or month has a page: if something came out then, or, since days begin elsewhere earlier, the day
 * beside. Null for an address that is none of these.
 */
export function spanIsThere(path: string, live: LiveCopy): boolean | null {
  const { folder, name = '' } =
    /^\/(?<folder>daily|weekly|archive)\/(?<name>[^/]+)$/.exec(path)?.groups ?? {}
  if (folder !== 'daily' && folder !== 'weekly' && folder !== 'archive') return null
  const span = spanNamed(spans[folder], name)
  if (!span) return false
  const near = { from: Date.parse(span.first) - day, to: Date.parse(span.last) + 2 * day }
  return live.finds(outBetween, near)
}
