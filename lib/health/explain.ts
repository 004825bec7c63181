import { commandCall } from '@/lib/command-call'
import { env } from '@/lib/env'
import { Invalid } from '@/lib/errors'

type Trouble = { what: string; cure: string }

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
}

const damages: Record<string, string> = {
  NOTADB: 'is not a database, or is damaged.',
  CORRUPT: 'is damaged.',
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
  ENOENT: { what: 'is not there.', cure: '' },
  ENOTDIR: { what: 'lies below what is a file, not a folder.', cure: 'Name another place.' },
  EISDIR: { what: 'is a folder, not a file.', cure: 'Name a file.' },
  ELOOP: { what: 'is a link that leads back to itself.', cure: 'Let it lead to a folder.' },
  EPERM: { what: 'may not be changed.', cure: 'Give it to the user who runs HeadsUpAI.' },
}

/** Puts a failure in words for whoever runs the site: expected ones as a sentence, others with their trace. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const trouble = troubleOf(error)
  if (trouble) return [trouble.what, trouble.cure].filter(Boolean).join(' ')
  if (error instanceof Invalid) return inWords(error)
  const isExpected = Object.getPrototypeOf(error) !== Error.prototype || !('code' in error)
  return isExpected && !isProgrammingError(error) ? error.message : (error.stack ?? error.message)
}

/** Where one field is all that is wrong, its sentence may be that of the whole. */
function inWords({ message, fields }: Invalid): string {
  return [...new Set([message, ...Object.values(fields)])].join('\n  ')
}

/** What a failure of the database, its disk or another file means, and what to do about that very fault; null for any other. */
export function troubleOf(error: unknown): Trouble | null {
  return databaseTrouble(error) ?? fileTrouble(error)
}

/** What is wrong with the database, and what to do about that very fault; null for any other failure. */
function databaseTrouble(error: unknown): Trouble | null {
  const code = [error, error instanceof Error ? error.cause : null]
    .map((one) => (one instanceof Error && 'code' in one ? String(one.code) : ''))
    .find((one) => one.startsWith('SQLITE_'))
  if (!code || !(error instanceof Error)) return null
  const file = `The database ${env().DATA_DIR}/headsup.db`
  const kind = code.split('_')[1] ?? ''
  const damage = damages[kind]
  if (damage) {
    const cure = `Stop the site, then run: ${commandCall('restore latest')}`
    return { what: `${file} ${damage}`, cure }
  }
  const known = databaseTroubles[kind]
  if (!known) return { what: `${file} failed: ${error.message}`, cure: '' }
  return { ...known, what: `${file} ${known.what}` }
}

/** Node names the file, or both where one is copied: it is the second that could not be written. */
function fileTrouble(error: unknown): Trouble | null {
  if (!(error instanceof Error)) return null
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string }
  const known = fileTroubles[code]
  return known ? { ...known, what: `${dest ?? path ?? 'A file'} ${known.what}` } : null
}

function isProgrammingError(error: Error): boolean {
  return [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind)
}
