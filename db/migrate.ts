import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { brokenReferences, newlyBroken } from './broken-references'
import type { Database } from './connection'
import { copyBefore } from './copy-before'
import { wayBack } from './kept-copies'
import { writeTransaction } from './transaction'

/** In milliseconds. Whoever starts while another process migrates waits for it. */
const patience = 60_000

/** Raised when the database was written by a newer version of this software. */
export class NewerDatabase extends Error {
  constructor(db: Database, folder: string) {
    const way = wayBack(db.$client.name, knownMigrations(folder))
    super(`The database is newer than this version of HeadsUpAI. ${way}`)
  }
}

/** Raised when a migration could not be done; the database is as it was. */
class FailedMigration extends Error {
  constructor(name: string, reason: string, copy: string | null) {
    const kept = copy ? ` A copy made just before is kept in ${copy}.` : ''
    super(
      `The migration ${name} failed, and the database is as it was before: ${reason}.${kept} Go on with the version you had, and report this.`,
    )
  }
}

/** Raised when the disk was full half-way; the database is as it was. */
class NoRoomToMigrate extends Error {
  constructor(database: string) {
    super(
      `The database was not brought up to date and is as it was before: the disk of ${database} is full. Make room for a second database, then start again.`,
    )
  }
}

/**
 * Brings the database up to date, wholly or not at all. What is in use already is copied first. Two processes may
 * call it at once: the second waits, then finds nothing to do.
 * @param folder the folder with the kept migrations
 * @returns how many migrations were applied
 * @throws NewerDatabase, NoCopy, NoRoomToMigrate, FailedMigration
 */
export function migrateDatabase(db: Database, folder: string): number {
  if (pendingMigrations(db, folder).length === 0) return 0
  return underSetting(db, 'busy_timeout', patience, () =>
    // Changing a table may mean to drop it and make it anew, and with foreign keys on that would delete the rows that
    // refer to it. SQLite ignores this setting inside a transaction, so migrations cannot set it themselves.
    underSetting(db, 'foreign_keys', 0, () => writeTransaction(db, () => applyPending(db, folder))),
  )
}

function underSetting<Result>(
  db: Database,
  setting: 'busy_timeout' | 'foreign_keys',
  value: number,
  work: () => Result,
): Result {
  const before = db.$client.pragma(setting, { simple: true })
  db.$client.pragma(`${setting} = ${value}`)
  try {
    return work()
  } finally {
    db.$client.pragma(`${setting} = ${before}`)
  }
}

type Migration = MigrationMeta & { name: string }

/** Holds the write lock, so what is copied is what will be changed. */
function applyPending(db: Database, folder: string): number {
  const pending = pendingMigrations(db, folder)
  const [first] = pending
  if (!first) return 0
  const copy = isInUse(db) ? copyBefore(db.$client.name, first.name) : null
  const broken = brokenReferences(db.$client)
  db.$client.exec(
    'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  )
  for (const migration of pending) {
    try {
      apply(db, migration)
    } catch (error) {
      if (isFull(error)) throw new NoRoomToMigrate(db.$client.name)
      throw new FailedMigration(migration.name, messageOf(error), copy)
    }
  }
  const breaks = newlyBroken(broken, brokenReferences(db.$client))
  if (breaks) {
    const names = pending.map(({ name }) => name).join(', ')
    throw new FailedMigration(names, `it leaves ${breaks}`, copy)
  }
  return pending.length
}

function isInUse(db: Database): boolean {
  return db.$client.prepare('SELECT 1 FROM sqlite_master').get() !== undefined
}

function apply(db: Database, { sql, hash, folderMillis }: Migration): void {
  for (const statement of sql) db.$client.exec(statement)
  db.$client
    .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    .run(hash, folderMillis)
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL'
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** @throws NewerDatabase */
function pendingMigrations(db: Database, folder: string): Migration[] {
  const names = migrationNames(folder)
  const applied = appliedMigrations(db)
  if (applied > names.length) throw new NewerDatabase(db, folder)
  if (applied === names.length) return []
  return readMigrationFiles({ migrationsFolder: folder })
    .map((migration, index) => ({ ...migration, name: names[index] ?? '' }))
    .slice(applied)
}

/** @returns the names of what would be applied. @throws NewerDatabase */
export function waitingMigrations(db: Database, folder: string): string[] {
  const names = migrationNames(folder)
  const applied = appliedMigrations(db)
  if (applied > names.length) throw new NewerDatabase(db, folder)
  return names.slice(applied)
}

/** @returns how many migrations the database has seen */
export function appliedMigrations(db: Database): number {
  const table = db.$client
    .prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
    .get()
  if (!table) return 0
  return db.$client.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get() as number
}

/** @returns how many migrations this version of the software knows */
export function knownMigrations(folder: string): number {
  return migrationNames(folder).length
}

/** The names of all migrations that this version knows, in order. */
export function migrationNames(folder: string): string[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string }[]
  }
  return journal.entries.map(({ tag }) => tag)
}
