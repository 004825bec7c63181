import { join } from 'node:path'
import SQLite from 'better-sqlite3'

/** Where browsers had to block something that nobody made up. */
export function blockedPages(directory: string, reported: string): unknown[] {
  const db = new SQLite(join(directory, 'headsup.db'), { readonly: true })
  const pages = db
    .prepare('SELECT DISTINCT page FROM policy_reports WHERE blocked <> ?')
    .pluck()
    .all(reported)
  db.close()
  return pages
}
