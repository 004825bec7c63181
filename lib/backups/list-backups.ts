import 'server-only'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type BackupName, readBackupName } from '@/lib/domain/backups/backup-name'
import { backupsFolder, manifestIn, verifiedFile } from './backup-folder'

/** A backup of this data directory. `verifiedAt` says when it was last found whole, in Unix milliseconds. */
export type Backup = BackupName & { folder: string; verifiedAt: number | null }

/** The finished backups, the latest first. @throws what the file system says of a folder that may not be read */
export function listBackups(): Backup[] {
  const home = backupsFolder()
  if (!statSync(home, { throwIfNoEntry: false })) return []
  return readdirSync(home)
    .map(readBackupName)
    .filter((found) => found !== null)
    .map((found) => ({ ...found, folder: join(home, found.name) }))
    .filter(({ folder }) => existsSync(manifestIn(folder)))
    .map((found) => ({ ...found, verifiedAt: verifiedAt(found.folder) }))
    .sort((one, other) => other.madeAt - one.madeAt)
}

/** When the newest backup that was found whole was made, in Unix milliseconds; null where there is none. */
export function lastVerifiedBackup(): number | null {
  return listBackups().find((backup) => backup.verifiedAt !== null)?.madeAt ?? null
}

function verifiedAt(folder: string): number | null {
  const file = verifiedFile(folder)
  if (!existsSync(file)) return null
  const at = Date.parse(readFileSync(file, 'utf8').trim())
  return Number.isNaN(at) ? null : at
}
