import { existsSync, statSync } from 'node:fs'
import { breachedFile } from '@/lib/accounts/passwords/breached/breached-passwords'
import { membersOf } from '@/lib/accounts/passwords/breached/filter'
import { readSecret, secretFile, UnusableSecret } from '@/lib/accounts/secret'
import type { Finding } from '@/lib/domain/health/finding'
import { env } from '@/lib/env'
import { look, type Sight } from '@/lib/health/finding'
import { lookAtDisk } from '@/lib/health/look-at-disk'
import { makeDataDirectory } from '../run/data-directory'
import { openToOthers } from '../run/own-files'
import { isEmptyDatabase } from '../run/whole-data'

/** The data directory and what lies in it beside the database. */
export function lookAtFiles(): Finding[] {
  const directory = env().DATA_DIR
  return [
    look('data directory', 'Give it to the user who runs HeadsUpAI, or set DATA_DIR.', () => {
      makeDataDirectory(directory)
      return { ok: true, detail: `${directory} can be written.` }
    }),
    look('closed to others', `Run: chmod -R go= ${directory} (a start does the same)`, () => {
      const { length } = openToOthers(directory)
      const detail = `Other users of this machine may open ${length === 0 ? 'nothing' : length} of it.`
      return { ok: length === 0, detail }
    }),
    look('secret', `Run: chmod 600 ${secretFile(directory)}`, secretState),
    look('breached passwords', 'Import the list once more, or remove the file.', () => {
      const file = breachedFile()
      if (!existsSync(file)) return { ok: true, detail: 'No list is imported.' }
      return { ok: true, detail: `${membersOf(file)} are refused.` }
    }),
    lookAtDisk(),
  ]
}

function secretState(): Sight {
  if (env().AUTH_SECRET) return { ok: true, detail: 'AUTH_SECRET is set.' }
  const file = secretFile(env().DATA_DIR)
  if (!existsSync(file) && isEmptyDatabase()) {
    return { ok: true, detail: 'Not there yet; the first start makes it.' }
  }
  try {
    readSecret(file)
  } catch (error) {
    if (!(error instanceof UnusableSecret)) throw error
    return { ok: false, detail: error.problem, mend: error.advice }
  }
  const mode = statSync(file).mode & 0o777
  const ok = (mode & 0o077) === 0
  const words = ok ? 'only its owner' : 'others'
  return { ok, detail: `The file can be read by ${words} (${mode.toString(8)}).` }
}
