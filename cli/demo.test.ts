import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { asNewProcess, headsup, startPreparing, temporaryDirectory } from './run/test-command-line'

function count(directory: string, table: string): number {
  const file = join(directory, 'headsup.db')
  if (!existsSync(file)) return 0
  const db = new SQLite(file)
  const known = db.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(table)
  const rows = known ? db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() : 0
  db.close()
  return Number(rows)
}

async function ended(child: ReturnType<typeof startPreparing>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise((done) => child.once('exit', done))
}

async function preparedAgain(directory: string): Promise<void> {
  const prepared = asNewProcess(directory, async () => (await import('./prepare')).prepare())
  expect(await prepared).not.toBeNull()
}

test('a first start that is killed goes on with its demo updates; what was removed stays away', async () => {
  const directory = temporaryDirectory()
  const first = startPreparing(directory)
  while (count(directory, 'published_articles') < 3) await pause(20)
  first.kill('SIGKILL')
  await ended(first)
  expect(count(directory, 'published_articles')).toBeLessThan(10)

  await preparedAgain(directory)
  expect(count(directory, 'published_articles')).toBe(10)
  expect(count(directory, 'articles')).toBe(10)

  const removal = await headsup(directory, ['demo', 'remove', '--json'])
  expect(removal).toMatchObject({ code: 0, error: '' })
  expect(JSON.parse(removal.out).slugs).toHaveLength(10)
  for (const table of ['articles', 'revisions', 'slug_history', 'published_articles', 'people']) {
    expect(count(directory, table), table).toBe(0)
  }
  await preparedAgain(directory)
  expect(count(directory, 'articles')).toBe(0)
  expect((await headsup(directory, ['demo', 'add'])).out).toContain('Published 10 updates.')
})
