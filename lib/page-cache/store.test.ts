import { createRequire } from 'node:module'
import { describe, expect, it, vi } from 'vitest'

const { PageStore } = createRequire(import.meta.url)('./store.cjs')

const page = (html: string) => ({ kind: 'APP_PAGE', html })
const forever = { revalidate: false }

function storeWith(megabytes = 64) {
  const store = new PageStore(megabytes)
  const keep = (key: string, html: string, kind = 'page') => {
    store.begin(key, 1)
    store.file(key, page(html), forever, kind)
  }
  return { store, keep }
}

describe('the store of pages', () => {
  it('hands a page out only under the version it was made from', () => {
    const { store, keep } = storeWith()
    keep('/a', 'one')
    expect(store.read('/a', 1)).toMatchObject({ value: { html: 'one' }, cacheControl: forever })
    expect(store.read('/a', 2)).toBeUndefined()
    expect(store.read('/a', 0)).toBeUndefined()
  })

  it('never keeps a render that overlaps a publish under the newer number', () => {
    const { store } = storeWith()
    store.begin('/a', 1)
    store.file('/a', page('made while version 2 was committed'), forever, 'page')
    expect(store.read('/a', 2)).toBeUndefined()
  })

  it('keeps the lower number of two misses that overlap', () => {
    const { store } = storeWith()
    store.begin('/a', 1)
    store.begin('/a', 2)
    store.file('/a', page('whose is it'), forever, 'page')
    expect(store.read('/a', 2)).toBeUndefined()
  })

  it('remembers an older render that is still under way after another has ended', () => {
    const { store } = storeWith()
    store.begin('/a', 1)
    store.begin('/a', 1)
    store.file('/a', page('first'), forever, 'page')
    expect(store.read('/a', 1)?.value.html).toBe('first')
    store.begin('/a', 2)
    store.file('/a', page('second, made under 1'), forever, 'page')
    expect(store.read('/a', 2)).toBeUndefined()
  })

  it('gives up a render that never ended, so that the page can be kept again', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { store } = storeWith()
    store.begin('/a', 1)
    vi.advanceTimersByTime(31_000)
    store.begin('/a', 2)
    store.file('/a', page('fresh'), forever, 'page')
    expect(store.read('/a', 2)?.value.html).toBe('fresh')
    vi.useRealTimers()
  })

  it('does not keep what nobody asked for, failures, and pages of others', () => {
    const { store, keep } = storeWith()
    store.file('/unasked', page('x'), forever, 'page')
    keep('/failure', 'x', 'failure')
    keep('/foreign', 'x', 'foreign')
    for (const key of ['/unasked', '/failure', '/foreign']) {
      expect(store.read(key, 1)).toBeUndefined()
    }
  })

  it('is bounded by bytes: the least recently used page leaves first', () => {
    const { store, keep } = storeWith(2)
    const third = 'x'.repeat(170_000)
    for (const key of ['/a', '/b', '/c']) keep(key, third)
    store.read('/a', 1)
    keep('/d', third)
    expect(store.read('/b', 1)).toBeUndefined()
    for (const key of ['/a', '/c', '/d']) expect(store.read(key, 1)).toBeDefined()
  })

  it('works with the smallest bound there is', () => {
    const { store, keep } = storeWith(0)
    keep('/a', 'small')
    expect(store.read('/a', 1)).toBeDefined()
  })

  it('lets 10,000 junk answers push no article out', () => {
    const { store, keep } = storeWith(4)
    for (let number = 0; number < 100; number++) keep(`/updates/${number}`, 'x'.repeat(2_000))
    for (let number = 0; number < 10_000; number++) {
      keep(`/junk/${number}`, 'not here '.repeat(300), 'answer')
    }
    for (let number = 0; number < 100; number++) {
      expect(store.read(`/updates/${number}`, 1)).toBeDefined()
    }
    expect(store.answers.size).toBeLessThan(1_000)
    expect(store.begun.size).toBe(0)
  })

  it('forgets the answer "unknown" when a page takes its address, and the other way round', () => {
    const { store, keep } = storeWith()
    keep('/a', 'unknown', 'answer')
    keep('/a', 'here', 'page')
    expect(store.answers.size).toBe(0)
    keep('/a', 'unknown', 'answer')
    expect(store.read('/a', 1)?.value.html).toBe('unknown')
  })
})
