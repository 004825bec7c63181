import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from './connection'
import { firstMigrations } from './fixtures/first-migrations'
import { keptCopies } from './kept-copies'
import { appliedMigrations, knownMigrations, migrateDatabase, NewerDatabase } from './migrate'

const migrations = join(import.meta.dirname, 'migrations')
const known = knownMigrations(migrations)
let folder = ''
let file = ''
let db: Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headsup-copy-'))
  file = join(folder, 'headsup.db')
  db = openDatabase(file)
})
afterEach(() => {
  db.$client.close()
  rmSync(folder, { recursive: true })
})

/** The migrations with one more, which nobody wrote. */
function withOneMore(sql: string): string {
  const copy = firstMigrations(migrations, known, folder)
  const journal = join(copy, 'meta', '_journal.json')
  const entries = Array.from({ length: known + 1 }, (_, idx) => {
    return {
      idx,
      version: '6',
      when: idx,
      tag: `${String(idx).padStart(4, '0')}_x`,
      breakpoints: true,
    }
  })
  const names = readdirSync(copy).filter((name) => name.endsWith('.sql'))
  names.forEach((name, idx) => {
    Object.assign(entries[idx] ?? {}, { tag: name.replace('.sql', '') })
  })
  writeFileSync(join(copy, `${String(known).padStart(4, '0')}_x.sql`), sql)
  writeFileSync(journal, JSON.stringify({ entries }))
  return copy
}

function addPeople(): void {
  db.$client.exec(`
    INSERT INTO people (id, name, slug, role, created_at) VALUES ('p', 'Ada', 'ada', 'owner', 0);
    INSERT INTO sessions (id, person_id, created_at, last_seen_at, expires_at) VALUES ('s', 'p', 0, 0, 0)`)
}

const schema = () => db.$client.prepare('SELECT sql FROM sqlite_master ORDER BY sql').all()

test('a new database is not copied, one in use is, as it was', () => {
  migrateDatabase(db, firstMigrations(migrations, 14, folder))
  expect(keptCopies(file)).toEqual([])
  addPeople()
  expect(migrateDatabase(db, migrations)).toBe(known - 14)
  const [copy, ...others] = keptCopies(file)
  expect(others).toEqual([])
  expect(copy?.file).toMatch(/backups\/before-0014-\d{8}T\d{6}Z\.db$/)
  expect(statSync(copy?.file ?? '').mode & 0o777).toBe(0o600)
  const opened = new SQLite(copy?.file, { readonly: true })
  expect(opened.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(opened.prepare('SELECT name FROM people').pluck().all()).toEqual(['Ada'])
  expect(opened.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()).toBe(14)
  opened.close()
  expect(migrateDatabase(db, migrations)).toBe(0)
  expect(keptCopies(file)).toHaveLength(1)
})

test('the last three upgrades keep a copy, and one that is tried again does not drive out the others', () => {
  const backups = join(folder, 'backups')
  mkdirSync(backups)
  const older = ['0003-20260101', '0005-20260102', '0009-20260103', '0014-20260104']
  for (const name of older) writeFileSync(join(backups, `before-${name}T000000Z.db`), '')
  writeFileSync(join(backups, 'mine.db'), '')
  migrateDatabase(db, firstMigrations(migrations, 14, folder))
  migrateDatabase(db, migrations)
  const names = readdirSync(backups).sort()
  expect(names.slice(0, 2)).toEqual([
    'before-0005-20260102T000000Z.db',
    'before-0009-20260103T000000Z.db',
  ])
  expect(names[2]).toMatch(/^before-0014-(?!20260104)/)
  expect(names.slice(3)).toEqual(['mine.db'])
})

test('where no copy can be made, nothing is migrated', () => {
  migrateDatabase(db, firstMigrations(migrations, 14, folder))
  writeFileSync(join(folder, 'backups'), 'a file')
  expect(() => migrateDatabase(db, migrations)).toThrow(
    /copy of it must be made in .*backups\. That folder cannot be written\. Give it/,
  )
  expect(appliedMigrations(db)).toBe(14)
  expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1)
})

test.each([
  ['DELETE FROM people;', 'it leaves 1 row(s) of sessions without their people'],
  ['DELETE FROM sessions;\n--> statement-breakpoint\nDROP TABLE nobody;', 'no such table: nobody'],
])('a migration that does %j leaves the database as it was, and names the copy', (sql, reason) => {
  migrateDatabase(db, migrations)
  addPeople()
  const before = schema()
  const folderOfMore = withOneMore(sql)
  const said = saidBy(() => migrateDatabase(db, folderOfMore))
  expect(said).toContain(reason)
  expect(said).toContain(keptCopies(file)[0]?.file)
  expect(schema()).toEqual(before)
  expect(appliedMigrations(db)).toBe(known)
  expect(db.$client.prepare('SELECT person_id FROM sessions').pluck().all()).toEqual(['p'])
})

function saidBy(work: () => void): string {
  try {
    work()
  } catch (error) {
    return String(error)
  }
  return ''
}

test('references that were broken before are no reason to refuse', () => {
  migrateDatabase(db, firstMigrations(migrations, 14, folder))
  db.$client.pragma('foreign_keys = OFF')
  addPeople()
  db.$client.exec('DELETE FROM people')
  db.$client.pragma('foreign_keys = ON')
  expect(migrateDatabase(db, migrations)).toBe(known - 14)
})

test('a database that is newer names the copy that fits, and only if there is one', () => {
  migrateDatabase(db, firstMigrations(migrations, 14, folder))
  migrateDatabase(db, migrations)
  const newer = (count: number) => () =>
    migrateDatabase(db, firstMigrations(migrations, count, folder))
  expect(newer(14)).toThrow(NewerDatabase)
  expect(newer(14)).toThrow(`copy ${keptCopies(file)[0]?.file} to ${file}`)
  expect(newer(13)).toThrow('no copy in')
})

test('of several processes that migrate at once, one does', async () => {
  migrateDatabase(db, firstMigrations(migrations, 13, folder))
  const program = `import('./db/connection.ts').then(async ({ openDatabase }) => {
    const { migrateDatabase } = await import('./db/migrate.ts')
    console.log(migrateDatabase(openDatabase(${JSON.stringify(file)}), 'db/migrations'))
  })`
  const counts = await Promise.all(Array.from({ length: 3 }, () => printed(program)))
  expect(counts.sort()).toEqual(['0', '0', String(known - 13)])
  expect(keptCopies(file)).toHaveLength(1)
})

function printed(program: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', program], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.on('data', (piece) => {
    text += piece
  })
  return new Promise((done) => child.once('close', () => done(text.trim())))
}
