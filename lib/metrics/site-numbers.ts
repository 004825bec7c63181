import 'server-only'
import { statSync } from 'node:fs'
import type { Registry } from 'prom-client'
import { database, databaseFile } from '@/db/connection'
import { lastVerifiedBackup } from '@/lib/backups/list-backups'
import { lastBeat } from '@/lib/health/heartbeat'
import { countLateSchedules } from '@/lib/health/late-schedules'
import { freeBytes } from '@/lib/health/look-at-disk'
import { showNumber, showNumbers } from './series'

/** Shows how the site stands: the numbers behind what owners and `doctor` are told in words. */
export function showSiteNumbers(registry: Registry): void {
  showNumbers(registry, 'schedules_waiting', 'why', 'What is late or was stopped.', () => {
    const { due, failed } = countLateSchedules(Date.now())
    return { late: due, stopped: failed }
  })
  showNumbers(registry, 'mails_waiting', 'purpose', 'Mails yet to be sent, or again.', () => ({
    'desk news': counted('SELECT count(*) FROM unsent_letters'),
    digest: counted("SELECT count(*) FROM digest_mails WHERE state = 'waiting'"),
  }))
  showNumber(registry, 'backup_age_seconds', 'Age of the last backup found whole.', () =>
    since(lastVerifiedBackup()),
  )
  showNumber(registry, 'worker_age_seconds', 'Since the site last looked for what is due.', () =>
    since(lastBeat()),
  )
  showNumbers(registry, 'database_bytes', 'file', 'Size of the database and of its log.', () => ({
    database: statSync(databaseFile()).size,
    wal: statSync(`${databaseFile()}-wal`, { throwIfNoEntry: false })?.size ?? 0,
  }))
  showNumber(registry, 'disk_free_bytes', 'Room on the disk of the data directory.', freeBytes)
}

function counted(query: string): number {
  return Number(database().$client.prepare(query).pluck().get())
}

/** @param at Unix milliseconds; what never was has no age */
function since(at: number | null): number | null {
  return at === null ? null : Math.max(0, (Date.now() - at) / 1000)
}
