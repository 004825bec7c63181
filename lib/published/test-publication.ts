import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Database } from '@/db/connection'
import { openTestCopy } from '@/db/test-copy'

/** For tests: a data directory of their own with the real migrations, gone afterwards. */
export function testPublication(): { db: () => Database; folder: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-'))
  const before = process.env.DATA_DIR
  process.env.DATA_DIR = folder
  beforeAll(() => {
    openTestCopy(folder)
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
