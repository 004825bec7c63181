import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, closeSync, cpSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Finding } from '@/lib/domain/health/finding'
import { asNewProcess, headsup, temporaryDirectory } from '../run/test-command-line'

const healthy = temporaryDirectory()

beforeAll(async () => {
  expect((await headsup(healthy, ['demo', 'add'])).code).toBe(1)
  expect((await headsup(healthy, ['migrate'])).code).toBe(0)
  expect((await headsup(healthy, ['demo', 'add'])).code).toBe(0)
  writeFileSync(join(healthy, 'secret'), 'x'.repeat(64), { mode: 0o600 })
})

async function examine(
  directory: string,
): Promise<{ code: number; wrong: Record<string, Finding> }> {
  const { code, out } = await headsup(directory, ['doctor', '--json'])
  const { ok, findings } = JSON.parse(out) as { ok: boolean; findings: Finding[] }
  expect(ok).toBe(code === 0)
  const wrong = findings.filter((finding) => !finding.ok)
  for (const { mend } of wrong) expect(mend).toBeTruthy()
  return { code, wrong: Object.fromEntries(wrong.map((one) => [one.check, one])) }
}

function copyOfHealthy(): string {
  const directory = temporaryDirectory()
  cpSync(healthy, directory, { recursive: true })
  return directory
}

test('a healthy site has nothing wrong', async () => {
  expect(await examine(healthy)).toEqual({ code: 0, wrong: {} })
})

test('a secret that others can read, and a lost share card, are named with their mending', async () => {
  const directory = copyOfHealthy()
  chmodSync(join(directory, 'secret'), 0o644)
  rmSync(join(directory, 'media', 'og'), { recursive: true })
  const { code, wrong } = await examine(directory)
  expect(code).toBe(1)
  expect(Object.keys(wrong)).toEqual(['closed to others', 'secret', 'share cards'])
  expect(wrong['closed to others']?.detail).toBe('Other users of this machine may open 1 of it.')
  expect(wrong.secret?.mend).toBe(`Run: chmod 600 ${join(directory, 'secret')}`)
  expect(wrong['share cards']?.detail).toContain('Missing (10)')
})

test('a signing key that is lost, spoiled or another one is named', async () => {
  const directory = copyOfHealthy()
  const db = new Database(join(directory, 'headsup.db'))
  const [kid] = db.prepare('SELECT kid FROM published_keys').pluck().all() as string[]
  db.close()
  const file = join(directory, 'keys', `${kid}.pem`)
  const detail = async () => (await examine(directory)).wrong.signing?.detail
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }))
  expect(await detail()).toBe(`${file} is another key than the one readers check with.`)
  writeFileSync(file, 'no key')
  expect(await detail()).toContain('cannot be read')
  rmSync(file)
  expect(await detail()).toBe('None of the keys is here (1).')
})

test('what is due and not done is named, and so is what was refused at its hour', async () => {
  const directory = copyOfHealthy()
  const plan = (id: string, state: string, action: string, runAt: number) => {
    const db = new Database(join(directory, 'headsup.db'))
    db.prepare(
      `INSERT INTO schedules (id, article_id, action, run_at, zone, set_by_name, set_at, state)
       SELECT ?, id, ?, ?, 'UTC', 'Somebody', 0, ? FROM articles WHERE state = 'live' LIMIT 1`,
    ).run(id, action, runAt, state)
    db.close()
  }
  plan('a', 'due', 'publish', Date.now() - 60_000)
  expect(await examine(directory)).toEqual({ code: 0, wrong: {} })
  plan('b', 'due', 'unpublish', Date.now() - 180_000)
  const late = await examine(directory)
  expect(late.code).toBe(1)
  expect(late.wrong.schedules?.detail).toBe('1 schedule is due and not done.')
  expect(late.wrong.schedules?.mend).toMatch(/^Start the site/)
  plan('c', 'blocked', 'unpublish', 0)
  expect((await examine(directory)).wrong.schedules?.detail).toBe(
    '1 schedule is due and not done. 1 schedule is refused when the hour came and not seen to.',
  )
})

test('what a server saw and the database lacks is named, and told at the start', async () => {
  const directory = copyOfHealthy()
  const note = join(directory, 'high-water')
  writeFileSync(note, JSON.stringify({ id: 'gone', at: Date.UTC(2026, 10, 29, 18) }))
  rmSync(join(directory, 'media/og'), { recursive: true })
  const { wrong } = await examine(directory)
  expect(wrong['newest changes']).toMatchObject({
    detail: expect.stringMatching(
      /^The database lacks what was done until 2026-11-29 18:00:00 UTC:/,
    ),
    mend: expect.stringContaining(`If the earlier state is meant, remove ${note}.`),
  })
  const complained = vi.spyOn(console, 'error').mockReturnValue()
  await asNewProcess(directory, async () => {
    const { sayLost } = await import('../run/say-lost')
    sayLost()
  })
  const said = complained.mock.calls.flat()
  complained.mockRestore()
  expect(said).toEqual([
    expect.stringMatching(
      /^Something is wrong \(newest changes\): The database lacks .*\n {2}To mend: Stop/,
    ),
    `Something is wrong (share cards): Of the 10 newest, 10 are missing.\n  To mend: Put what is in the folder media of your backup back into ${directory}/media, or publish again what “npm run headsup -- doctor” names.`,
  ])
})

test('a second server on the directory is named', async () => {
  const directory = copyOfHealthy()
  const stops = await asNewProcess(directory, async () => {
    const { noteServer } = await import('@/lib/health/running-servers')
    return ['3000', '3001'].map((port) => noteServer(`http://127.0.0.1:${port}`, '1'))
  })
  const { code, wrong } = await examine(directory)
  for (const stop of stops) stop()
  expect([code, Object.keys(wrong)]).toEqual([1, ['servers']])
  expect(wrong.servers?.detail).toMatch(/^2 run on .* at http:\S+:3000, .* at http:\S+:3001,/)
})

const restore = 'Stop the site, then run: npm run headsup -- restore latest'

test('a database whose head is spoiled gets the cure of that, and no other', async () => {
  const directory = copyOfHealthy()
  const file = openSync(join(directory, 'headsup.db'), 'r+')
  writeSync(file, Buffer.alloc(4096, 7), 0, 4096, 0)
  closeSync(file)
  for (const rest of ['-wal', '-shm']) rmSync(join(directory, `headsup.db${rest}`), { force: true })
  const { wrong } = await examine(directory)
  expect(wrong).toEqual({
    database: {
      check: 'database',
      ok: false,
      detail: `The database ${directory}/headsup.db is not a database, or is damaged.`,
      mend: restore,
    },
  })
})

test('a damaged database is to be restored', async () => {
  const directory = copyOfHealthy()
  const file = openSync(join(directory, 'headsup.db'), 'r+')
  for (let page = 1; page < 40; page++) writeSync(file, Buffer.alloc(2048, 7), 0, 2048, page * 4096)
  closeSync(file)
  const { code, wrong } = await examine(directory)
  expect(code).toBe(1)
  expect(Object.values(wrong).map(({ mend }) => mend)).toEqual(
    Object.values(wrong).map(() => restore),
  )
})

test('a file that is no database, a missing one, and one that is not up to date', async () => {
  const noDatabase = temporaryDirectory()
  writeFileSync(join(noDatabase, 'headsup.db'), 'This is a letter. '.repeat(500))
  expect((await examine(noDatabase)).wrong.database?.detail).toContain('is not a database')
  expect((await examine(noDatabase)).wrong.database?.mend).toMatch(/^Stop the site, then run: /)
  rmSync(join(noDatabase, 'headsup.db'))
  expect((await examine(noDatabase)).wrong.database?.detail).toContain('is missing')
  writeFileSync(join(noDatabase, 'headsup.db'), '')
  expect((await examine(noDatabase)).wrong.migrations?.mend).toBe('Run: npm run headsup -- migrate')
})
