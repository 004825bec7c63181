import 'server-only'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import SQLite from 'better-sqlite3'
import { copyForGood, filesUnder, hashOfFile } from './backup-files'
import { manifestName, verifiedFile, verifiedName } from './backup-folder'
import { type Manifest, NotABackup, readManifest } from './manifest'
import { tableContents } from './table-contents'

const noRoom = /FULL|ENOSPC|EDQUOT|EFBIG|EROFS/

/** Raised when nothing can be said of a backup, because there was no room to look at it. */
class NotVerified extends Error {
  constructor(place: string) {
    super(
      `The backup could not be looked at: a copy of its database did not fit into ${dirname(place)}. Make room there, or name another folder for it in TMPDIR; of the backup nothing is known to be wrong.`,
    )
  }
}

/**
 * Restores a backup into a temporary place and compares everything with its list: each file's checksum, the
 * database's integrity and references, and the count and content of each table. What is found whole is marked so.
 * @throws NotABackup with what differs; NotVerified where there was no room to look
 */
export function verifyBackup(folder: string): Manifest {
  const manifest = readManifest(folder)
  const problems = [...wrongFiles(folder, manifest), ...missingDatabase(manifest)]
  if (problems.length === 0) problems.push(...wrongDatabase(folder, manifest))
  if (problems.length > 0) throw new NotABackup(inWords(folder, problems))
  mark(folder)
  return manifest
}

function wrongFiles(folder: string, { files }: Manifest): string[] {
  const named = new Set([manifestName, verifiedName, ...files.map(({ path }) => path)])
  const foreign = filesUnder(folder).filter((path) => !named.has(path))
  const wrong = files.flatMap(({ path, bytes, sha256 }) => {
    const file = join(folder, path)
    if (!existsSync(file)) return `${path} is missing`
    const isWhole = statSync(file).size === bytes && hashOfFile(file) === sha256
    return isWhole ? [] : `${path} is damaged`
  })
  return [...wrong, ...foreign.map((path) => `${path} does not belong to it`)]
}

function missingDatabase({ files }: Manifest): string[] {
  return files.some(({ path }) => path === 'headsup.db') ? [] : ['headsup.db is not in its list']
}

function wrongDatabase(folder: string, manifest: Manifest): string[] {
  const place = mkdtempSync(join(tmpdir(), 'headsup-verify-'))
  const file = join(place, 'headsup.db')
  try {
    copyForGood(join(folder, 'headsup.db'), file)
    const client = new SQLite(file, { readonly: true })
    try {
      return differences(client, manifest)
    } finally {
      client.close()
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (noRoom.test(code)) throw new NotVerified(place)
    return [`headsup.db cannot be opened: ${error instanceof Error ? error.message : error}`]
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function differences(client: SQLite.Database, manifest: Manifest): string[] {
  const integrity = client.pragma('integrity_check', { simple: true })
  if (integrity !== 'ok') return [`headsup.db is damaged: ${integrity}`]
  const broken = client.pragma('foreign_key_check') as unknown[]
  const found = tableContents(client)
  const names = new Set([...Object.keys(found), ...Object.keys(manifest.tables)])
  const tables = [...names].filter(
    (name) => JSON.stringify(found[name]) !== JSON.stringify(manifest.tables[name]),
  )
  return [
    ...(broken.length > 0 ? [`${broken.length} references of headsup.db lead nowhere`] : []),
    ...tables.map((name) => `the table ${name} differs from the list`),
  ]
}

function inWords(folder: string, problems: string[]): string {
  const first = problems.slice(0, 5).map((problem) => `  ${problem}`)
  const more = problems.length > 5 ? [`  and ${problems.length - 5} more`] : []
  return [`The backup ${folder} is not whole:`, ...first, ...more].join('\n')
}

/** A backup may lie where nothing can be written; then it is whole all the same. */
function mark(folder: string): void {
  try {
    writeFileSync(verifiedFile(folder), `${new Date().toISOString()}\n`, { mode: 0o600 })
  } catch {}
}
