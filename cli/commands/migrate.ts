import type { Answer, Command } from '../run/command'
import { migrationsToApply } from '../run/open-migrated'
import { readyData } from '../run/ready-data'

const upToDate = 'The database is up to date.'

export const migrate: Command = {
  name: 'migrate',
  usage: '[--quiet | --check]',
  summary:
    'Bring the database up to date; a copy is made first. Stop older servers before. With --check, say what would be done, with exit code 1 if anything.',
  takes: 0,
  anyDatabase: true,
  options: { quiet: { type: 'boolean' }, check: { type: 'boolean' } },
  run({ values }) {
    if (values.check) return checked()
    const { applied } = readyData()
    const text = applied === 0 ? upToDate : `Applied ${applied} migration(s); done.`
    return { text: values.quiet ? '' : text, data: { applied } }
  },
}

function checked(): Answer {
  const { applied, waiting } = migrationsToApply()
  const count = `${waiting.length} migration(s) would be applied`
  const text = waiting.length === 0 ? upToDate : [`${count}:`, ...waiting].join('\n  ')
  return { text, data: { applied, waiting }, failed: waiting.length > 0 }
}
