import { findBackup } from '@/lib/backups/find-backup'
import { verifyBackup as verify } from '@/lib/backups/verify-backup'
import type { Command } from '../run/command'

export const verifyBackup: Command = {
  name: 'verify-backup',
  usage: 'NAME|FOLDER|latest',
  summary:
    'Restore a backup into a temporary place and compare every file and every table with its list.',
  takes: 1,
  anyDatabase: true,
  options: {},
  run({ positionals: [typed = ''] }) {
    const folder = findBackup(typed)
    const { files, tables, madeAt } = verify(folder)
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
    const text = `${folder} is whole: ${files.length} files, and ${rows} rows in ${Object.keys(tables).length} tables.`
    return { text, data: { folder, madeAt, files: files.length, rows } }
  },
}
