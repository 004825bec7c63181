import { existsSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { makeDataDirectory } from '../run/data-directory'
import { type Finding, look } from './finding'

const leastFreeMegabytes = 500

/** The data directory and what lies in it beside the database. */
export function lookAtFiles(): Finding[] {
  const directory = env().DATA_DIR
  return [
    look('data directory', 'Give it to the user who runs HeadsUpAI, or set DATA_DIR.', () => {
      makeDataDirectory(directory)
      return { ok: true, detail: `${directory} can be written.` }
    }),
    look('secret', `Run: chmod 600 ${join(directory, 'secret')}`, () => secretMode(directory)),
    look('disk space', 'Make room on this disk.', () => {
      const { bavail, bsize } = statfsSync(directory)
      const free = Math.floor((bavail * bsize) / 2 ** 20)
      return { ok: free >= leastFreeMegabytes, detail: `${free} MB are free.` }
    }),
  ]
}

function secretMode(directory: string) {
  if (env().AUTH_SECRET) return { ok: true, detail: 'AUTH_SECRET is set.' }
  const file = join(directory, 'secret')
  if (!existsSync(file)) return { ok: true, detail: 'Not there yet; the first start makes it.' }
  const mode = statSync(file).mode & 0o777
  const words = (mode & 0o077) === 0 ? 'only its owner' : 'others'
  return {
    ok: (mode & 0o077) === 0,
    detail: `The file can be read by ${words} (${mode.toString(8)}).`,
  }
}
