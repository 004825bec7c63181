import type SQLite from 'better-sqlite3'

/** How many rows refer to what is not there, by tables: `notes without their people`. */
export type BrokenReferences = Map<string, number>

export function brokenReferences(client: SQLite.Database): BrokenReferences {
  const rows = client.pragma('foreign_key_check') as { table: string; parent: string }[]
  const counts: BrokenReferences = new Map()
  for (const { table, parent } of rows) {
    const pair = `${table} without their ${parent}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** What is broken now and was not before, in words; empty where nothing is. */
export function newlyBroken(before: BrokenReferences, now: BrokenReferences): string {
  return [...now]
    .map(([pair, count]) => ({ pair, more: count - (before.get(pair) ?? 0) }))
    .filter(({ more }) => more > 0)
    .map(({ pair, more }) => `${more} row(s) of ${pair}`)
    .join(', ')
}
