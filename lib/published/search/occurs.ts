import 'server-only'
import { sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import type { Asked } from '@/lib/domain/search/asked'
import { allOf } from '@/lib/domain/search/match-expression'

/** Whether any live update has all that is asked for. */
export function occurs(asked: Asked[]): boolean {
  const row = database().get(
    sql`SELECT 1 FROM published_search WHERE published_search MATCH ${allOf(asked)} LIMIT 1`,
  )
  return row !== undefined
}
