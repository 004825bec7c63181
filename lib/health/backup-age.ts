import 'server-only'
import { database } from '@/db/connection'
import { lastVerifiedBackup } from '@/lib/backups/list-backups'

/** In milliseconds. The site makes one each hour; a day without means that something is in the way. */
const longest = 26 * 3_600_000

/** `madeAt`: when the newest backup that was found whole was made, in Unix milliseconds; null where there is none. */
export type BackupAge = { madeAt: number | null; isLate: boolean }

/**
 * How old the newest backup is that can be relied on. A publication that is younger than a day may have none yet.
 * @param now Unix milliseconds
 */
export function backupAge(now: number): BackupAge {
  const madeAt = lastVerifiedBackup()
  const since = madeAt ?? firstDeed()
  return { madeAt, isLate: since !== null && now - since > longest }
}

function firstDeed(): number | null {
  const found = database().$client.prepare('SELECT min(at) FROM audit_log').pluck().get()
  return typeof found === 'number' ? found : null
}

/** A sentence about it. */
export function backupInWords({ madeAt }: BackupAge): string {
  if (madeAt === null) return 'There is no backup yet.'
  return `The last backup that was found whole is of ${new Date(madeAt).toISOString().slice(0, 16).replace('T', ' ')} UTC.`
}
