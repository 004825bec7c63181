import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { database } from '@/db/connection'
import { makeBackup } from '@/lib/backups/make-backup'
import { verifyBackup } from '@/lib/backups/verify-backup'
import { env } from '@/lib/env'
import { runningServers } from '@/lib/health/running-servers'
import type { Answer, Command } from '../run/command'
import { migrationsToApply } from '../run/open-migrated'
import { isBuilt } from '../steps/build.mjs'
import { isInstalled } from '../steps/install.mjs'
import { plannedSteps, type UpgradeFacts } from '../upgrade/planned-steps'

export const upgrade: Command = {
  name: 'upgrade',
  usage: '[--check]',
  summary:
    'After the files of a new version are in place: make a backup and verify it, install packages, build, and bring the database up to date. Stop the site before. With --check, say what would be done, with exit code 1 if anything.',
  takes: 0,
  anyDatabase: true,
  options: { check: { type: 'boolean' } },
  run({ values }) {
    const facts = presentFacts()
    const steps = plannedSteps(facts)
    return values.check ? checked(facts, steps) : done(facts, steps)
  },
}

function presentFacts(): UpgradeFacts {
  const file = join(env().HEADSUP_ROOT, 'package.json')
  const { version } = JSON.parse(readFileSync(file, 'utf8'))
  return { version, ...migrationsToApply(), isInstalled: isInstalled(), isBuilt: isBuilt() }
}

function checked(facts: UpgradeFacts, steps: string[]): Answer {
  const { version, applied, waiting } = facts
  const first = `The code is version ${version} and knows ${applied + waiting.length} migrations; the database has ${applied} of them.`
  const todo = steps.length === 0 ? ['Nothing is to be done.'] : steps.map((step) => `  ${step}`)
  return {
    text: [first, ...todo].join('\n'),
    data: { ...facts, steps },
    failed: steps.length > 0,
  }
}

function done(facts: UpgradeFacts, steps: string[]): Answer {
  if (steps.length === 0) return { text: nothing(facts), data: { ...facts, steps, backup: null } }
  refuseRunning()
  const backup = facts.applied > 0 ? verifiedBackup() : null
  inProcessOfItsOwn('The packages or the site could not be made ready', ['cli/build.mjs'])
  const migrate = ['cli/headsup.mjs', 'migrate', '--quiet']
  inProcessOfItsOwn('The database was not brought up to date', migrate)
  const kept = backup ? ` What was there before is kept in ${backup}.` : ''
  const text = `This is version ${facts.version}, and the database is up to date.${kept} Start the site now: npm start`
  return { text, data: { ...facts, steps, backup } }
}

function nothing({ version }: UpgradeFacts): string {
  return `Nothing is to be done: this is version ${version}, and the database is up to date.`
}

/** Its packages and its build would be gone while it answers, and it would write what a newer database does not take. */
function refuseRunning(): void {
  const [one] = runningServers()
  if (!one) return
  throw new Error(
    `Nothing was done: the site runs at ${one.address} (process ${one.pid} on ${one.machine}). Stop it, then run this again.`,
  )
}

function verifiedBackup(): string {
  const { folder } = makeBackup(Date.now(), 'before an upgrade')
  verifyBackup(folder)
  // What follows may change the very packages by which it is open.
  database().$client.close()
  return folder
}

/** With what this version brings. Its words go to standard error, so that --json is data alone. */
function inProcessOfItsOwn(problem: string, words: string[]): void {
  const { status } = spawnSync(process.execPath, words, {
    cwd: env().HEADSUP_ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status === 0) return
  throw new Error(`${problem}; the lines above say why. Mend that, then run this again.`)
}
