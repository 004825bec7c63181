import 'server-only'
import { execFile } from 'node:child_process'
import { setPriority } from 'node:os'
import { env } from '@/lib/env'
import { onceEach } from './once-each'

const hour = 3_600_000
const lowest = 19

/**
 * Makes the hour's backup, verifies it and forgets those it takes the place of.
 * @param now Unix milliseconds
 * @param priority of the process that does it: the lowest, so that it takes only what nobody else wants
 * @returns whether it was its turn
 */
export function backUp(now: number, priority = lowest): Promise<boolean> {
  const rhythm = { name: 'back up', every: hour, begins: 'later' } as const
  return onceEach(rhythm, now, async () => {
    await inProcessOfItsOwn(['backup', '--rotate'], priority)
    return 1
  })
}

/** Copying a large database in this process would keep readers waiting. */
function inProcessOfItsOwn(words: string[], priority: number): Promise<void> {
  return new Promise((done, fail) => {
    const options = { cwd: env().HEADSUP_ROOT }
    const child = execFile(
      process.execPath,
      ['cli/headsup.mjs', ...words],
      options,
      (error, _said, complained) => {
        if (error) fail(new Error(complained.trim() || error.message))
        else done()
      },
    )
    if (child.pid) setPriority(child.pid, priority)
  })
}
