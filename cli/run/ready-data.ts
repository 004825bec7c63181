import { authSecret } from '@/lib/accounts/secret'
import { readySearch } from '@/lib/editing/search/renew-search'
import { readySignatures } from '@/lib/editing/signatures/sign-waiting'
import { env } from '@/lib/env'
import { makeDataDirectory, trySharedFolder } from './data-directory'
import { openMigrated } from './open-migrated'
import { closeToOthers, keepFilesToOurselves } from './own-files'
import { passToDatabase } from './pass-to-database'
import { refuseLostParts } from './whole-data'

/**
 * Readies the data directory: one that can be written, that nobody else can open and of which nothing is lost, with
 * its secret and a database that is up to date. What was open is closed, and a line says so.
 * @throws Error with a sentence that says what to do
 */
export function readyData(): { applied: number } {
  const { DATA_DIR, MEDIA_URL } = env()
  keepFilesToOurselves()
  makeDataDirectory(DATA_DIR)
  if (MEDIA_URL) trySharedFolder(MEDIA_URL)
  sayClosed(closeToOthers(DATA_DIR))
  passToDatabase(env())
  refuseLostParts()
  authSecret()
  const opened = openMigrated()
  readySignatures()
  readySearch()
  return opened
}

function sayClosed(count: number): void {
  if (count === 0) return
  const what = count === 1 ? '1 file or folder' : `${count} files or folders`
  const now = count === 1 ? 'it is closed now' : 'they are closed now'
  // Beside what a command answers, which may be data.
  console.error(`Other users of this machine could open ${what} of the data directory; ${now}.`)
}
