import 'server-only'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFile, openDatabase } from '@/db/connection'
import { writeCopy } from '@/db/write-copy'
import { env } from '@/lib/env'

/**
 * Does work on a copy of the database, which is thrown away: all that is said of it is what would happen, and nothing
 * does. Only for a process that serves nobody.
 */
export async function onCopy<Result>(work: () => Promise<Result>): Promise<Result> {
  // Where the database is, since it may be larger than what is set aside for temporary files.
  const folder = mkdtempSync(join(env().DATA_DIR, 'dry-run-'))
  const own = globalThis.headsupDatabase
  try {
    const file = join(folder, 'headsup.db')
    writeCopy(databaseFile(), file)
    globalThis.headsupDatabase = openDatabase(file)
    return await work()
  } finally {
    if (globalThis.headsupDatabase !== own) globalThis.headsupDatabase?.$client.close()
    globalThis.headsupDatabase = own
    rmSync(folder, { recursive: true, force: true })
  }
}
