import SQLite from 'better-sqlite3'
import { database } from './connection'
import { primary } from './replica/primary-settings'
import { ReplicaReader } from './replica/replica-reader'

/**
 * Opens a connection of its own that reads the database as it was last committed, while others write.
 * Raises SQLite's errors when the file cannot be read.
 */
export function openReader(file: string): SQLite.Database {
  if (!primary()) return new SQLite(file, { readonly: true, fileMustExist: true, timeout: 5_000 })
  // Two libraries that open one file in one process take each other's locks away, so libSQL reads it too.
  return new ReplicaReader(database().$client.name) as unknown as SQLite.Database
}
