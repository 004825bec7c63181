const { LRUCache } = require('lru-cache')

const megabyte = 1024 * 1024

/** No render takes this long: one that began earlier was given up. In milliseconds. */
const longestRender = 30_000

/**
 * Pages under the version they were made from, bounded by bytes, least recently used out first.
 * Answers for unknown addresses and searches have a small room of their own, so that junk never
 * pushes out articles.
 */
class PageStore {
  /** @param {number} megabytes bound of both rooms together */
  constructor(megabytes) {
    const small = Math.max(1, megabytes / 16) * megabyte
    this.pages = roomOf(Math.max(megabyte, megabytes * megabyte - small))
    this.answers = roomOf(small)
    /** Versions read before the renders that are under way, by key. */
    this.begun = new LRUCache({ max: 10_000 })
  }

  /** Notes the version before a render. */
  begin(key, version) {
    this.begun.set(key, [...this.underWay(key), { version, at: Date.now() }])
  }

  /** @returns the entry, if it was made from this very version */
  read(key, version) {
    const entry = this.pages.get(key) ?? this.answers.get(key)
    return entry?.version === version ? entry : undefined
  }

  /** Files a rendered page under the version its render began with; without one it is not kept. */
  file(key, value, cacheControl, kind) {
    const version = this.finish(key)
    this.pages.delete(key)
    this.answers.delete(key)
    if (version === undefined || kind === 'foreign' || kind === 'failure') return
    if (kind === 'page' && value.headers) value.headers['x-publication-version'] = String(version)
    const room = kind === 'answer' ? this.answers : this.pages
    room.set(key, { version, value, cacheControl, lastModified: Date.now() })
  }

  /** Of renders that overlap the lowest version counts for all: nobody knows whose page this is. */
  finish(key) {
    const [oldest, ...others] = this.underWay(key).sort((a, b) => a.version - b.version)
    if (others.length === 0) this.begun.delete(key)
    else this.begun.set(key, [oldest, ...others.slice(0, -1)])
    return oldest?.version
  }

  underWay(key) {
    const earliest = Date.now() - longestRender
    return (this.begun.get(key) ?? []).filter(({ at }) => at >= earliest)
  }
}

function roomOf(bytes) {
  return new LRUCache({ maxSize: bytes, sizeCalculation: bytesOf })
}

/** Bytes an entry holds in memory; strings count two a character, as the engine may keep them so. */
function bytesOf({ value }, key) {
  let bytes = 512 + key.length * 2
  if (value.html) bytes += value.html.length * 2
  if (value.rscData) bytes += value.rscData.length
  if (value.body) bytes += value.body.length
  for (const segment of value.segmentData?.values() ?? []) bytes += segment.length
  return bytes
}

module.exports = { PageStore }
