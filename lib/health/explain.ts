import { env } from '@/lib/env'
import { Invalid } from '@/lib/errors'

type Trouble = { what: string; cure: string }

const restore = 'Stop the site, then run: npm run headsup -- restore latest'
const owner = 'Give the file and its folder to the user who runs HeadsUpAI.'

const databaseTroubles: Record<string, Trouble> = {
  BUSY: {
    what: 'is locked by another process.',
    cure: 'Stop that process (a backup, a database tool), then try again.',
  },
  LOCKED: { what: 'is locked by another process.', cure: 'Stop that process, then try again.' },
  READONLY: { what: 'cannot be written.', cure: owner },
  CANTOPEN: { what: 'cannot be opened.', cure: owner },
  FULL: {
    what: 'cannot grow: the disk is full.',
    cure: 'Make room and try again; what was saved before is safe.',
  },
  IOERR: {
    what: 'cannot be read or written: the disk reports an error.',
    cure: 'Look at the disk (dmesg, smartctl). If it fails, bring the latest backup to another one: docs/backing-up.md says how.',
  },
  NOTADB: { what: 'is not a database, or is damaged.', cure: restore },
  CORRUPT: { what: 'is damaged.', cure: restore },
}

/** Puts a failure in words for whoever runs the site: expected ones as a sentence, others with their trace. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const trouble = databaseTrouble(error)
  if (trouble) return [trouble.what, trouble.cure].filter(Boolean).join(' ')
  if (error instanceof Invalid) return [error.message, ...Object.values(error.fields)].join('\n  ')
  const isExpected = Object.getPrototypeOf(error) !== Error.prototype || !('code' in error)
  return isExpected && !isProgrammingError(error) ? error.message : (error.stack ?? error.message)
}

/** What is wrong with the database, and what to do about that very fault; null for any other failure. */
export function databaseTrouble(error: unknown): Trouble | null {
  const code = [error, error instanceof Error ? error.cause : null]
    .map((one) => (one instanceof Error && 'code' in one ? String(one.code) : ''))
    .find((one) => one.startsWith('SQLITE_'))
  if (!code || !(error instanceof Error)) return null
  const file = `The database ${env().DATA_DIR}/headsup.db`
  const known = databaseTroubles[code.split('_')[1] ?? '']
  if (!known) return { what: `${file} failed: ${error.message}`, cure: '' }
  return { ...known, what: `${file} ${known.what}` }
}

function isProgrammingError(error: Error): boolean {
  return [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind)
}
