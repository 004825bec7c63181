import { env } from '@/lib/env'
import { Invalid } from '@/lib/errors'

/** What is wrong, and what mends it. */
export type Trouble = { what: string; cure: string }

const restore = 'Stop the site, then run: npm run headsup -- restore latest'
const giveFile =
  'Give the file and its folder to the user who runs HeadsUpAI, on a disk that is not mounted read-only.'

const databaseTroubles: Record<string, Trouble> = {
  BUSY: {
    what: 'is locked by another process.',
    cure: 'Stop that process (a backup, a database tool), then try again.',
  },
  LOCKED: { what: 'is locked by another process.', cure: 'Stop that process, then try again.' },
  READONLY: { what: 'cannot be written.', cure: giveFile },
  CANTOPEN: { what: 'cannot be opened.', cure: giveFile },
  FULL: {
    what: 'cannot grow: the disk is full.',
    cure: 'Make room and try again; what was saved before is safe.',
  },
  IOERR: {
    what: 'cannot be read or written: the disk reports an error.',
    cure: 'Look at the disk and at the log of the system. Make a backup elsewhere while it can still be read: npm run headsup -- backup --to FOLDER',
  },
  NOTADB: { what: 'is not a database, or is damaged.', cure: restore },
  CORRUPT: { what: 'is damaged.', cure: restore },
}

const fileTroubles: Record<string, Trouble> = {
  ENOSPC: { what: 'cannot be written: the disk is full.', cure: 'Make room, then try again.' },
  EDQUOT: {
    what: 'cannot be written: its user has used up their share of the disk.',
    cure: 'Make room or raise the share, then try again.',
  },
  EROFS: {
    what: 'cannot be written: its disk is mounted read-only.',
    cure: 'Mount it so that it can be written, then try again. If the system did that by itself, look at its log: the disk may be failing.',
  },
  EIO: {
    what: 'cannot be read or written: the disk reports an error.',
    cure: 'Look at the disk and at the log of the system.',
  },
  EACCES: { what: 'may not be opened.', cure: 'Give it to the user who runs HeadsUpAI.' },
  EPERM: { what: 'may not be changed.', cure: 'Give it to the user who runs HeadsUpAI.' },
}

/** Puts a failure in words for whoever runs the site: expected ones as a sentence, others with their trace. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const trouble = troubleOf(error)
  if (trouble) return `${trouble.what} ${trouble.cure}`.trimEnd()
  if (error instanceof Invalid) return [error.message, ...Object.values(error.fields)].join('\n  ')
  const isExpected = Object.getPrototypeOf(error) !== Error.prototype || !('code' in error)
  return isExpected && !isProgrammingError(error) ? error.message : (error.stack ?? error.message)
}

/** What a failure of the database, its disk or another file means; null for any other. */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Error)) return null
  // What already is a sentence of ours says more than its cause.
  return databaseTrouble(error) ?? fileTrouble(error)
}

function databaseTrouble(error: Error & { code?: unknown }): Trouble | null {
  const cause = error.cause instanceof Error ? (error.cause as Error & { code?: unknown }) : null
  const code = [error.code, cause?.code].find((one) => String(one).startsWith('SQLITE_'))
  if (!code) return null
  const known = databaseTroubles[String(code).split('_')[1] ?? '']
  const file = `${env().DATA_DIR}/headsup.db`
  if (!known) return { what: `The database ${file} failed: ${error.message}`, cure: '' }
  return { ...known, what: `The database ${file} ${known.what}` }
}

/** Node names the file, or both where one is copied: it is the second that could not be written. */
function fileTrouble(error: NodeJS.ErrnoException & { dest?: string }): Trouble | null {
  const known = fileTroubles[error.code ?? '']
  const file = error.dest ?? error.path
  return known ? { ...known, what: `${file ?? 'A file'} ${known.what}` } : null
}

function isProgrammingError(error: Error): boolean {
  return [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind)
}
