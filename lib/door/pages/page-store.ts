import { LRUCache } from 'lru-cache'
import type { Page } from './page'

const megabyte = 1024 * 1024

/**
 * Finished pages by their address, bounded by bytes, least recently used out first. Searches and answers for
 * addresses that lead nowhere have a small room of their own, so that junk never pushes out articles.
 */
export class PageStore {
  private readonly pages: LRUCache<string, Page>
  private readonly passing: LRUCache<string, Page>
  private gone = 0

  /** @param megabytes bound of both rooms together */
  constructor(megabytes: number) {
    const small = Math.max(megabyte / 4, (megabytes * megabyte) / 16)
    const note = () => {
      this.gone += 1
    }
    this.pages = roomOf(megabytes * megabyte - small, note)
    this.passing = roomOf(small, note)
  }

  get(key: string): Page | undefined {
    return this.pages.get(key) ?? this.passing.get(key)
  }

  set(key: string, page: Page, isPassing: boolean): void {
    const [room, other] = isPassing ? [this.passing, this.pages] : [this.pages, this.passing]
    other.delete(key)
    room.set(key, page)
  }

  clear(): void {
    this.pages.clear()
    this.passing.clear()
  }

  /** Counts the bytes of a page anew, if it is still kept. */
  resize(key: string, page: Page): void {
    for (const room of [this.pages, this.passing]) {
      if (room.peek(key) !== page) continue
      // The cache takes the size of a page when it is put in, and not when the same object is put in again.
      room.delete(key)
      room.set(key, page)
    }
  }

  /** Articles, lists and feeds with their addresses, most recently used first. */
  *entries(): Generator<[string, Page]> {
    yield* this.pages.entries()
  }

  get count(): number {
    return this.pages.size + this.passing.size
  }

  get bytes(): number {
    return this.pages.calculatedSize + this.passing.calculatedSize
  }

  /** How many had to make room for others. */
  get evicted(): number {
    return this.gone
  }
}

function roomOf(bytes: number, noteEvicted: () => void): LRUCache<string, Page> {
  return new LRUCache({
    maxSize: bytes,
    sizeCalculation: (page, key) => page.size + key.length,
    disposeAfter: (_page, _key, reason) => {
      if (reason === 'evict') noteEvicted()
    },
  })
}
