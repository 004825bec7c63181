import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from '@/lib/backups/backup-files'

/** For tests: every file below a folder, by its path. */
export function contentsOf(folder: string): Record<string, string> {
  const paths = filesUnder(folder)
  return Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(folder, path)).toString('latin1')]),
  )
}
