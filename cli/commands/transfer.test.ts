import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { headsup, migratedDirectory, temporaryDirectory } from '../run/test-command-line'

const directory = migratedDirectory()
const other = migratedDirectory()
const from = join(temporaryDirectory(), 'posts')
const out = join(temporaryDirectory(), 'out')

beforeAll(async () => {
  mkdirSync(from)
  writeFileSync(
    join(from, 'one.md'),
    '---\ntitle: The first of two drafts\ndate: 2024-05-01\n---\nText',
  )
  writeFileSync(join(from, 'two.md'), '---\ntitle: The second of two drafts\n---\nText')
})

function articlesIn(place: string): number {
  const db = new Database(join(place, 'headsup.db'), { readonly: true })
  try {
    return Number(db.prepare('SELECT count(*) FROM articles').pluck().get())
  } finally {
    db.close()
  }
}

test('a dry run says what would happen, and changes nothing', async () => {
  const before = readdirSync(directory).sort()
  const { code, out } = await headsup(directory, ['import', 'markdown', from, '--dry-run'])
  expect(code).toBe(0)
  expect(out).toMatch(/^Nothing was changed. Brought in would be: 0 published, 2 drafts/)
  expect(out).toMatch(/checklist keeps them back \(1\):\n {2}one\.md: .*Write this paragraph/)
  expect(readdirSync(directory).sort()).toEqual(before)
  expect(articlesIn(directory)).toBe(0)
})

test('Markdown comes in, goes out with all the rest, and comes in elsewhere', async () => {
  const came = await headsup(directory, ['import', 'markdown', from, '--json'])
  expect(came.code).toBe(0)
  expect(JSON.parse(came.out)).toMatchObject({ dryRun: false, published: 0, drafts: 2 })
  const went = await headsup(directory, ['export', out, '--json'])
  expect(went.code).toBe(0)
  expect(JSON.parse(went.out)).toMatchObject({ folder: out, updates: 2, live: 0 })
  expect(readFileSync(join(out, 'markdown/one.md'), 'utf8')).toContain('## What happened\n\nText')

  const again = await headsup(directory, ['export', out])
  expect(again.code).toBe(1)
  expect(again.error).toContain(`${out} is there already`)

  const moved = await headsup(other, ['import', out])
  expect(moved).toMatchObject({ code: 0, error: '' })
  expect(moved.out).toBe(
    'Brought in: 0 published, 2 drafts and others off the site. Here already: 0.',
  )
  expect(articlesIn(other)).toBe(2)
  const twice = await headsup(other, ['import', out])
  expect(twice.out).toContain('Here already: 2.')
})

test('a file is no export', async () => {
  const file = join(from, 'one.md')
  expect(await headsup(directory, ['import', file])).toEqual({
    code: 1,
    out: '',
    error: `${file} is no whole export: it has no manifest.json.`,
  })
})

test('one that cannot be read makes the command fail, and the others are in', async () => {
  writeFileSync(join(from, 'wrong.md'), '---\ndate: soon\n---\n')
  const { code, out } = await headsup(directory, ['import', 'markdown', from])
  expect(code).toBe(1)
  expect(out).toMatch(/Here already: 2\.\nNot brought in \(1\):\n {2}wrong\.md: “soon” is no date/)
})

test('an export that breaks off leaves nothing, and one that was interrupted is told', async () => {
  const place = join(temporaryDirectory(), 'gone')
  mkdirSync(`${place}.part`)
  const { code, error } = await headsup(directory, ['export', place])
  expect(code).toBe(1)
  expect(error).toContain(`${place}.part is there: an export runs, or one was interrupted`)
  expect(existsSync(place)).toBe(false)
  const file = join(from, 'one.md', 'in')
  const refused = await headsup(directory, ['export', file])
  expect(refused.code).toBe(1)
  expect(refused.error).toContain('cannot be written (E')
})

test.each([
  [['import']],
  [['import', 'markdown']],
  [['import', 'zip', 'x']],
  [['import', 'constructor', 'x']],
  [['import', 'x', '--publish']],
])('%j is wrong use', async (words) => {
  expect(await headsup(directory, words)).toMatchObject({ code: 2, out: '' })
})

test.each([
  [['import', '/nowhere'], 'it has no manifest.json'],
  [['import', 'markdown', '/nowhere'], '/nowhere is no folder'],
  [['import', 'ghost', '/nowhere'], '/nowhere is no file'],
])('%j names what is missing', async (words, said) => {
  const { code, error } = await headsup(directory, words)
  expect({ code, error }).toEqual({ code: 1, error: expect.stringContaining(said) })
})
