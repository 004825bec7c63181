import { chmodSync, closeSync, fsyncSync, openSync } from 'node:fs'
import { openReader } from './open-reader'

/**
 * Copies a database as it was last committed, for good and for its owner alone, while others write. On a connection of
 * its own: one that migrates is inside a transaction, where this is not allowed.
 */
export function writeCopy(database: string, file: string): void {
  const client = openReader(database)
  try {
    client.prepare('VACUUM INTO ?').run(file)
  } finally {
    client.close()
  }
  chmodSync(file, 0o600)
  sync(file)
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function sync(path: string): void {
  const descriptor = openSync(path, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
