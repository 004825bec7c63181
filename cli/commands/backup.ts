import { resolve } from 'node:path'
import { databaseFile } from '@/db/connection'
import { keptCopies } from '@/db/kept-copies'
import { type Backup, listBackups } from '@/lib/backups/list-backups'
import { makeBackup } from '@/lib/backups/make-backup'
import { rotateBackups } from '@/lib/backups/rotate-backups'
import { verifyBackup } from '@/lib/backups/verify-backup'
import { type Answer, type Command, naming, WrongUse } from '../run/command'

export const backup: Command = {
  name: 'backup',
  usage: '[--to FOLDER | --rotate | --list]',
  summary:
    'Copy database, pictures, keys and secret with checksums, while the site runs, and verify the copy. With --rotate, forget older ones that were made so.',
  takes: 0,
  anyDatabase: true,
  options: {
    to: { type: 'string' },
    rotate: { type: 'boolean' },
    list: { type: 'boolean' },
  },
  run(args) {
    const { list, rotate } = args.values
    const to = naming(args, 'to')
    if ([list, rotate, to !== undefined].filter(Boolean).length > 1) {
      throw new WrongUse('--to, --rotate and --list do not go together.')
    }
    if (list) return listed()
    if (rotate) return rotated()
    const made = makeBackup(Date.now(), 'by hand', to && resolve(to))
    verifyBackup(made.folder)
    const text = `The backup is ${made.folder}, and whole. Keep a copy on another machine.`
    return { text, data: made }
  },
}

function rotated(): Answer {
  const made = makeBackup(Date.now(), 'by itself')
  verifyBackup(made.folder)
  const forgotten = rotateBackups(Date.now())
  const text = `The backup is ${made.folder}, and whole. ${forgotten} older one(s) went.`
  return { text, data: { ...made, forgotten } }
}

function listed(): Answer {
  const backups = listBackups()
  const copies = keptCopies(databaseFile())
  const lines = [
    ...backups.map(line),
    ...copies.map(({ file }) => `${file}  the database alone, made before an upgrade`),
  ]
  return { text: lines.join('\n') || 'There is no backup yet.', data: { backups, copies } }
}

function line({ name, why, verifiedAt }: Backup): string {
  const found =
    verifiedAt === null ? 'never verified' : `found whole ${new Date(verifiedAt).toISOString()}`
  return `${name}  made ${why}, ${found}`
}
