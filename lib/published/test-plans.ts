import type { Database } from '@/db/connection'

/** What SQLite does for a statement, step by step. */
export type Plan = { sql: string; steps: string[] }

/**
 * For tests: runs something and explains each statement that it asked SQLite for.
 * Statements that were asked for before may be kept, so a connection should be new.
 */
export function plansOf(db: Database, run: () => void): Plan[] {
  const { $client: client } = db
  const asked = new Set<string>()
  const prepare = client.prepare
  client.prepare = ((sql: string) => {
    asked.add(sql)
    return prepare.call(client, sql)
  }) as typeof client.prepare
  try {
    run()
  } finally {
    client.prepare = prepare
  }
  return [...asked]
    .filter((sql) => /^\s*(select|with)\b/i.test(sql))
    .map((sql) => ({ sql, steps: explained(db, sql) }))
}

function explained(db: Database, sql: string): string[] {
  const parameters = Array.from(sql.matchAll(/\?/g), () => null)
  const rows = db.$client.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters)
  return (rows as { detail: string }[]).map(({ detail }) => detail)
}

/** Steps of plans that cost more the more there is. */
export function growing(plans: Plan[], may: { walk: string[]; scan: string[]; sort: RegExp[] }) {
  return plans.flatMap(({ sql, steps }) =>
    steps
      .filter((step) => !isBounded(step, sql, may))
      .map((step) => `${step} in ${sql.replace(/\s+/g, ' ')}`),
  )
}

/** An index may be walked where a limit ends it; full-text matches come in the order of their index. */
function isBounded(step: string, sql: string, may: Parameters<typeof growing>[1]): boolean {
  if (step.includes('TEMP B-TREE')) return may.sort.some((statement) => statement.test(sql))
  const [, table = '', rest = ''] = /^SCAN (\S+)(.*)$/.exec(step) ?? []
  // The steps of a subquery stand beside it.
  if (!table || table.startsWith('(') || may.scan.includes(table)) return true
  if (/^ VIRTUAL TABLE INDEX \d+:.*M/.test(rest)) return /\blimit\b/i.test(sql)
  const [, index = ''] = / USING (?:COVERING )?INDEX (\S+)/.exec(rest) ?? []
  return may.walk.includes(index) && /\blimit\b/i.test(sql)
}
