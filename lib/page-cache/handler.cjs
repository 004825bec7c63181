const { makeDocument } = require('./document.cjs')
const { room } = require('./room.cjs')
const { PageStore } = require('./store.cjs')
const { publicationVersion } = require('./version.cjs')

const kept = Symbol.for('headsup.page-cache.store')
const isBuild = process.env.NEXT_PHASE === 'phase-production-build'

/** Next makes several handlers for each request, so everything they remember is the process's. */
function store() {
  globalThis[kept] ??= new PageStore(room().pages)
  return globalThis[kept]
}

/** Without a readable database the page is made anew, says so itself, and is not kept. */
function presentVersion() {
  try {
    return publicationVersion()
  } catch (error) {
    console.error('The page cache cannot read the publication version.', error)
    return undefined
  }
}

/**
 * Next's cache handler: a page counts only under the database's present publication version.
 * See `cacheHandler` in Next's configuration reference.
 */
module.exports = class PageCacheHandler {
  async get(key, { kind }) {
    if (isBuild || (kind !== 'APP_PAGE' && kind !== 'APP_ROUTE')) return null
    const version = presentVersion()
    if (version === undefined) return null
    const entry = store().read(key, version)
    if (!entry) {
      store().begin(key, version)
      return null
    }
    const { value, lastModified, cacheControl } = entry
    return { value, lastModified, cacheControl }
  }

  async set(key, data, context) {
    if (isBuild || !data) return
    if (data.kind === 'APP_ROUTE') {
      store().file(key, data, context.cacheControl, data.status < 400 ? 'page' : 'failure')
    } else if (data.kind === 'APP_PAGE') {
      const isDynamic = typeof data.postponed === 'string'
      store().file(key, data, context.cacheControl, isDynamic ? 'foreign' : makeDocument(data))
    }
  }

  async revalidateTag() {}

  resetRequestCache() {}
}
