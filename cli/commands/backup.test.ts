import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp } from '@/lib/editing/jobs/back-up'
import { asNewProcess, headsup, temporaryDirectory } from '../run/test-command-line'
import { backedUp, inDatabase, picture, site } from './test-backups'

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

test('where no site is, no backup is begun', async () => {
  const directory = temporaryDirectory()
  const { code, error } = await headsup(directory, ['backup'])
  expect(error).toContain(
    `there is no database at ${join(directory, 'headsup.db')}. DATA_DIR has to`,
  )
  expect({ code, left: readdirSync(directory) }).toEqual({ code: 1, left: [] })
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

test.each([
  [['backup', '--to', 'x', '--list'], 2, 'do not go together'],
  [['backup', '--to', ''], 2, '--to is empty.'],
  [['restore'], 2, 'A word is missing.'],
  [['restore', 'latest'], 1, 'There is no backup in'],
  [['verify-backup', '20200101T000000Z'], 1, 'There is no backup'],
  [['backup'], 1, 'No backup was made'],
])('%j is refused in words', async (words, code, problem) => {
  const refused = await headsup(temporaryDirectory(), words)
  expect(refused.code).toBe(code)
  expect(refused.error).toContain(problem)
})

test('a file in the place of a folder is named, and left as it is', async () => {
  const file = join(temporaryDirectory(), 'file')
  writeFileSync(file, 'as it was')
  expect(await headsup(site(), ['backup', '--to', file])).toEqual({
    code: 1,
    out: '',
    error: `No backup was made: ${file} or the database cannot be opened (EEXIST). Give them to the user who runs HeadsUpAI, then try again.`,
  })
  expect(readFileSync(file, 'utf8')).toBe('as it was')
})

test('a folder of backups that cannot be looked into is not said to hold none', async () => {
  const directory = site()
  const folder = join(directory, 'backups')
  symlinkSync('backups', folder)
  for (const words of [
    ['backup', '--list'],
    ['verify-backup', 'latest'],
  ]) {
    expect(await headsup(directory, words)).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringContaining(`${folder} is a link that leads back to itself.`),
    })
  }
})

test('the site makes one each hour by itself, the first an hour after its start', async () => {
  const directory = site()
  const now = Date.now()
  const hour = 3_600_000
  // Beside other tests the lowest would wait for minutes.
  const usual = 0
  const turns = await asNewProcess(directory, async () => [
    await backUp(now, usual),
    await backUp(now + hour - 1, usual),
    await backUp(now + hour, usual),
    await backUp(now + hour + 1, usual),
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
  expect(await said()).toEqual(['not yet  backup: There is no backup yet.'])
  inDatabase(directory, (client) =>
    client.exec(
      `INSERT INTO audit_log (id, at, actor_name, action, subject, detail) VALUES ('a', ${early}, 'x', 'x', 'x', '{}')`,
    ),
  )
  expect(await said()).toEqual([
    'WRONG    backup: There is no backup yet.',
    '         To mend: Run: npm run headsup -- backup',
  ])
  const folder = await backedUp(directory)
  expect(await said()).toEqual([
    expect.stringMatching(
      /^fine {5}backup: The last backup that was found whole is of 20.* UTC\.$/,
    ),
  ])
  const old = new Date(early).toISOString().replace(/[-:]|\.\d+/g, '')
  renameSync(folder, join(directory, 'backups', old))
  expect(await said()).toEqual([
    expect.stringMatching(/^WRONG {4}backup: The last backup/),
    '         To mend: Run: npm run headsup -- backup',
  ])
})
