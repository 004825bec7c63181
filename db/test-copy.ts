import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Database, openDatabase } from './connection'

/** For tests: an empty, up to date database in this folder, as the process's one connection. */
export function openTestCopy(folder: string): Database {
  const file = join(folder, 'headsup.db')
  copyFileSync(inject('migratedDatabase'), file)
  globalThis.headsupDatabase = openDatabase(file)
  return globalThis.headsupDatabase
}
