import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A copy of the database that was made before an upgrade. */
export type KeptCopy = { file: string; migration: number; time: string }

const shape = /^before-(\d{4})-(\d{8}T\d{6}Z)\.db$/

/** Where the copies of a database lie: `backups` beside it. */
export function copiesFolder(database: string): string {
  return join(dirname(database), 'backups')
}

/** `before-0015-20260131T235959Z.db`: the number of the first migration that was pending, and when. */
export function copyName(migration: string, now: Date): string {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '')
  return `before-${migration.slice(0, 4)}-${time}.db`
}

/** The copies of a database, the latest first. */
export function keptCopies(database: string): KeptCopy[] {
  const folder = copiesFolder(database)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((name) => shape.exec(name))
    .filter((found) => found !== null)
    .map(([name, migration, time]) => {
      return { file: join(folder, name), migration: Number(migration), time: time ?? '' }
    })
    .sort((one, other) => (one.time < other.time ? 1 : -1))
}

/** What to do with a database that is newer than the software, in a sentence. */
export function wayBack(database: string, knownMigrations: number): string {
  const fitting = keptCopies(database).find(({ migration }) => migration <= knownMigrations)
  if (!fitting) {
    return `Start the newer version, or restore a backup of your own: no copy in ${copiesFolder(database)} fits this one.`
  }
  return `Start the newer version. Or stop the site, move ${basename(database)}* away, copy ${fitting.file} to ${database} and start this one; what was written since that copy is not in it.`
}
