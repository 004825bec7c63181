import 'server-only'
import { createHash } from 'node:crypto'
import type { Database as Client } from 'better-sqlite3'
import type { Manifest } from './manifest'

/** Counts the rows of each table, and hashes their content in the order of their keys. Search indexes follow from them. */
export function tableContents(client: Client): Manifest['tables'] {
  const tables = client
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
    )
    .pluck()
    .all() as string[]
  const own = tables.filter((table) => !table.startsWith('sqlite_'))
  return Object.fromEntries(own.map((table) => [table, contentOf(client, table)]))
}

function contentOf(client: Client, table: string): Manifest['tables'][string] {
  const hash = createHash('sha256')
  let rows = 0
  for (const row of client
    .prepare(`SELECT * FROM ${quoted(table)}${keyOrder(client, table)}`)
    .raw()
    .iterate()) {
    rows += 1
    hash.update(JSON.stringify((row as unknown[]).map(told)))
  }
  return { rows, sha256: hash.digest('hex') }
}

function keyOrder(client: Client, table: string): string {
  const keys = client
    .prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .pluck()
    .all(table) as string[]
  return keys.length === 0 ? ' ORDER BY rowid' : ` ORDER BY ${keys.map(quoted).join(', ')}`
}

/** Text "1" and number 1 are different contents, and so are bytes. */
function told(value: unknown): unknown {
  return Buffer.isBuffer(value) ? { bytes: value.toString('hex') } : value
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
