import 'server-only'
import { inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedSourceChecks } from '@/db/schema/published-sources'
import type { SourceLook } from '@/lib/domain/sources/source-look'
import { listed } from './summaries'

/** The latest look at each of some places, by address; those that nobody looked at are missing. */
export function sourceLooks(permalinks: string[]): Record<string, SourceLook> {
  if (permalinks.length === 0) return {}
  const { permalink, state, checkedAt, since, text } = publishedSourceChecks
  const rows = database()
    .select({ permalink, state, checkedAt, since, text })
    .from(publishedSourceChecks)
    .where(inArray(permalink, listed(permalinks)))
    .all()
  return Object.fromEntries(rows.map(({ permalink: place, ...look }) => [place, look]))
}
