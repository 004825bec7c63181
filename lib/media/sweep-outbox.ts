import 'server-only'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'

/** In milliseconds: longer than any link in a letter works. */
const keeps = 7 * 24 * 3_600_000

/**
 * Removes letters that have lain in the outbox for a week, since whoever reads one has what was meant for another.
 * @param now Unix milliseconds
 * @returns how many are gone
 */
export function sweepOutbox(now: number): number {
  const folder = join(/* turbopackIgnore: true */ env().DATA_DIR, 'outbox')
  if (!existsSync(folder)) return 0
  const old = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).mtimeMs < now - keeps)
  for (const file of old) rmSync(file)
  return old.length
}
