import { authSecret } from '@/lib/accounts/secret'
import { readySignatures } from '@/lib/editing/signatures/sign-waiting'
import { env } from '@/lib/env'
import { makeDataDirectory } from './data-directory'
import { openMigrated } from './open-migrated'
import { refuseLostParts } from './whole-data'

/**
 * Readies the data directory: one that can be written and of which nothing is lost, with its secret and a database
 * that is up to date.
 * @throws Error with a sentence that says what to do
 */
export function readyData(): { applied: number } {
  const { DATA_DIR } = env()
  makeDataDirectory(DATA_DIR)
  process.env.DATA_DIR = DATA_DIR
  refuseLostParts()
  authSecret()
  const opened = openMigrated()
  readySignatures()
  return opened
}
