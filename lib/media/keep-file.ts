import 'server-only'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/**
 * Keeps bytes under a name made from them. The name appears only when all bytes are on disk; a file that is there
 * already counts as new, so that nothing sweeps it before somebody names it. Nobody else on the machine can read it.
 */
export function keepFile(folder: string, name: string, bytes: Buffer): void {
  const file = join(folder, name)
  if (existsSync(file)) {
    touch(file)
    return
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.tmp`
  try {
    writeThrough(draft, bytes)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

function touch(file: string): void {
  const now = new Date()
  utimesSync(file, now, now)
}

function writeThrough(file: string, bytes: Buffer): void {
  const handle = openSync(file, 'w', 0o600)
  try {
    writeFileSync(handle, bytes)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
