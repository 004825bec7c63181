const { LRUCache } = require('lru-cache')

const megabyte = 1024 * 1024

/**
 * Pages under the version they were made from, bounded by bytes, least recently used out first.
 * Answers for unknown addresses and searches have a small room of their own, so that junk never
 * pushes out articles.
 */
class PageStore {
  /** @param {number} megabytes bound of both rooms together */
  constructor(megabytes) {
    const small = Math.max(1, megabytes / 16) * megabyte
    this.pages = roomOf(megabytes * megabyte - small || megabyte)
    this.answers = roomOf(small)
    /** Versions read before renders that are under way. */
    this.begun = new LRUCache({ max: 10_000 })
  }

  /** Notes the version before a render. Of two that overlap the older counts: the render may be its. */
  begin(key, version) {
    const earlier = this.begun.get(key)
    if (earlier === undefined || version < earlier) this.begun.set(key, version)
  }

  /** @returns the entry, if it was made from this very version */
  read(key, version) {
    const entry = this.pages.get(key) ?? this.answers.get(key)
    return entry?.version === version ? entry : undefined
  }

  /** Files a rendered page under the version its render began with; without one it is not kept. */
  file(key, value, cacheControl, kind) {
    const version = this.begun.get(key)
    this.begun.delete(key)
    this.pages.delete(key)
    this.answers.delete(key)
    if (version === undefined || kind === 'foreign' || kind === 'failure') return
    const room = kind === 'answer' ? this.answers : this.pages
    room.set(key, { version, value, cacheControl, lastModified: Date.now() })
  }
}

function roomOf(bytes) {
  return new LRUCache({ maxSize: bytes, sizeCalculation: (entry) => bytesOf(entry.value) })
}

/** Bytes an entry holds in memory; strings count two a character, as the engine may keep them so. */
function bytesOf(value) {
  let bytes = 512
  if (value.html) bytes += value.html.length * 2
  if (value.rscData) bytes += value.rscData.length
  if (value.body) bytes += value.body.length
  for (const segment of value.segmentData?.values() ?? []) bytes += segment.length
  return bytes
}

module.exports = { PageStore }
