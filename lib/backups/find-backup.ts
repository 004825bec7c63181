import { commandCall } from '@/lib/command-call'
import 'server-only'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readBackupName } from '@/lib/domain/backups/backup-name'
import { backupsFolder } from './backup-folder'
import { listBackups } from './list-backups'
import { NotABackup } from './manifest'

/**
 * The folder of a backup, named as somebody types it: `latest`, its name, or a folder anywhere.
 * @throws NotABackup
 */
export function findBackup(typed: string): string {
  if (typed === 'latest') {
    const [latest] = listBackups()
    if (latest) return latest.folder
    throw new NotABackup(`There is no backup in ${backupsFolder()}.`)
  }
  const folder = readBackupName(typed) ? join(backupsFolder(), typed) : resolve(typed)
  if (existsSync(folder)) return folder
  throw new NotABackup(
    `There is no backup ${folder}. See which there are: ${commandCall('backup --list')}`,
  )
}
