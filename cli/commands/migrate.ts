import { env } from '@/lib/env'
import type { Command } from '../run/command'
import { makeDataDirectory } from '../run/data-directory'
import { openMigrated } from '../run/open-migrated'

export const migrate: Command = {
  name: 'migrate',
  usage: '[--quiet]',
  summary: 'Bring the database up to date. Stop older servers first, and keep a backup.',
  takes: 0,
  anyDatabase: true,
  options: { quiet: { type: 'boolean' } },
  run({ values }) {
    makeDataDirectory(env().DATA_DIR)
    const { applied } = openMigrated()
    const text =
      applied === 0 ? 'The database is up to date.' : `Applied ${applied} migration(s); done.`
    return { text: values.quiet ? '' : text, data: { applied } }
  },
}
