import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { backUp } from '@/lib/editing/jobs/back-up'
import {
  asNewProcess,
  headsup,
  migratedDirectory,
  temporaryDirectory,
} from '../run/test-command-line'

function site(): string {
  const directory = migratedDirectory()
  mkdirSync(join(directory, 'media/og'), { recursive: true })
  mkdirSync(join(directory, 'keys'))
  writeFileSync(join(directory, 'keys/one.pem'), 'a key', { mode: 0o600 })
  writeFileSync(join(directory, 'media/og/0123456789abcdef.png'), 'a picture')
  insertPerson(directory, 'ada')
  return directory
}

function insertPerson(directory: string, slug: string): void {
  inDatabase(directory, (client) =>
    client.exec(`
      INSERT INTO people (id, name, slug, role, created_at) VALUES ('${slug}', '${slug}', '${slug}', 'owner', 0);
      INSERT INTO sessions (id, person_id, created_at, last_seen_at, expires_at) VALUES ('${slug}', '${slug}', 0, 0, 9e15)`),
  )
}

function people(directory: string): unknown[] {
  return inDatabase(directory, (client) =>
    client.prepare('SELECT id FROM people ORDER BY id').pluck().all(),
  )
}

function inDatabase<Result>(directory: string, work: (client: SQLite.Database) => Result): Result {
  const client = new SQLite(join(directory, 'headsup.db'))
  try {
    return work(client)
  } finally {
    client.close()
  }
}

async function backedUp(directory: string): Promise<string> {
  const { code, out } = await headsup(directory, ['backup', '--json'])
  expect(code).toBe(0)
  return JSON.parse(out).folder
}

test('a backup holds database, pictures, keys and secret for its owner alone, and is listed', async () => {
  const directory = site()
  writeFileSync(join(directory, 'kept-pages'), 'pages')
  writeFileSync(join(directory, 'media/half.webp.7.tmp'), 'half')
  const folder = await backedUp(directory)
  const { files, tables, ...rest } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  expect(files.map(({ path }: { path: string }) => path)).toEqual([
    'secret',
    'keys/one.pem',
    'media/og/0123456789abcdef.png',
    'headsup.db',
  ])
  expect(tables.people).toEqual({ rows: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(rest).toMatchObject({ format: 1, version: expect.any(String), secret: 'file' })
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
  }
  const { out } = await headsup(directory, ['backup', '--list'])
  expect(out).toMatch(/^\d{8}T\d{6}Z {2}made by hand, found whole 20/)
})

test('what never changes takes its room once', async () => {
  const directory = site()
  const picture = (folder: string) => statSync(join(folder, 'media/og/0123456789abcdef.png')).ino
  const first = await headsup(directory, ['backup', '--rotate', '--json'])
  const second = await backedUp(directory)
  expect(picture(second)).toBe(picture(JSON.parse(first.out).folder))
  writeFileSync(join(directory, 'media/og/0123456789abcdef.png'), 'other words')
  rmSync(second, { recursive: true })
  const third = await backedUp(directory)
  expect(readFileSync(join(third, 'media/og/0123456789abcdef.png'), 'utf8')).toBe('other words')
})

test('a backup that was spoiled on the disk spoils no later one', async () => {
  const directory = site()
  const first = await backedUp(directory)
  appendFileSync(picture(first), 'rot')
  truncateSync(join(first, 'manifest.json'), 10)
  const second = await backedUp(directory)
  expect(readFileSync(picture(second), 'utf8')).toBe('a picture')
  expect(await headsup(directory, ['verify-backup', second])).toMatchObject({ code: 0 })
})

test('a restore brings back rows, pictures and secret, ends sessions, and keeps what was there', async () => {
  const directory = site()
  const secret = readFileSync(join(directory, 'secret'), 'utf8')
  const folder = await backedUp(directory)
  insertPerson(directory, 'bob')
  writeFileSync(join(directory, 'secret'), 'x'.repeat(64))
  writeFileSync(join(directory, 'kept-pages'), 'pages of before')
  rmSync(join(directory, 'media'), { recursive: true })

  const { code, out } = await headsup(directory, ['restore', 'latest', '--json'])
  expect(code).toBe(0)
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

function picture(folder: string): string {
  return join(folder, 'media/og/0123456789abcdef.png')
}

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

test.each([
  [['backup', '--to', 'x', '--list'], 2, 'do not go together'],
  [['restore'], 2, 'A word is missing.'],
  [['restore', 'latest'], 1, 'There is no backup in'],
  [['verify-backup', '20200101T000000Z'], 1, 'There is no backup'],
  [['backup'], 1, 'No backup was made'],
])('%j is refused in words', async (words, code, problem) => {
  const refused = await headsup(temporaryDirectory(), words)
  expect(refused.code).toBe(code)
  expect(refused.error).toContain(problem)
})

test('the site makes one each hour by itself, the first an hour after its start', async () => {
  const directory = site()
  const now = Date.now()
  const hour = 3_600_000
  const turns = await asNewProcess(directory, async () => [
    await backUp(now),
    await backUp(now + hour - 1),
    await backUp(now + hour),
    await backUp(now + hour + 1),
  ])
  expect(turns).toEqual([false, false, true, false])
  const { out } = await headsup(directory, ['backup', '--list'])
  expect(out).toMatch(/^\d{8}T\d{6}Z-auto {2}made by itself, found whole 20.*$/)
})

test('doctor says how old the last backup is, and that a day without one is wrong', async () => {
  const directory = site()
  const said = async () => {
    const { out } = await headsup(directory, ['doctor'])
    return out
      .split('\n')
      .filter((line) => line.includes('  backup: ') || /run.* -- backup$/.test(line))
  }
  const early = Date.now() - 27 * 3_600_000
  expect(await said()).toEqual(['fine   backup: There is no backup yet.'])
  inDatabase(directory, (client) =>
    client.exec(
      `INSERT INTO audit_log (id, at, actor_name, action, subject, detail) VALUES ('a', ${early}, 'x', 'x', 'x', '{}')`,
    ),
  )
  expect(await said()).toEqual([
    'WRONG  backup: There is no backup yet.',
    '       To mend: Run: npm run headsup -- backup',
  ])
  const folder = await backedUp(directory)
  expect(await said()).toEqual([
    expect.stringMatching(
      /^fine {3}backup: The last backup that was found whole is of 20.* UTC\.$/,
    ),
  ])
  const old = new Date(early).toISOString().replace(/[-:]|\.\d+/g, '')
  renameSync(folder, join(directory, 'backups', old))
  expect(await said()).toEqual([
    expect.stringMatching(/^WRONG {2}backup: The last backup/),
    '       To mend: Run: npm run headsup -- backup',
  ])
})
