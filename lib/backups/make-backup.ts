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
import { type BackupWhy, backupName } from '@/lib/domain/backups/backup-name'
import { env } from '@/lib/env'
import { copyForGood, filesBesideDatabase, hashOfFile, share, sync } from './backup-files'
import { backupsFolder, manifestIn } from './backup-folder'
import { type Backup, listBackups } from './list-backups'
import { type Manifest, readManifest } from './manifest'
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
    mkdirSync(home, { recursive: true, mode: 0o700 })
    refuseFullDisk(home)
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { mode: 0o700 })
    fill(unfinished, at)
    renameSync(unfinished, folder)
    sync(home)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
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
  const directory = env().DATA_DIR
  const earlier = earlierFiles()
  const files = new Map<string, Manifest['files'][number]>()
  copyBesides()
  const { migrations, tables } = copyDatabase(folder)
  note('headsup.db')
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
    for (const path of filesBesideDatabase(directory)) {
      if (!files.has(path)) copy(path)
    }
  }

  function copy(path: string): void {
    const from = join(directory, path)
    const to = join(folder, path)
    const before = earlier.get(path)
    if (before && before.sha256 === hashOfFile(from)) share(before.file, to)
    else copyForGood(from, to)
    note(path)
  }

  function note(path: string): void {
    const file = join(folder, path)
    files.set(path, { path, bytes: statSync(file).size, sha256: hashOfFile(file) })
  }
}

/** What the latest backup holds; pictures and keys seldom change. */
function earlierFiles(): Map<string, { file: string; sha256: string }> {
  const [latest] = listBackups()
  if (!latest) return new Map()
  const { files } = readManifest(latest.folder)
  return new Map(
    files.map(({ path, sha256 }) => [path, { file: join(latest.folder, path), sha256 }]),
  )
}

function copyDatabase(folder: string): Pick<Manifest, 'migrations' | 'tables'> {
  const file = join(folder, 'headsup.db')
  const source = new SQLite(databaseFile(), { readonly: true, fileMustExist: true })
  try {
    source.pragma('busy_timeout = 5000')
    source.prepare('VACUUM INTO ?').run(file)
  } finally {
    source.close()
  }
  sync(file)
  const copy = new SQLite(file, { readonly: true })
  try {
    const applied = copy.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()
    return { migrations: Number(applied), tables: tableContents(copy) }
  } finally {
    copy.close()
  }
}

function refuseFullDisk(home: string): void {
  const { bavail, bsize } = statfsSync(home)
  const needed = statSync(databaseFile()).size + roomToLeave
  if (bavail * bsize >= needed) return
  throw new NoBackup(
    `No backup was made: ${megabytes(bavail * bsize)} MB are free where ${home} is, and ${megabytes(needed)} MB are needed. Make room there, or name another place: npm run headsup -- backup --to FOLDER`,
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
  return `No backup was made: ${message}. Look with: npm run headsup -- doctor`
}
