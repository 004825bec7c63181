import { createHash } from 'node:crypto'
import { database } from '@/db/connection'

/** Counting tries and saying that somebody was there changes nothing that anybody has. */
const passing = new Set(['rate_limits', 'article_presence'])

/** For tests: a word for all that is in the database, but for what passes by itself. */
export function everything(): string {
  const { $client } = database()
  const tables = $client
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
    )
    .pluck()
    .all() as string[]
  const hash = createHash('sha256')
  for (const table of tables.filter((name) => !passing.has(name))) {
    const but = table === 'sessions' ? 'id, person_id' : '*'
    hash.update(
      JSON.stringify([table, $client.prepare(`SELECT ${but} FROM "${table}"`).raw().all()]),
    )
  }
  return hash.digest('hex')
}

/** For tests: who is what at the desk, and how its updates stand. */
export function standing(): unknown[] {
  const { $client } = database()
  return [
    'SELECT id, role, disabled_at IS NULL, password_hash, slug FROM people WHERE created_at = 0',
    'SELECT state, created_by, count(*) FROM articles GROUP BY 1, 2',
    'SELECT person_id, count(*) FROM sessions GROUP BY 1',
    'SELECT added_by_id, count(*) FROM media GROUP BY 1',
    'SELECT made_by_id, count(*) FROM templates GROUP BY 1',
  ].map((query) => $client.prepare(`${query} ORDER BY 1, 2`).raw().all())
}
