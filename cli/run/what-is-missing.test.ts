import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { asNewProcess, headsup, temporaryDirectory } from './test-command-line'

const missingFrom = (directory: string) =>
  asNewProcess(directory, async () => (await import('./what-is-missing')).whatIsMissing())

const note = (directory: string) =>
  asNewProcess(directory, async () => (await import('@/lib/health/last-change')).noteLastChange())

function change(directory: string, id: string, at: number): void {
  const client = new SQLite(join(directory, 'headsup.db'))
  client.exec(
    `INSERT INTO audit_log (id, at, actor_name, action, subject, detail) VALUES ('${id}', ${at}, 'x', 'x', 'x', '{}')`,
  )
  client.close()
}

test('a database of an earlier time than the site has seen is told, by the start and by doctor', async () => {
  const directory = temporaryDirectory()
  const file = join(directory, 'headsup.db')
  await headsup(directory, ['migrate'])
  await note(directory)
  change(directory, 'a', Date.UTC(2026, 10, 29, 12))
  await note(directory)
  copyFileSync(file, `${file}.early`)
  change(directory, 'b', Date.UTC(2026, 10, 29, 13))
  expect(await missingFrom(directory)).toEqual([])
  await note(directory)
  expect(await missingFrom(directory)).toEqual([])

  // What was in a log that is lost is missing from the file in the same way.
  copyFileSync(`${file}.early`, file)
  const words =
    'The database is of an earlier time than this site: a change of 2026-11-29 13:00:00 UTC is not in it. Its file headsup.db-wal was lost or cut, or an older copy was put in its place.'
  expect(await missingFrom(directory)).toEqual([`${words} The site goes on with what there is.`])
  const { code, out } = await headsup(directory, ['doctor'])
  expect(code).toBe(1)
  expect(out).toContain(`WRONG  last change: ${words}`)

  change(directory, 'c', Date.UTC(2026, 10, 29, 14))
  await note(directory)
  expect(await missingFrom(directory)).toEqual([])
  writeFileSync(join(directory, 'last-change'), 'half')
  expect(await missingFrom(directory)).toEqual([])
})

test('a restored backup is no loss', async () => {
  const directory = temporaryDirectory()
  await headsup(directory, ['migrate'])
  await headsup(directory, ['backup'])
  change(directory, 'a', 1)
  await note(directory)
  expect(await headsup(directory, ['restore', 'latest'])).toMatchObject({ code: 0 })
  expect(existsSync(join(directory, 'last-change'))).toBe(false)
  expect(await missingFrom(directory)).toEqual([])
})

test('pictures that are gone are told at the start', async () => {
  const directory = temporaryDirectory()
  await headsup(directory, ['migrate'])
  await headsup(directory, ['demo', 'add'])
  expect(await missingFrom(directory)).toEqual([])
  rmSync(join(directory, 'media'), { recursive: true })
  expect(await missingFrom(directory)).toEqual([
    'Share cards of live updates are missing. Put the folder media of your backup back into the data directory; “npm run headsup -- doctor” names them.',
  ])
})
