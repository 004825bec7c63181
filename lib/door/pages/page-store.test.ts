import { expect, test } from 'vitest'
import { Page } from './page'
import { PageStore } from './page-store'

function pageOf(bytes: number): Page {
  const head = { 'content-type': 'text/html; charset=utf-8' }
  return new Page({ status: 200, head, body: Buffer.alloc(bytes, 'a'), answered: [] }, 1)
}

const kilobyte = 1024

test('what was least used goes first when the bytes are used up', () => {
  const store = new PageStore(1)
  for (let number = 0; number < 20; number++) {
    store.get('0')
    store.set(String(number), pageOf(100 * kilobyte), false)
  }
  expect(store.get('0')).toBeDefined()
  expect(store.get('1')).toBeUndefined()
  expect(store.get('19')).toBeDefined()
  expect(store.count).toBe(7)
  expect(store.evicted).toBe(13)
})

test('passing answers have a room of their own', () => {
  const store = new PageStore(1)
  store.set('article', pageOf(10), false)
  for (let number = 0; number < 10_000; number++) store.set(`junk ${number}`, pageOf(10), true)
  expect(store.get('article')).toBeDefined()
  expect(store.count).toBeLessThan(200)
  expect([...store.entries()].map(([key]) => key)).toEqual(['article'])
})

test.each([
  [1, 2, 7],
  [4, 2, 37],
  [64, 40, 602],
])('of %i MB, %i pages of 100 kB pass and %i stay', (megabytes, passing, staying) => {
  for (const [isPassing, most] of [
    [true, passing],
    [false, staying],
  ] as const) {
    const store = new PageStore(megabytes)
    const page = pageOf(100 * kilobyte)
    for (let number = 0; number < 700; number++) store.set(`${number}`, page, isPassing)
    expect(store.count).toBe(most)
  }
})

test('a long address counts too', () => {
  const store = new PageStore(1)
  for (let number = 0; number < 10; number++) {
    store.set(`${number}`.padEnd(200 * kilobyte), pageOf(10), false)
  }
  expect(store.count).toBe(3)
})

test('a page that grew by a coding counts with it, and one that is not kept any more is not put back', async () => {
  const store = new PageStore(1)
  const pages = Array.from({ length: 7 }, () => pageOf(100 * kilobyte))
  for (const [at, page] of pages.entries()) store.set(String(at), page, false)
  const [first] = pages
  expect(store.count).toBe(7)
  if (!first) throw new Error('Seven pages were made.')
  first.version = 2
  Object.defineProperty(first, 'size', { value: 300 * kilobyte })
  store.resize('0', first)
  expect(store.get('0')).toBe(first)
  expect(store.count).toBe(5)
  store.resize('elsewhere', pageOf(10))
  expect(store.get('elsewhere')).toBeUndefined()
})

test('one address stands in one room', () => {
  const store = new PageStore(1)
  store.set('a', pageOf(10), true)
  store.set('a', pageOf(20), false)
  expect(store.count).toBe(1)
  expect(store.get('a')?.drawn.body).toHaveLength(20)
})
