import { commandCall } from '@/lib/command-call'
import 'server-only'
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { databaseFile } from '@/db/connection'
import { knownMigrations } from '@/db/migrate'
import { primary } from '@/db/replica/primary-settings'
import { sync } from '@/db/write-copy'
import { backupName } from '@/lib/domain/backups/backup-name'
import { env } from '@/lib/env'
import { copyForGood, hashOfFile } from './backup-files'
import { backupsFolder } from './backup-folder'
import { makeBackup } from './make-backup'
import type { Manifest } from './manifest'
import { placeOf } from './place-of'
import { verifyBackup } from './verify-backup'

/** Raised when nothing was restored and all is as it was, with a sentence that says what to do. */
class NotRestored extends Error {}

/**
 * Puts a backup in the place of the data directory's database, pictures, keys and secret. It is found whole first, and
 * what was there is copied. Everybody signs in again: sessions that ended since would count once more.
 * @param at Unix milliseconds
 * @returns where what was there before is kept; null where there was nothing
 * @throws NotABackup, NoBackup, NotRestored
 */
export function restoreBackup(folder: string, at: number): { before: string | null } {
  refuseReplica()
  const manifest = verifyBackup(folder)
  refuseNewer(manifest)
  refuseWithoutSecret(manifest)
  mkdirSync(env().DATA_DIR, { recursive: true, mode: 0o700 })
  const state = stateOfPresent()
  const before = state === 'whole' ? copyOfPresent(at) : null
  const staged = readyToSwap(folder, manifest)
  if (state === 'damaged') return { before: swapForDamaged(staged, at) }
  swap(staged)
  return { before }
}

function refuseReplica(): void {
  if (!primary()) return
  throw new NotRestored(
    'Nothing was restored: the database is at its primary, and what is here is a replica. docs/several-machines.md says how to put a backup into the primary.',
  )
}

function refuseNewer({ migrations, version }: Manifest): void {
  const known = knownMigrations(join(env().HEADSUP_ROOT, 'db/migrations'))
  if (migrations <= known) return
  throw new NotRestored(
    `This backup was made by HeadsUpAI ${version}, which is newer than this version. Install that one, then restore.`,
  )
}

function refuseWithoutSecret({ secret }: Manifest): void {
  if (secret === 'file' || env().AUTH_SECRET) return
  throw new NotRestored(
    'The secret of this backup stood in AUTH_SECRET. Set it to what it was, then restore: without it, authenticator apps count no more.',
  )
}

/** @throws NotRestored while any process has the database open */
function stateOfPresent(): 'none' | 'whole' | 'damaged' {
  const file = databaseFile()
  if (!existsSync(file) || statSync(file).size === 0) return 'none'
  try {
    holdAlone(file).close()
    return 'whole'
  } catch (error) {
    const { code = '' } = error as Error & { code?: string }
    if (/NOTADB|CORRUPT/.test(code)) return 'damaged'
    throw error
  }
}

/** In WAL mode each connection holds a shared lock as long as it lives, so this finds a site that runs. */
function holdAlone(file: string): SQLite.Database {
  const client = new SQLite(file, { timeout: 1000 })
  try {
    client.pragma('locking_mode = EXCLUSIVE')
    client.prepare('SELECT count(*) FROM sqlite_master').get()
    return client
  } catch (error) {
    client.close()
    const { code = '' } = error as Error & { code?: string }
    if (!/BUSY|LOCKED/.test(code)) throw error
    throw new NotRestored(
      'Nothing was restored: the site, or another command, has this database open. Stop it, then restore.',
    )
  }
}

function copyOfPresent(at: number): string {
  try {
    return makeBackup(at, 'before a restore').folder
  } catch (error) {
    throw new NotRestored(
      `Nothing was restored, since what is there is copied first. ${(error as Error).message} To restore without that copy, move ${databaseFile()} and its -wal and -shm to a safe place yourself.`,
    )
  }
}

/** Needs room for all of the backup beside what is there. @throws NotRestored with what is there as it was */
function readyToSwap(folder: string, manifest: Manifest): string {
  try {
    const staged = stage(folder)
    putBesides(folder, manifest)
    return staged
  } catch (error) {
    rmSync(stagedFile(), { force: true })
    const { code = '', message } = error as NodeJS.ErrnoException
    const why = /ENOSPC|EDQUOT|EFBIG|FULL/.test(code)
      ? `the disk of ${env().DATA_DIR} is full. Make room there for all of the backup beside what is there, then restore again.`
      : `${message}. Look with: ${commandCall('doctor')}`
    throw new NotRestored(`Nothing was restored, and the database is as it was: ${why}`)
  }
}

function stagedFile(): string {
  return `${databaseFile()}.restoring`
}

function stage(folder: string): string {
  const staged = stagedFile()
  copyForGood(join(folder, 'headsup.db'), staged)
  const client = new SQLite(staged)
  client.exec('DELETE FROM sessions')
  client.close()
  sync(staged)
  return staged
}

/** Pictures are named by their content, so those of later stay without harm; the nightly job sweeps them. */
function putBesides(folder: string, { files }: Manifest): void {
  for (const { path, sha256 } of files) {
    const to = placeOf(path)
    const isThere = path === 'headsup.db' || (existsSync(to) && hashOfFile(to) === sha256)
    if (!isThere) copyForGood(join(folder, path), to)
  }
  rmSync(join(env().DATA_DIR, 'kept-pages'), { force: true })
  // An earlier database is the right one now.
  rmSync(join(env().DATA_DIR, 'high-water'), { force: true })
}

/** The log of the old database is folded in before: SQLite would take it for the log of the new one. */
function swap(staged: string): void {
  const file = databaseFile()
  const old = existsSync(file) ? holdAlone(file) : null
  try {
    old?.pragma('journal_mode = DELETE')
    renameSync(staged, file)
    sync(env().DATA_DIR)
  } finally {
    old?.close()
  }
}

/** What cannot be opened cannot be copied either: it is put aside as it is. */
function swapForDamaged(staged: string, at: number): string {
  const file = databaseFile()
  const aside = join(backupsFolder(), `${backupName(at, 'by hand')}-damaged`)
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(file + ending)) renameSync(file + ending, join(aside, `headsup.db${ending}`))
  }
  renameSync(staged, file)
  sync(env().DATA_DIR)
  return aside
}
