import { join } from 'node:path'
import SQLite from 'better-sqlite3'

/** Makes a topic a story, since the demo has none. @returns its path */
export function makeStory({ dataDirectory }, slug) {
  const db = new SQLite(join(dataDirectory, 'headsup.db'))
  for (const table of ['topics', 'published_topics']) {
    db.prepare(`UPDATE ${table} SET kind = 'story' WHERE slug = ?`).run(slug)
  }
  db.close()
  return `/stories/${slug}`
}
