import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'

/**
 * Keeps a card under a name made from its bytes. The name appears only when all bytes are on disk.
 * @returns the file name
 */
export function keepCard(png: Buffer): string {
  const name = `${createHash('sha256').update(png).digest('hex').slice(0, 16)}.png`
  const folder = cardFolder()
  const file = join(folder, name)
  if (existsSync(file)) return name
  mkdirSync(folder, { recursive: true })
  const draft = `${file}.${process.pid}.tmp`
  try {
    writeThrough(draft, png)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  return name
}

/** Where share cards live in the data directory. */
export function cardFolder(): string {
  return join(env().DATA_DIR, 'media', 'og')
}

function writeThrough(file: string, bytes: Buffer): void {
  const handle = openSync(file, 'w')
  try {
    writeFileSync(handle, bytes)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
