import type { Command } from '../run/command'
import { readyData } from '../run/ready-data'

export const migrate: Command = {
  name: 'migrate',
  usage: '[--quiet]',
  summary: 'Bring the database up to date; a copy is made first. Stop older servers before.',
  takes: 0,
  anyDatabase: true,
  options: { quiet: { type: 'boolean' } },
  run({ values }) {
    const { applied } = readyData()
    const text =
      applied === 0 ? 'The database is up to date.' : `Applied ${applied} migration(s); done.`
    return { text: values.quiet ? '' : text, data: { applied } }
  },
}
