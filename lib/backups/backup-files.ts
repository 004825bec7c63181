import 'server-only'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { sync } from '@/db/write-copy'
import { env } from '@/lib/env'
import { mediaFolder } from '@/lib/media-folder'

/** What of the data directory belongs to a backup beside the database. Kept pages and mails that were written are not. */
const single = ['secret', 'breached-passwords']
const folders = ['keys', 'media'] as const

const name = '[A-Za-z0-9_-][A-Za-z0-9._-]{0,160}'

/** A path that a backup may have; anything else in a manifest is a foreign one, or a trick. */
const shape = new RegExp(
  `^(headsup\\.db|${single.join('|')}|(${folders.join('|')})(/${name}){1,4})$`,
)

export function isBackupPath(path: string): boolean {
  return shape.test(path) && !path.includes('..')
}

/** The files beside the database, as paths in a backup, in order. Half-written ones are left out. */
export function filesBesideDatabase(): string[] {
  const inDirectory = [...single, 'keys'].flatMap((root) => filesUnder(env().DATA_DIR, root))
  const media = filesUnder(mediaFolder()).map((path) => `media/${path}`)
  return [...inDirectory, ...media].filter(isBackupPath)
}

/** All files below a folder, as paths in it with `/`, in order. */
export function filesUnder(directory: string, root = '.'): string[] {
  const start = join(directory, root)
  if (!existsSync(start)) return []
  if (!statSync(start).isDirectory()) return [root]
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(part|tmp)$/.test(entry.name))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/**
 * Copies a file, for its owner alone whatever it was before, and puts it on the disk for good. What was there before
 * stays until all of the copy is.
 */
export function copyForGood(from: string, to: string): void {
  const unfinished = `${to}.part`
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  try {
    copyFileSync(from, unfinished)
    chmodSync(unfinished, 0o600)
    sync(unfinished)
    renameSync(unfinished, to)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw error
  }
}

/** Gives a file of another backup a second name, so that what never changes takes its room once. */
export function share(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  try {
    linkSync(from, to)
  } catch {
    // Some disks know no second names.
    copyForGood(from, to)
  }
}

/** SHA-256 in hexadecimal, read piece by piece: a database may be larger than the memory. */
export function hashOfFile(file: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(1 << 20)
  const descriptor = openSync(file, 'r')
  try {
    for (
      let length = readSync(descriptor, piece);
      length > 0;
      length = readSync(descriptor, piece)
    ) {
      hash.update(piece.subarray(0, length))
    }
  } finally {
    closeSync(descriptor)
  }
  return hash.digest('hex')
}
