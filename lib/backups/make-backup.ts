import { commandCall } from '@/lib/command-call'
import 'server-only'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { databaseFile } from '@/db/connection'
import { sync, writeCopy } from '@/db/write-copy'
import { type BackupWhy, backupName } from '@/lib/domain/backups/backup-name'
import { env } from '@/lib/env'
import { copyForGood, filesBesideDatabase, hashOfFile, share } from './backup-files'
import { backupsFolder, manifestIn } from './backup-folder'
import { type Backup, listBackups } from './list-backups'
import type { Manifest } from './manifest'
import { placeOf } from './place-of'
import { tableContents } from './table-contents'

/** Room that is left to the site itself, in bytes. */
const roomToLeave = 500 * 2 ** 20

/** Raised when no backup was made, with a sentence that says what to do. */
class NoBackup extends Error {}

/**
 * Copies the database as it was last committed, pictures, keys and secret into a folder of their own, with a list of
 * checksums. People may go on writing meanwhile. The folder has its name only when all of it is on the disk.
 * @param now Unix milliseconds
 * @throws NoBackup
 */
export function makeBackup(now: number, why: BackupWhy, home = backupsFolder()): Backup {
  const at = freeTime(home, now, why)
  const name = backupName(at, why)
  const folder = join(home, name)
  const unfinished = `${folder}.part`
  try {
    refuseNoDatabase()
    mkdirSync(home, { recursive: true, mode: 0o700 })
    refuseFullDisk(home)
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { mode: 0o700 })
    fill(unfinished, at)
    renameSync(unfinished, folder)
    sync(home)
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished, { recursive: true, force: true })
    throw error instanceof NoBackup ? error : new NoBackup(adviceFor(home, error), { cause: error })
  }
  return { name, madeAt: at, why, folder, verifiedAt: null }
}

/** Two within a second are called by different ones. */
function freeTime(home: string, at: number, why: BackupWhy): number {
  const isTaken = existsSync(join(home, backupName(at, why)))
  return isTaken ? freeTime(home, at + 1_000, why) : at
}

function fill(folder: string, at: number): void {
  // Pictures and keys seldom change.
  const earlier = listBackups()[0]?.folder
  const files = new Map<string, Manifest['files'][number]>()
  copyBesides()
  const { migrations, tables } = copyDatabase(folder)
  const copied = join(folder, 'headsup.db')
  const facts = { bytes: statSync(copied).size, sha256: hashOfFile(copied) }
  files.set('headsup.db', { path: 'headsup.db', ...facts })
  // What was added since is named by the copied database; what the first round copied may be gone meanwhile.
  copyBesides()
  const manifest: Manifest = {
    format: 1,
    madeAt: new Date(at).toISOString(),
    version: JSON.parse(readFileSync(join(env().HEADSUP_ROOT, 'package.json'), 'utf8')).version,
    migrations,
    secret: files.has('secret') ? 'file' : 'environment',
    files: [...files.values()],
    tables,
  }
  writeFileSync(manifestIn(folder), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  sync(manifestIn(folder))
  sync(folder)

  function copyBesides(): void {
    for (const path of filesBesideDatabase()) {
      if (!files.has(path)) copy(path)
    }
  }

  /** The checksum is that of what was there, so that a copy which went wrong is found. */
  function copy(path: string): void {
    const from = placeOf(path)
    // The nightly sweep may have removed it since the names were read.
    if (!existsSync(from)) return
    const sha256 = hashOfFile(from)
    const before = earlier === undefined ? '' : join(earlier, path)
    // Looked at each time: one that was spoiled on the disk would spoil every later backup.
    if (existsSync(before) && hashOfFile(before) === sha256) share(before, join(folder, path))
    else copyForGood(from, join(folder, path))
    files.set(path, { path, bytes: statSync(from).size, sha256 })
  }
}

function copyDatabase(folder: string): Pick<Manifest, 'migrations' | 'tables'> {
  const file = join(folder, 'headsup.db')
  writeCopy(databaseFile(), file)
  const copy = new SQLite(file, { readonly: true })
  try {
    const applied = copy.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()
    return { migrations: Number(applied), tables: tableContents(copy) }
  } finally {
    copy.close()
  }
}

/** As root beside a service, a command without its settings looks where no site is. */
function refuseNoDatabase(): void {
  const file = databaseFile()
  if (existsSync(file)) return
  throw new NoBackup(
    `No backup was made: there is no database at ${file}. DATA_DIR has to name the data directory of the site, as it does where the site runs.`,
  )
}

function refuseFullDisk(home: string): void {
  const { bavail, bsize } = statfsSync(home)
  const needed = statSync(databaseFile()).size + roomToLeave
  if (bavail * bsize >= needed) return
  throw new NoBackup(
    `No backup was made: ${megabytes(bavail * bsize)} MB are free where ${home} is, and ${megabytes(needed)} MB are needed. Make room there, or name another place: ${commandCall('backup --to FOLDER')}`,
  )
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 2 ** 20)
}

function adviceFor(home: string, error: unknown): string {
  const { code, message } = error as Error & { code?: string }
  if (/FULL|ENOSPC|EDQUOT|EFBIG/.test(String(code))) {
    return `No backup was made: the disk of ${home} is full. Make room there, then try again.`
  }
  if (/CANTOPEN|READONLY|EACCES|EPERM|EROFS|ENOTDIR|EEXIST/.test(String(code))) {
    return `No backup was made: ${home} or the database cannot be opened (${code}). Give them to the user who runs HeadsUpAI, then try again.`
  }
  return `No backup was made: ${message}. Look with: ${commandCall('doctor')}`
}
