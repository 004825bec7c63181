const { join } = require('node:path')
const SQLite = require('better-sqlite3')

/** The page cache stands alone: a connection of its own, kept for the life of the process. */
const shared = Symbol.for('headsup.page-cache.version')

/** @returns {number} the publication version as of the latest commit of any process */
function publicationVersion() {
  globalThis[shared] ??= open()
  return globalThis[shared].get()
}

function open() {
  const file = join(process.env.DATA_DIR ?? './data', 'headsup.db')
  const connection = new SQLite(file, { readonly: true, fileMustExist: true })
  connection.pragma('busy_timeout = 5000')
  return connection.prepare('SELECT version FROM publication_version').pluck()
}

module.exports = { publicationVersion }
