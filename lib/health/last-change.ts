import 'server-only'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { database } from '@/db/connection'
import { env } from '@/lib/env'

const mark = z.object({ id: z.string(), at: z.number() })
type Mark = z.output<typeof mark>

let noted = ''

/**
 * Notes beside the database which change it saw last. Where its write-ahead log is cut or lost, what is left is a
 * whole database of an earlier time, and SQLite cannot tell.
 */
export function noteLastChange(): void {
  const last = lastChange()
  if (!last || last.id === noted) return
  const unfinished = `${lastChangeFile()}.tmp`
  writeFileSync(unfinished, JSON.stringify(last), { mode: 0o600 })
  renameSync(unfinished, lastChangeFile())
  noted = last.id
}

/** When the change was made that the site noted and the database no longer has, in Unix milliseconds; null where none is missing. */
export function lostSince(): number | null {
  const known = readMark()
  if (!known) return null
  const isThere = database().$client.prepare('SELECT 1 FROM audit_log WHERE id = ?').get(known.id)
  return isThere ? null : known.at
}

/** A sentence about it. @param at Unix milliseconds */
export function lossInWords(at: number): string {
  return `The database is of an earlier time than this site: a change of ${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC is not in it. Its file headsup.db-wal was lost or cut, or an older copy was put in its place.`
}

export function lastChangeFile(): string {
  return join(env().DATA_DIR, 'last-change')
}

function lastChange(): Mark | undefined {
  return database()
    .$client.prepare<[], Mark>('SELECT id, at FROM audit_log ORDER BY rowid DESC LIMIT 1')
    .get()
}

/** What cannot be read was never noted: nothing is to be concluded from it. */
function readMark(): Mark | null {
  const file = lastChangeFile()
  if (!existsSync(file)) return null
  try {
    return mark.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
