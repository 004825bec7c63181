import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { openReplica } from './replica/open-replica'
import { primary } from './replica/primary-settings'
import { replicaFile } from './replica/replica-file'
import { rememberStatements } from './statements'

export type Database = BetterSQLite3Database & { $client: SQLite.Database }

/**
 * Opens the database file with every safety setting. `synchronous` is set each time because
 * better-sqlite3 falls back to NORMAL on an existing WAL file, which may lose a commit on power loss.
 */
export function openDatabase(file: string): Database {
  if (!existsSync(file)) mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const client = new SQLite(file)
  client.pragma('busy_timeout = 5000')
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  client.pragma('trusted_schema = OFF')
  client.pragma('temp_store = MEMORY')
  client.pragma('cache_size = -16384')
  client.pragma('journal_size_limit = 67108864')
  return remembering(client)
}

function remembering(client: SQLite.Database): Database {
  rememberStatements(client)
  return drizzle(client)
}

declare global {
  var headsupDatabase: Database | undefined
}

/** The process's one connection, opened at first use; Next's several bundles share it through `globalThis`. */
export function database(): Database {
  globalThis.headsupDatabase ??= opened()
  return globalThis.headsupDatabase
}

function opened(): Database {
  const remote = primary()
  if (!remote) return openDatabase(databaseFile())
  return remembering(openReplica(databaseFile(), remote) as unknown as SQLite.Database)
}

/** Where the database lives: `headsup.db` in the data directory, or beside it the replica of a primary. */
export function databaseFile(): string {
  const directory = process.env.DATA_DIR ?? './data'
  return primary() ? replicaFile(directory) : `${directory}/headsup.db`
}
