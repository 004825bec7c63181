import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { database, databaseFile } from '@/db/connection'
import {
  appliedMigrations,
  knownMigrations,
  migrateDatabase,
  migrationNames,
  NewerDatabase,
  waitingMigrations,
} from '@/db/migrate'
import { primary } from '@/db/replica/primary-settings'
import { commandCall } from '@/lib/command-call'
import { env } from '@/lib/env'

/** Where the migrations are. */
export function migrationsFolder(): string {
  return join(env().HEADSUP_ROOT, 'db/migrations')
}

/**
 * Opens the database and brings it up to date.
 * @throws NewerDatabase, NoCopy, NoRoomToMigrate, FailedMigration, or SQLite's own error
 */
export function openMigrated(): { applied: number } {
  return { applied: migrateDatabase(database(), migrationsFolder()) }
}

/**
 * What bringing the database up to date would apply; looking makes no database.
 * @throws NewerDatabase
 */
export function migrationsToApply(): { applied: number; waiting: string[] } {
  const file = databaseFile()
  const folder = migrationsFolder()
  if (!existsSync(file) || statSync(file).size === 0) {
    return { applied: 0, waiting: migrationNames(folder) }
  }
  const waiting = waitingMigrations(database(), folder)
  return { applied: appliedMigrations(database()), waiting }
}

/** @throws Error or NewerDatabase when commands could not rely on the tables */
export function refuseOldDatabase(): void {
  refuseNoDatabase()
  const applied = appliedMigrations(database())
  const known = knownMigrations(migrationsFolder())
  if (applied > known) throw new NewerDatabase(database(), migrationsFolder())
  if (applied < known) {
    throw new Error(`The database is not up to date. Run first: ${commandCall('migrate')}`)
  }
}

/** Opening one would make it, beside the one of the site where DATA_DIR is not the site's. */
function refuseNoDatabase(): void {
  const file = databaseFile()
  if (primary() || statSync(file, { throwIfNoEntry: false })) return
  throw new Error(
    `There is no database at ${file}. DATA_DIR has to name the data directory of the site. For a new site run first: ${commandCall('migrate')}`,
  )
}
