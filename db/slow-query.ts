import { log } from '@/lib/log'

/** In milliseconds. */
const slow = 200
const mostOfSql = 1_000

/** Runs a query, and logs one that took long: its text, and nothing that it was asked about. */
export function timed<Result>(sql: string, query: () => Result): Result {
  const begin = performance.now()
  const result = query()
  const ms = Math.round(performance.now() - begin)
  if (ms > slow) log().warn({ ms, sql: sql.slice(0, mostOfSql) }, 'slow query')
  return result
}
