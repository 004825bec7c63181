import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { headsup, migratedDirectory, temporaryDirectory } from '../run/test-command-line'
import { backedUp, inDatabase, insertPerson, people, picture, site } from './test-backups'

test('a restore brings back rows, pictures and secret, ends sessions, and keeps what was there', async () => {
  const directory = site()
  const secret = readFileSync(join(directory, 'secret'), 'utf8')
  const folder = await backedUp(directory)
  insertPerson(directory, 'bob')
  writeFileSync(join(directory, 'secret'), 'x'.repeat(64))
  writeFileSync(join(directory, 'kept-pages'), 'pages of before')
  rmSync(join(directory, 'media'), { recursive: true })

  const { code, out, error } = await headsup(directory, ['restore', 'latest', '--json'])
  expect(code, error).toBe(0)
  const answer = JSON.parse(out.slice(out.indexOf('{')))
  expect(answer.folder).toBe(folder)
  expect(people(directory)).toEqual(['ada'])
  const sessions = (client: SQLite.Database) => client.prepare('SELECT id FROM sessions').all()
  expect(inDatabase(directory, sessions)).toEqual([])
  expect(readFileSync(join(directory, 'secret'), 'utf8')).toBe(secret)
  expect(readFileSync(join(directory, 'media/og/0123456789abcdef.png'), 'utf8')).toBe('a picture')
  expect(existsSync(join(directory, 'kept-pages'))).toBe(false)
  const audited = (client: SQLite.Database) =>
    client.prepare('SELECT action, actor_name FROM audit_log ORDER BY rowid DESC').get()
  expect(inDatabase(directory, audited)).toEqual({
    action: 'restored a backup',
    actor_name: 'command line',
  })

  const back = await headsup(directory, ['restore', answer.before])
  expect(back).toMatchObject({ code: 0, error: '' })
  expect(people(directory)).toEqual(['ada', 'bob'])
})

test('a backup goes into an empty directory of another machine', async () => {
  const folder = await backedUp(site())
  const elsewhere = temporaryDirectory()
  const { out } = await headsup(elsewhere, ['restore', folder])
  expect(out).toContain(`Restored ${folder}. Start the site now.`)
  expect(people(elsewhere)).toEqual(['ada'])
  expect(await headsup(elsewhere, ['migrate'])).toMatchObject({ code: 0, error: '' })
})

type Harm = [string, (folder: string) => void, string]

const harms: Harm[] = [
  ['no list', (folder) => rmSync(join(folder, 'manifest.json')), 'it has no manifest.json'],
  ['half a list', (folder) => truncateSync(join(folder, 'manifest.json'), 100), 'is damaged, or'],
  ['a picture that was lost', (folder) => rmSync(picture(folder)), 'abcdef.png is missing'],
  ['a picture that was changed', (folder) => appendFileSync(picture(folder), 'x'), 'is damaged'],
  ['half a database', (folder) => truncateSync(join(folder, 'headsup.db'), 8192), 'is damaged'],
  [
    'a file more',
    (folder) => writeFileSync(join(folder, 'keys/other.pem'), ''),
    'not belong to it',
  ],
  ['a path out of it', (folder) => listed(folder, '"secret"', '"../secret"'), 'is damaged, or'],
  ['a path to a root', (folder) => listed(folder, '"secret"', '"/etc/passwd"'), 'is damaged, or'],
  [
    'a row more in its list',
    (folder) => listed(folder, '"rows": 1,', '"rows": 2,'),
    'differs from',
  ],
  ['another content in its list', otherContent, 'the table people differs from the list'],
  [
    'a newer version',
    (folder) => listed(folder, /"migrations": \d+/, '"migrations": 9999'),
    'newer',
  ],
]

function listed(folder: string, from: string | RegExp, to: string): void {
  const file = join(folder, 'manifest.json')
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(file, text.replace(from, to))
}

function otherContent(folder: string): void {
  const { tables } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  listed(folder, tables.people.sha256, '0'.repeat(64))
}

const whole = await backedUp(site())
const untouched = migratedDirectory()
insertPerson(untouched, 'here')

test.each(harms)('a backup with %s is not restored, and all stays', async (_name, harm, words) => {
  const folder = join(temporaryDirectory(), 'copy')
  cpSync(whole, folder, { recursive: true })
  harm(folder)
  const refused = await headsup(untouched, ['restore', folder])
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.error).toContain(words)
  expect(people(untouched)).toEqual(['here'])
  expect(existsSync(join(untouched, 'backups'))).toBe(false)
  const verified = await headsup(untouched, ['verify-backup', folder])
  expect(verified.code).toBe(words === 'newer' ? 0 : 1)
})

test('nothing is restored while a site runs on the directory', async () => {
  const directory = site()
  const folder = await backedUp(directory)
  const running = new SQLite(join(directory, 'headsup.db'))
  running.prepare('SELECT count(*) FROM people').get()
  const refused = await headsup(directory, ['restore', folder])
  running.close()
  expect(refused.error).toContain('has this database open. Stop it, then restore.')
  expect(await headsup(directory, ['restore', folder])).toMatchObject({ code: 0 })
})

test.each(['headsup.db.restoring.part', 'secret.part'])(
  'a restore that fails half-way changes nothing and leaves nothing (%s)',
  async (failsAt) => {
    const directory = site()
    const folder = await backedUp(directory)
    insertPerson(directory, 'bob')
    writeFileSync(join(directory, 'secret'), 'x'.repeat(64))
    mkdirSync(join(directory, failsAt))
    const refused = await headsup(directory, ['restore', folder])
    expect(refused).toEqual({
      code: 1,
      out: '',
      error: expect.stringMatching(
        /^Nothing was restored, and the database is as it was: .*Look with: npm run headsup -- doctor$/,
      ),
    })
    expect(people(directory)).toEqual(['ada', 'bob'])
    expect(readFileSync(join(directory, 'secret'), 'utf8')).toBe('x'.repeat(64))
    expect(readdirSync(directory).filter((name) => /restoring|part$/.test(name))).toEqual([])
    expect(await headsup(directory, ['restore', folder])).toMatchObject({ code: 0 })
  },
)

test('a damaged database is put aside, and the backup takes its place', async () => {
  const directory = site()
  const folder = await backedUp(directory)
  writeFileSync(join(directory, 'headsup.db'), 'x'.repeat(40_000))
  const { out } = await headsup(directory, ['restore', folder])
  expect(out).toMatch(/What was there before is kept in .*-damaged\. Start the site now\.$/)
  expect(people(directory)).toEqual(['ada'])
})
