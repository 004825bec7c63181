import 'server-only'
import { type Database, database } from '@/db/connection'

/**
 * A query that is put into words once for each connection. That costs more than asking it, which counts where a page
 * asks the same thing of many updates.
 */
export function prepared<Query>(build: (db: Database) => Query): () => Query {
  const built = new WeakMap<Database, Query>()
  return () => {
    const db = database()
    const query = built.get(db) ?? build(db)
    built.set(db, query)
    return query
  }
}
