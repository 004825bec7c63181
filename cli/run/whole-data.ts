import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { database, databaseFile } from '@/db/connection'
import { keptCopies } from '@/db/kept-copies'
import { appliedMigrations } from '@/db/migrate'
import { primary } from '@/db/replica/primary-settings'
import { readSecret, secretFile } from '@/lib/accounts/secret'
import { listBackups } from '@/lib/backups/list-backups'
import { commandCall } from '@/lib/command-call'
import { env } from '@/lib/env'
import { mediaFolder } from '@/lib/media-folder'

/**
 * Refuses a data directory of which a part is lost. Going on would begin an empty publication in the place of the
 * old one, or sign everybody out.
 * @throws Error with a sentence that says what to do
 */
export function refuseLostParts(): void {
  const { DATA_DIR, AUTH_SECRET } = env()
  if (isEmptyDatabase()) {
    refuseLeftBehind(DATA_DIR)
    refuseRemains(DATA_DIR)
  } else if (!AUTH_SECRET) readSecret(secretFile(DATA_DIR))
  refusePicturesElsewhere(DATA_DIR)
}

/** The file is looked at first: SQLite makes one that is missing. */
export function isEmptyDatabase(): boolean {
  // A replica that is missing is fetched from the primary.
  if (primary()) return appliedMigrations(database()) === 0
  const file = databaseFile()
  return !existsSync(file) || statSync(file).size === 0 || appliedMigrations(database()) === 0
}

/** A primary that is empty would begin an empty publication beside the one that is here. */
function refuseLeftBehind(directory: string): void {
  const file = join(directory, 'headsup.db')
  if (!primary() || !existsSync(file)) return
  throw new Error(
    `The primary database is empty, and this machine has one of its own in ${file}. Bring it to the primary first, as deploy/libsql/README.md says. To begin an empty publication, move the file away.`,
  )
}

function refuseRemains(directory: string): void {
  const file = databaseFile()
  const [backup] = listBackups()
  if (backup) {
    throw new Error(
      `The database ${file} is missing or empty, but there are backups of one in ${join(directory, 'backups')}. Restore the latest: ${commandCall('restore latest')}. To begin an empty publication, move the rest of ${directory} away first.`,
    )
  }
  const [copy] = keptCopies(file)
  const pictures = mediaFolder()
  if (!copy && !holdsFiles(pictures)) return
  const remains = copy ? `copies of one in ${join(directory, 'backups')}` : `files in ${pictures}`
  const latest = copy ? `, or the latest copy, ${copy.file},` : ''
  throw new Error(
    `The database ${file} is missing or empty, but there are ${remains}. Put the database of your backup${latest} there and start again. To begin an empty publication, move the rest of ${directory} away first.`,
  )
}

/** They would be missing from every page. */
function refusePicturesElsewhere(directory: string): void {
  const here = join(directory, 'media')
  if (mediaFolder() === here || !holdsFiles(here)) return
  throw new Error(
    `MEDIA_URL names ${mediaFolder()}, and there are pictures and share cards in ${here}. Move all that is in it there, then start again.`,
  )
}

function holdsFiles(folder: string): boolean {
  if (!existsSync(folder)) return false
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some((one) => one.isFile())
}
