import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { database } from '@/db/connection'
import { commandCall } from '@/lib/command-call'
import type { Finding } from '@/lib/domain/health/finding'
import { env } from '@/lib/env'
import { report } from '@/lib/log'
import { look } from './finding'

const kept = z.object({ id: z.string(), at: z.number() })

/** The last row of the audit log that was seen, which only grows: a database without it has lost what came after. */
type HighWater = z.infer<typeof kept>

declare global {
  var headsupHighWater: string | undefined
}

function highWaterFile(): string {
  return join(env().DATA_DIR, 'high-water')
}

/**
 * Notes beside the database how far it is, now and then: a write-ahead log that is cut or lost leaves a whole
 * database of an earlier time, and nothing in it tells. Once something is lost, the note stays as it is.
 */
export function noteHighWater(): void {
  const newest = database()
    .$client.prepare('SELECT id, at FROM audit_log ORDER BY id DESC LIMIT 1')
    .get()
  const found = kept.safeParse(newest)
  if (!found.success || found.data.id === globalThis.headsupHighWater || lost()) return
  try {
    const file = highWaterFile()
    writeFileSync(`${file}.tmp`, JSON.stringify(found.data), { mode: 0o600 })
    renameSync(`${file}.tmp`, file)
    globalThis.headsupHighWater = found.data.id
  } catch (error) {
    report(error, 'how far the database is was not noted')
  }
}

/** Whether the database has all that it was seen to have. */
export function lookAtHighWater(): Finding {
  return look('newest changes', '', () => {
    const missing = lost()
    if (!missing) return { ok: true, detail: 'The database has all that it was seen to have.' }
    const time = new Date(missing.at).toISOString().slice(0, 19).replace('T', ' ')
    return {
      ok: false,
      detail: `The database lacks what was done until ${time} UTC: its write-ahead log (headsup.db-wal) was lost or cut, or an earlier database was put there.`,
      mend: `Stop the site and put the missing headsup.db-wal back if you have it, or run: ${commandCall('restore latest')}, if that backup is newer. If the earlier state is meant, remove ${highWaterFile()}.`,
    }
  })
}

/** The note of a row that is not there; null where all is. */
function lost(): HighWater | null {
  const noted = notedBefore()
  if (!noted) return null
  const row = database().$client.prepare('SELECT 1 FROM audit_log WHERE id = ?').get(noted.id)
  return row === undefined ? noted : null
}

function notedBefore(): HighWater | null {
  try {
    return kept.parse(JSON.parse(readFileSync(highWaterFile(), 'utf8')))
  } catch {
    return null
  }
}
