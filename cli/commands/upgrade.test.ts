import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import {
  asNewProcess,
  headsup,
  headsupLines,
  migratedDirectory,
  temporaryDirectory,
} from '../run/test-command-line'
import { plannedSteps } from '../upgrade/planned-steps'

const ready = { version: '1.0.0', applied: 35, waiting: [], isInstalled: true, isBuilt: true }
const backup = 'Make a backup and verify it.'
const install = 'Install the packages that package-lock.json names (npm ci).'
const build = 'Build the site.'

test.each([
  ['nothing', {}, []],
  ['a build that is old', { isBuilt: false }, [backup, build]],
  ['packages, on which the build rests', { isInstalled: false }, [backup, install, build]],
  ['a migration', { waiting: ['0035_more'] }, [backup, 'Apply 1 migration(s): 0035_more.']],
  [
    'all for the first time',
    { ...ready, applied: 0, waiting: ['0000_first'], isInstalled: false },
    [install, build, 'Apply 1 migration(s): 0000_first.'],
  ],
])('what is to be done for %s', (_, facts, steps) => {
  expect(plannedSteps({ ...ready, ...facts })).toEqual(steps)
})

test('looking says what would be applied, and makes nothing', async () => {
  const directory = temporaryDirectory()
  const [migrate, upgrade] = await headsupLines(directory, [
    ['migrate', '--check', '--json'],
    ['upgrade', '--check', '--json'],
  ])
  const { applied, waiting } = JSON.parse(migrate?.out ?? '')
  expect([migrate?.code, applied, waiting[0]]).toEqual([1, 0, expect.stringMatching(/^0000_/)])
  expect(JSON.parse(upgrade?.out ?? '')).toMatchObject({ applied, waiting })
  expect(upgrade?.code).toBe(1)
  expect(readdirSync(directory)).toEqual([])
})

test('a database that lacks one, one that is up to date and one that is newer are told apart', async () => {
  const directory = temporaryDirectory()
  const looked = () => headsup(directory, ['migrate', '--check'])
  await headsup(directory, ['migrate'])
  const { out: all } = await headsup(directory, ['upgrade', '--check'])
  expect(all).toMatch(
    /^The code is version \d+\.\d+\.\d+ and knows (\d+) migrations; the database has \1 of them\.\n/,
  )
  expect(await looked()).toEqual({ code: 0, out: 'The database is up to date.', error: '' })
  change(
    directory,
    'DELETE FROM __drizzle_migrations WHERE rowid = (SELECT max(rowid) FROM __drizzle_migrations)',
  )
  expect(await looked()).toEqual({
    code: 1,
    out: expect.stringMatching(/^1 migration\(s\) would be applied:\n {2}\d{4}_[a-z0-9_]+$/),
    error: '',
  })
  change(directory, "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('a', 0), ('b', 0)")
  const newer = { code: 1, out: '', error: expect.stringMatching(/^The database is newer/) }
  expect(await looked()).toEqual(newer)
  expect(await headsup(directory, ['upgrade'])).toEqual(newer)
  expect(existsSync(join(directory, 'backups'))).toBe(false)
})

test('nothing is upgraded while a site runs on the data directory', async () => {
  const directory = migratedDirectory()
  change(
    directory,
    'DELETE FROM __drizzle_migrations WHERE rowid = (SELECT max(rowid) FROM __drizzle_migrations)',
  )
  const stop = await asNewProcess(directory, async () => {
    const { noteServer } = await import('@/lib/health/running-servers')
    return noteServer('http://127.0.0.1:3000', '1.0.0')
  })
  expect(await headsup(directory, ['upgrade'])).toEqual({
    code: 1,
    out: '',
    error: expect.stringMatching(
      /^Nothing was done: the site runs at http:\/\/127\.0\.0\.1:3000 \(process \d+ on .+\)\. Stop it, then run this again\.$/,
    ),
  })
  stop()
  expect(existsSync(join(directory, 'backups'))).toBe(false)
})

function change(directory: string, statement: string): void {
  const client = new SQLite(join(directory, 'headsup.db'))
  client.exec(statement)
  client.close()
}
