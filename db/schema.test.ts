import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from './connection'
import { migrateDatabase } from './migrate'

const folder = mkdtempSync(join(tmpdir(), 'headsup-schema-'))
let db: Database

beforeAll(() => {
  db = openDatabase(join(folder, 'headsup.db'))
  migrateDatabase(db, join(import.meta.dirname, 'migrations'))
})
afterAll(() => {
  db.$client.close()
  rmSync(folder, { recursive: true })
})

/** Columns that name a row of another table and are no reference, each with the reason. */
const loose: Record<string, string> = {
  'audit_log.actor_id': 'The log is append-only, and says who it was also when they are gone.',
  'revisions.author_id': 'Made anew, the largest table would have to be written as a whole.',
  'slug_history.article_id':
    'The live copy names nothing of the working copy; the update may be off.',
  'topic_history.topic_id':
    'The live copy names nothing of the working copy; the topic may be off.',
  'published_retractions.article_id': 'What is retracted is no part of the live copy any more.',
  'published_versions.article_id': 'Versions outlive the update that they are of.',
  'digest_parts.article_id': 'It is of the live copy; what is off the site is left out.',
  'published_erasures.article_id': 'What is erased is gone, and that it was is still told.',
}

test('every table is strict', () => {
  const lax = tables().filter(({ strict }) => !strict)
  expect(lax.map(({ name }) => name)).toEqual([])
})

test('whatever is written to a table that readers see raises the version', () => {
  const live = tables()
    .map(({ name }) => name)
    .filter((name) => /^published_|^settings$|^(slug|topic)_history$/.test(name))
  expect(live.length).toBeGreaterThan(12)
  for (const table of live) {
    for (const event of ['INSERT', 'UPDATE', 'DELETE']) {
      const raises = `AFTER ${event} ON ${table} BEGIN UPDATE publication_version SET version = version + 1; END`
      expect(
        triggers().filter((sql) => sql.endsWith(raises)),
        `${event} ${table}`,
      ).toHaveLength(1)
    }
  }
})

test('no reference makes SQLite look through a whole table', () => {
  const references = tables().flatMap(({ name }) => referencesOf(name))
  expect(references.length).toBeGreaterThan(30)
  for (const { table, from } of references) {
    const question = `EXPLAIN QUERY PLAN SELECT 1 FROM "${table}" WHERE "${from}" = ?`
    const plan = db.$client.prepare(question).all('x') as { detail: string }[]
    expect(plan[0]?.detail, `${table}.${from}`).toMatch(/^SEARCH/)
  }
})

test('what names a row of another table is a reference, or is not for a reason', () => {
  const names = tables().flatMap(({ name }) => {
    const references = referencesOf(name).map(({ from }) => from)
    return columnsOf(name)
      .filter((column) => /_(id|by)$/.test(column) && !references.includes(column))
      .map((column) => `${name}.${column}`)
  })
  expect(names.sort()).toEqual(Object.keys(loose).sort())
})

test('every reference names a table that there is', () => {
  for (const { name } of tables()) {
    for (const { parent } of referencesOf(name)) {
      expect(tables().map((table) => table.name)).toContain(parent)
    }
  }
})

type Table = { name: string; strict: number }

/** Without those of SQLite, of its search, and of the migrations. */
function tables(): Table[] {
  const all = db.$client.pragma('table_list') as (Table & { type: string; schema: string })[]
  return all.filter(
    ({ name, type, schema }) =>
      schema === 'main' && type === 'table' && !/^(sqlite|__drizzle)_/.test(name),
  )
}

function columnsOf(table: string): string[] {
  return (db.$client.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name)
}

function referencesOf(table: string): { table: string; from: string; parent: string }[] {
  const rows = db.$client.pragma(`foreign_key_list("${table}")`) as {
    from: string
    table: string
  }[]
  return rows.map(({ from, table: parent }) => ({ table, from, parent }))
}

function triggers(): string[] {
  const rows = db.$client.prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
  return rows.pluck().all() as string[]
}
