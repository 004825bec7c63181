import { type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'

/** `column IN ('a', 'b')`, written out, because a CHECK in the schema cannot hold parameters. */
export function oneOf(column: AnySQLiteColumn, values: readonly string[]): SQL {
  const list = values.map((value) => `'${value}'`).join(', ')
  return sql`${column} IN (${sql.raw(list)})`
}

/** No number without the time it stood so, and none below zero. */
export function datedCounts(table: {
  reposts: AnySQLiteColumn
  likes: AnySQLiteColumn
  countsAsOf: AnySQLiteColumn
}): SQL {
  return sql`(${table.reposts} IS NULL AND ${table.likes} IS NULL) OR (${table.countsAsOf} <> '' AND coalesce(${table.reposts}, 0) >= 0 AND coalesce(${table.likes}, 0) >= 0)`
}
