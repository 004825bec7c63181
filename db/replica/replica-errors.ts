import SQLite from 'better-sqlite3'

/** Raised when a change needs the primary database, which does not answer. Nothing was changed. */
export class PrimaryAway extends Error {
  readonly code = 'PRIMARY_AWAY'
  constructor(options?: ErrorOptions) {
    super('The primary database does not answer.', options)
  }
}

/** Raised when the primary database was lost at the very moment of a change, which may have been made or not. */
export class PrimaryLost extends Error {
  readonly code = 'PRIMARY_LOST'
  constructor(options?: ErrorOptions) {
    super('The primary database was lost while it was making a change.', options)
  }
}

/** Extended result codes that our code, or whoever reads the log, may meet: sqlite.org/rescode.html */
const names: Record<number, string> = {
  1: 'SQLITE_ERROR',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  18: 'SQLITE_TOOBIG',
  19: 'SQLITE_CONSTRAINT',
  20: 'SQLITE_MISMATCH',
  275: 'SQLITE_CONSTRAINT_CHECK',
  531: 'SQLITE_CONSTRAINT_COMMITHOOK',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  1811: 'SQLITE_CONSTRAINT_TRIGGER',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
  2579: 'SQLITE_CONSTRAINT_ROWID',
  3091: 'SQLITE_CONSTRAINT_DATATYPE',
}

/**
 * Puts what libSQL raises as better-sqlite3 does.
 * @param isUnsure whether what failed may have been done all the same, if the primary was lost over it
 */
export function asSqliteError(error: unknown, isUnsure: boolean): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  const { message, code } = error as Error & { code?: string }
  if (code === 'PRIMARY_AWAY' || code === 'PRIMARY_LOST') return error
  const refused = /^RemoteSqliteFailure\((\d+), (\d+), "(.*)"\)$/s.exec(message)
  if (refused) return fromPrimary(refused[3] ?? '', Number(refused[2]))
  const [, status, words] =
    /^WriteDelegation\(status: (\w+), message: "(.*?)", details/s.exec(message) ?? []
  if (status === 'PermissionDenied') return fromPrimary(words ?? '', 1)
  if (/tcp connect error/.test(message)) return new PrimaryAway({ cause: error })
  if (/^(WriteDelegation|Replication|sync error|InvalidParserState)/.test(message)) {
    return isUnsure ? new PrimaryLost({ cause: error }) : new PrimaryAway({ cause: error })
  }
  if (code?.startsWith('SQLITE_')) return new SQLite.SqliteError(message, code)
  return new SQLite.SqliteError(message, 'SQLITE_ERROR')
}

/** The text comes as Rust writes it for debugging. */
function fromPrimary(text: string, code: number): Error {
  const words = text.replace(/\\(["'\\])/g, '$1')
  // A transaction that took longer than the primary waits was rolled back there.
  if (words === 'Transaction timed-out') return new SQLite.SqliteError(words, 'SQLITE_BUSY')
  return new SQLite.SqliteError(words, names[code] ?? names[code & 0xff] ?? 'SQLITE_ERROR')
}
