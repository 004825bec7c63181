import 'server-only'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFile, openDatabase } from '@/db/connection'
import { writeCopy } from '@/db/write-copy'
import { env } from '@/lib/env'

const prefix = 'working-copy-'
const day = 24 * 3_600_000

/**
 * Makes a copy of the database take its place in this process, until what is returned is called: then it is thrown
 * away. Whoever reads from it for long holds up nobody, and what is written into it happens nowhere. Only for a process
 * that serves nobody.
 */
export function beginCopy(): () => void {
  sweepBrokenOff()
  // Where the database is, since it may be larger than what is set aside for temporary files.
  const folder = mkdtempSync(join(env().DATA_DIR, prefix))
  const own = globalThis.headsupDatabase
  const end = () => {
    if (globalThis.headsupDatabase !== own) globalThis.headsupDatabase?.$client.close()
    globalThis.headsupDatabase = own
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const file = join(folder, 'headsup.db')
    writeCopy(databaseFile(), file)
    globalThis.headsupDatabase = openDatabase(file)
    return end
  } catch (error) {
    end()
    throw error
  }
}

/** Does work on a copy of the database: all that is said of it is what would happen, and nothing does. */
export async function onCopy<Result>(work: () => Promise<Result>): Promise<Result> {
  const end = beginCopy()
  try {
    return await work()
  } finally {
    end()
  }
}

/** What a process left that was ended at it. */
function sweepBrokenOff(): void {
  for (const name of readdirSync(env().DATA_DIR)) {
    const folder = join(env().DATA_DIR, name)
    const isOld = name.startsWith(prefix) && statSync(folder).mtimeMs < Date.now() - day
    if (isOld) rmSync(folder, { recursive: true, force: true })
  }
}
