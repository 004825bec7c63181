import { join } from 'node:path'
import SQLite from 'better-sqlite3'

/** Where browsers had to block something. */
export function blockedPages(directory: string): unknown[] {
  const db = new SQLite(join(directory, 'headsup.db'), { readonly: true })
  const pages = db.prepare('SELECT DISTINCT page FROM policy_reports').pluck().all()
  db.close()
  return pages
}

/** Takes made-up reports away again: they fill the room of a day, and true ones would be lost among them. */
export function forgetReports(directory: string): void {
  const db = new SQLite(join(directory, 'headsup.db'))
  db.prepare('DELETE FROM policy_reports').run()
  db.close()
}
