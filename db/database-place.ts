import { statSync } from 'node:fs'

/**
 * Where an open database lies. SQLite goes on with the file it opened, also when another one has been put in its
 * place: people would go on saving into a file that nobody can find any more.
 */
export class DatabasePlace {
  private readonly opened: Record<'database' | 'log', string | null>

  /** @param file the database, opened just now */
  constructor(private readonly file: string) {
    this.opened = { database: idOf(file), log: idOf(logOf(file)) }
  }

  /** Whether the file that was opened is still the one that has its name. */
  isOurs(): boolean {
    return idOf(this.file) === this.opened.database
  }

  /**
   * Whether the write-ahead log beside it is still the one that belongs to the opened file. Then closing has to remove
   * it: SQLite would take it for the log of whatever has the database's name by then.
   */
  isLogOurs(): boolean {
    return idOf(logOf(this.file)) === this.opened.log
  }
}

function logOf(file: string): string {
  return `${file}-wal`
}

/** Numbers that no other file has at the same time; null where there is none of that name. */
function idOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true })
  return found ? `${found.dev} ${found.ino}` : null
}
