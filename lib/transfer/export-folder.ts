import 'server-only'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { sync } from '@/db/write-copy'
import { hashOfFile } from '@/lib/backups/backup-files'
import { checksumsName, type ExportManifest, exportFormat, manifestName } from './export-format'

/** Raised when nothing was exported, with a sentence that says what to do. */
class NoExport extends Error {}

/** A folder that is being filled. It has its name only once all of it is there. */
export type ExportFolder = {
  write(path: string, text: string): void
  copy(path: string, from: string): void
}

/**
 * Fills a folder and writes the list of its files. What breaks off leaves nothing.
 * @param fill puts the files in, and counts
 * @throws NoExport
 */
export function makeExportFolder(
  folder: string,
  fill: (into: ExportFolder) => Pick<ExportManifest, 'updates' | 'live'>,
): ExportManifest {
  refuseTaken(folder)
  const unfinished = `${folder}.part`
  try {
    mkdirSync(dirname(folder), { recursive: true })
    mkdirSync(unfinished, { mode: 0o700 })
  } catch (error) {
    throw new NoExport(adviceFor(folder, error), { cause: error })
  }
  try {
    const manifest = filled(unfinished, fill)
    if (existsSync(folder)) rmSync(folder, { recursive: true })
    renameSync(unfinished, folder)
    return manifest
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new NoExport(adviceFor(folder, error), { cause: error })
  }
}

function filled(
  folder: string,
  fill: (into: ExportFolder) => Pick<ExportManifest, 'updates' | 'live'>,
): ExportManifest {
  const sums = new Map<string, string>()
  const made = new Set<string>()
  const counts = fill({
    write(path, text) {
      writeFileSync(placeFor(path), text, { mode: 0o600, flag: 'wx' })
      sums.set(path, createHash('sha256').update(text).digest('hex'))
    },
    copy(path, from) {
      copyFileSync(from, placeFor(path))
      sums.set(path, hashOfFile(from))
    },
  })
  const list = [...sums].sort(([one], [other]) => (one < other ? -1 : 1))
  const text = list.map(([path, sum]) => `${sum}  ${path}\n`).join('')
  writeFileSync(join(folder, checksumsName), text, { mode: 0o600 })
  const checksums = createHash('sha256').update(text).digest('hex')
  const manifest: ExportManifest = {
    format: exportFormat,
    software: 'HeadsUpAI',
    ...counts,
    files: sums.size,
    checksums,
  }
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, {
    mode: 0o600,
  })
  for (const name of [checksumsName, manifestName, '.']) sync(join(folder, name))
  return manifest

  function placeFor(path: string): string {
    const file = join(folder, path)
    const home = dirname(file)
    if (!made.has(home)) mkdirSync(home, { recursive: true, mode: 0o700 })
    made.add(home)
    return file
  }
}

/** An empty folder may be one that somebody made for this; all else is theirs. */
function refuseTaken(folder: string): void {
  if (existsSync(`${folder}.part`)) {
    throw new NoExport(
      `${folder}.part is there: an export runs, or one was interrupted. If none runs, remove it and try again.`,
    )
  }
  if (!existsSync(folder)) return
  const isEmpty = listed(folder)?.length === 0
  if (!isEmpty) throw new NoExport(`${folder} is there already. Name a folder that is not.`)
}

function listed(folder: string): string[] | null {
  try {
    return readdirSync(folder)
  } catch {
    return null
  }
}

function adviceFor(folder: string, error: unknown): string {
  const { code, message } = error as Error & { code?: string }
  if (/ENOSPC|EDQUOT|EFBIG/.test(String(code))) {
    return `Nothing was exported: the disk of ${folder} is full. Make room there, then try again.`
  }
  if (/EACCES|EPERM|EROFS|ENOTDIR|EEXIST/.test(String(code))) {
    return `Nothing was exported: ${folder} cannot be written (${code}). Name another place, or give it to the user who runs HeadsUpAI.`
  }
  return `Nothing was exported: ${message}`
}
