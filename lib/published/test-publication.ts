import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Database, openDatabase } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'

/** For tests: a data directory of their own with the real migrations, gone afterwards. */
export function testPublication(): { db: () => Database; folder: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-'))
  const before = process.env.DATA_DIR
  process.env.DATA_DIR = folder
  beforeAll(() => {
    globalThis.headsupDatabase = openDatabase(join(folder, 'headsup.db'))
    migrateDatabase(globalThis.headsupDatabase, 'db/migrations')
  })
  afterAll(() => {
    globalThis.headsupDatabase?.$client.close()
    globalThis.headsupDatabase = undefined
    if (before === undefined) delete process.env.DATA_DIR
    else process.env.DATA_DIR = before
    rmSync(folder, { recursive: true })
  })
  return { db: opened, folder: () => folder }
}

function opened(): Database {
  if (!globalThis.headsupDatabase) throw new Error('The test database is not open yet.')
  return globalThis.headsupDatabase
}
