import { env } from '@/lib/env'
import { Invalid } from '@/lib/errors'

const databaseTroubles: Record<string, string> = {
  BUSY: 'is locked by another process. Stop that process (a backup, a database tool), then try again.',
  LOCKED: 'is locked by another process. Stop that process, then try again.',
  READONLY: 'cannot be written. Give the file and its folder to the user who runs HeadsUpAI.',
  CANTOPEN: 'cannot be opened. Give the file and its folder to the user who runs HeadsUpAI.',
  FULL: 'cannot grow: the disk is full. Make room and try again; what was saved before is safe.',
  IOERR: 'cannot be read or written: the disk reports an error.',
  NOTADB:
    'is not a database, or is damaged. Stop the site, then run: npm run headsup -- restore latest',
  CORRUPT: 'is damaged. Stop the site, then run: npm run headsup -- restore latest',
}

/** Puts a failure in words for whoever runs the site: expected ones as a sentence, others with their trace. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const trouble = databaseTrouble(error)
  if (trouble) return trouble
  if (error instanceof Invalid) return [error.message, ...Object.values(error.fields)].join('\n  ')
  const isExpected = Object.getPrototypeOf(error) !== Error.prototype || !('code' in error)
  return isExpected && !isProgrammingError(error) ? error.message : (error.stack ?? error.message)
}

function databaseTrouble(error: Error & { code?: unknown }): string | null {
  const cause = error.cause instanceof Error ? (error.cause as Error & { code?: unknown }) : null
  const code = [error.code, cause?.code].find((one) => String(one).startsWith('SQLITE_'))
  if (!code) return null
  const words = databaseTroubles[String(code).split('_')[1] ?? '']
  const file = `${env().DATA_DIR}/headsup.db`
  return words ? `The database ${file} ${words}` : `The database ${file} failed: ${error.message}`
}

function isProgrammingError(error: Error): boolean {
  return [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind)
}
