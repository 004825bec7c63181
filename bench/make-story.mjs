import { join } from 'node:path'
import SQLite from 'better-sqlite3'

/** Makes a topic a story, since the demo has none; readers have it by a trigger. @returns its path */
export function makeStory({ dataDirectory }, slug) {
  const db = new SQLite(join(dataDirectory, 'headsup.db'))
  db.prepare("UPDATE topics SET kind = 'story' WHERE slug = ?").run(slug)
  db.close()
  return `/stories/${slug}`
}
