import { basename } from 'node:path'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findBackup } from '@/lib/backups/find-backup'
import { restoreBackup } from '@/lib/backups/restore-backup'
import type { Command } from '../run/command'
import { readyData } from '../run/ready-data'

export const restore: Command = {
  name: 'restore',
  usage: 'NAME|FOLDER|latest',
  summary:
    'Put a backup in the place of what is there, which is copied first. Stop the site before. Everybody signs in again.',
  takes: 1,
  anyDatabase: true,
  options: {},
  run({ positionals: [typed = ''] }) {
    const folder = findBackup(typed)
    const { before } = restoreBackup(folder, Date.now())
    readyData()
    writeTransaction(database(), (tx) =>
      audit(tx, Actor.commandLine(), 'restored a backup', basename(folder)),
    )
    const kept = before ? ` What was there before is kept in ${before}.` : ''
    return { text: `Restored ${folder}.${kept} Start the site now.`, data: { folder, before } }
  },
}
