import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Database } from './connection'

/** Raised when the database was written by a newer version of this software. */
export class NewerDatabase extends Error {
  constructor() {
    super(
      'The database is newer than this version of HeadsUpAI. Start the newer version, or restore the backup made before the upgrade.',
    )
  }
}

/**
 * Brings the database up to date. Two processes may call it at once: the second waits, then finds
 * nothing to do.
 * @param folder the folder with the kept migrations
 * @returns how many migrations were applied
 * @throws NewerDatabase
 */
export function migrateDatabase(db: Database, folder: string): number {
  const before = appliedMigrations(db)
  if (before > knownMigrations(folder)) throw new NewerDatabase()
  applyPending(db, folder)
  return appliedMigrations(db) - before
}

/** Drizzle begins without the write lock, so of two racing starts one may fail: it is done if the other finished. */
function applyPending(db: Database, folder: string): void {
  try {
    withoutForeignKeys(db, () => migrate(db, { migrationsFolder: folder }))
  } catch (error) {
    if (appliedMigrations(db) !== knownMigrations(folder)) throw error
  }
}

/**
 * A table that is made anew is dropped first, which would take the rows that refer to it along. The
 * switch counts for nothing inside a transaction, so no migration can throw it itself.
 */
function withoutForeignKeys(db: Database, work: () => void): void {
  db.$client.pragma('foreign_keys = OFF')
  try {
    work()
  } finally {
    db.$client.pragma('foreign_keys = ON')
  }
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
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: unknown[]
  }
  return journal.entries.length
}
