import { existsSync } from 'node:fs'
import { type Database, database, databaseFile } from '@/db/connection'
import { wayBack } from '@/db/kept-copies'
import { appliedMigrations, knownMigrations } from '@/db/migrate'
import { primary } from '@/db/replica/primary-settings'
import { commandCall } from '@/lib/command-call'
import type { Finding } from '@/lib/domain/health/finding'
import { look } from '@/lib/health/finding'
import { migrationsFolder } from '../run/open-migrated'

/** SQLite before this version could lose committed changes in WAL mode. */
const leastSqlite = [3, 51, 3]

const ofOurs = 'Update HeadsUpAI: a commit could be lost on power loss.'
const ofPrimary =
  'Set durability_mode to strong at the primary, as docs/several-machines.md says: a commit could be lost on power loss.'

/** Whether the database opens, is whole, current and as safe as it should be. */
export function lookAtDatabase(): Finding[] {
  const seeToIt = 'Make room on the disk, give the files to the user who runs HeadsUpAI, try again.'
  const opened = look('database', seeToIt, () => {
    if (!primary() && !existsSync(databaseFile())) return missing()
    database().$client.exec('BEGIN IMMEDIATE; ROLLBACK')
    return { ok: true, detail: `${databaseFile()} opens and can be written.` }
  })
  if (!opened.ok) return [opened]
  const db = database()
  const restore = `Stop the site, then run: ${commandCall('restore latest')}`
  return [
    opened,
    look('integrity', restore, () => isEmptyOrOk(db.$client.pragma('integrity_check'))),
    look('foreign keys', restore, () => isEmptyOrOk(db.$client.pragma('foreign_key_check'))),
    look('migrations', `Run: ${commandCall('migrate')}`, () => migrationState(db)),
    look('synchronous', primary() ? ofPrimary : ofOurs, () => {
      const level = db.$client.pragma('synchronous', { simple: true })
      return { ok: level === 2, detail: level === 2 ? 'FULL' : `Level ${level}, should be FULL.` }
    }),
    look('SQLite', 'Install the packages again: npm ci --include=dev', () => sqliteVersion(db)),
  ]
}

function missing() {
  const mend = 'Run: npm start (a first start makes it).'
  return { ok: false, detail: `${databaseFile()} is missing.`, mend }
}

function isEmptyOrOk(rows: unknown) {
  const answer = JSON.stringify(rows)
  const ok = answer === '[]' || answer === '[{"integrity_check":"ok"}]'
  return { ok, detail: ok ? 'Nothing is wrong.' : answer.slice(0, 500) }
}

function migrationState(db: Database) {
  const applied = appliedMigrations(db)
  const known = knownMigrations(migrationsFolder())
  if (applied > known) {
    const mend = wayBack(databaseFile(), known)
    return { ok: false, detail: 'The database is newer than this version.', mend }
  }
  return { ok: applied === known, detail: `${applied} of ${known} are applied.` }
}

function sqliteVersion(db: Database) {
  const version = db.$client.prepare('SELECT sqlite_version()').pluck().get() as string
  // libSQL has a version of its own, in which one connection alone writes and folds in the log.
  if (primary()) return { ok: true, detail: `libSQL, with what SQLite ${version} knows.` }
  const parts = version.split('.').map(Number)
  const first = leastSqlite.findIndex((least, index) => parts[index] !== least)
  const ok = first === -1 || (parts[first] ?? 0) > (leastSqlite[first] ?? 0)
  return { ok, detail: `${version}, needed ${leastSqlite.join('.')}.` }
}
