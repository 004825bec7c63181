import { join } from 'node:path'
import { database } from '@/db/connection'
import { appliedMigrations, knownMigrations, migrateDatabase, NewerDatabase } from '@/db/migrate'

export const migrationsFolder = join(import.meta.dirname, '../db/migrations')

/**
 * Opens the database and brings it up to date.
 * @throws NewerDatabase, or SQLite's own error
 */
export function openMigrated(): { applied: number } {
  return { applied: migrateDatabase(database(), migrationsFolder) }
}

/** @throws Error or NewerDatabase when commands could not rely on the tables */
export function refuseOldDatabase(): void {
  const applied = appliedMigrations(database())
  const known = knownMigrations(migrationsFolder)
  if (applied > known) throw new NewerDatabase()
  if (applied < known) {
    throw new Error('The database is not up to date. Run first: npm run headsup -- migrate')
  }
}
