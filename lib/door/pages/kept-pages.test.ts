import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Asked } from '@/db/questions'
import { readKeptPages, writeKeptPages } from './kept-pages'
import { Page } from './page'
import { PageStore } from './page-store'

const folder = mkdtempSync(join(tmpdir(), 'headsup-kept-'))
const file = join(folder, 'kept-pages')
afterAll(() => rmSync(folder, { recursive: true }))

function askedOf(slug: string) {
  const asked = new Asked()
  const question = { sql: `SELECT ${slug}`, params: [slug, 1, null], isRaw: true }
  asked.note({ ...question, take: 'all' }, [[slug]])
  asked.note({ ...question, take: 'get' }, [slug])
  return [...asked.answered.values()]
}

async function storeOf(...keys: string[]): Promise<PageStore> {
  const store = new PageStore(64)
  for (const key of keys) {
    const body = Buffer.from(`page of ${key} `.repeat(100))
    const head = { 'content-type': 'text/html; charset=utf-8', link: '<a>' }
    const page = new Page({ status: 200, head, body, answered: askedOf(key) }, 7)
    await page.make('br')
    store.set(key, page, false)
  }
  return store
}

function read(stamp = 'build'): PageStore {
  const store = new PageStore(64)
  readKeptPages(file, stamp, store)
  return store
}

test('what was kept comes back whole, and is asked about before it is sent', async () => {
  const before = await storeOf('/a', '/b')
  writeKeptPages(file, 'build', before)
  expect(readdirSync(folder)).toEqual(['kept-pages'])
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const after = read()
  expect([...after.entries()].map(([key]) => key)).toEqual(['/b', '/a'])
  for (const [key, page] of before.entries()) {
    const again = after.get(key)
    expect(again?.drawn).toEqual(page.drawn)
    expect(again?.ready('br')).toEqual(page.ready('br'))
    expect(again?.ready('gzip')).toBeUndefined()
    expect(again?.version).toBe(-1)
  }
})

test('another build, other migrations or another address make it worthless', async () => {
  writeKeptPages(file, 'build', await storeOf('/a'))
  expect(read('another').count).toBe(0)
  expect(read('build').count).toBe(1)
})

test('what was used last is written, up to 16 MB', async () => {
  const store = await storeOf('/small')
  const body = Buffer.alloc(6 * 1024 * 1024, 'a')
  for (const key of ['/a', '/b', '/c']) {
    store.set(key, new Page({ status: 200, head: {}, body, answered: [] }, 7), false)
  }
  writeKeptPages(file, 'build', store)
  expect([...read().entries()].map(([key]) => key)).toEqual(['/c', '/b'])
})

test('where nothing was kept yet there is nothing to read', () => {
  rmSync(file)
  expect(read().count).toBe(0)
})

test.each([
  ['is cut off', () => truncateSync(file, 100)],
  ['is empty', () => truncateSync(file, 0)],
  ['is something else', () => writeFileSync(file, 'nonsense')],
])('a file that %s counts for nothing', async (_, harm) => {
  writeKeptPages(file, 'build', await storeOf('/a'))
  harm()
  expect(read().count).toBe(0)
  expect(existsSync(file)).toBe(false)
})

test('what cannot be written leaves nothing behind', async () => {
  const nowhere = join(folder, 'nowhere', 'kept-pages')
  const store = await storeOf('/a')
  expect(() => writeKeptPages(nowhere, 'build', store)).toThrow('ENOENT')
  expect(existsSync(nowhere)).toBe(false)
  const taken = join(folder, 'taken')
  mkdirSync(taken)
  const before = readdirSync(folder)
  expect(() => writeKeptPages(taken, 'build', store)).toThrow('EISDIR')
  expect(readdirSync(folder)).toEqual(before)
})
