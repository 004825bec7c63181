import { log } from '@/lib/log'
import { tracer } from '@/lib/tracer'

/** In milliseconds. */
const slow = 200
const mostOfSql = 1_000

/** Runs a query, as a span where traces are collected, and logs one that took long: its text, and nothing that it was asked about. */
export function timed<Result>(sql: string, query: () => Result): Result {
  const traced = tracer()
  if (!traced) return measured(sql, query)
  const attributes = { 'db.system.name': 'sqlite', 'db.query.text': sql.slice(0, mostOfSql) }
  return traced.span('query', attributes, () => measured(sql, query))
}

function measured<Result>(sql: string, query: () => Result): Result {
  const begin = performance.now()
  const result = query()
  const ms = Math.round(performance.now() - begin)
  if (ms > slow) log().warn({ ms, sql: sql.slice(0, mostOfSql) }, 'slow query')
  return result
}
