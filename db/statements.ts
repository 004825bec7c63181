import type SQLite from 'better-sqlite3'
import { LRUCache } from 'lru-cache'
import { asking, type Question } from './questions'
import { timed } from './slow-query'

/** Statements that one connection remembers; the SQL of all our reads and writes is far less. */
const most = 1_000

type Prepared = SQLite.Statement<unknown[]>

/**
 * Prepares each SQL text once for a connection, since Drizzle asks anew for every query. What is read while
 * somebody notes questions is noted.
 */
export function rememberStatements(client: SQLite.Database): void {
  const prepare = client.prepare.bind(client)
  const prepared = new LRUCache<string, Prepared>({ max: most })
  const statement = (sql: string, isRaw: boolean): Prepared => {
    // raw() changes a prepared statement for good, so rows as arrays and rows as objects need one each.
    const key = isRaw ? `raw ${sql}` : sql
    const known = prepared.get(key)
    if (known) return known
    const made: Prepared = isRaw ? prepare(sql).raw() : prepare(sql)
    prepared.set(key, made)
    return made
  }
  client.prepare = ((sql: string) =>
    asPrepared(new Statement(sql, statement, prepare))) as typeof client.prepare
}

type Find = (sql: string, isRaw: boolean) => Prepared

class Statement {
  constructor(
    private readonly sql: string,
    private readonly find: Find,
    private readonly prepare: (sql: string) => Prepared,
    private readonly isRaw = false,
  ) {
    // Prepared at once, so that wrong SQL fails where it was written, as it does with better-sqlite3.
    find(sql, isRaw)
  }

  all(...params: unknown[]): unknown[] {
    const read = () => this.find(this.sql, this.isRaw).all(...params)
    return this.noted('all', params, timed(this.sql, read))
  }

  get(...params: unknown[]): unknown {
    const read = () => this.find(this.sql, this.isRaw).get(...params)
    return this.noted('get', params, timed(this.sql, read))
  }

  run(...params: unknown[]): SQLite.RunResult {
    return timed(this.sql, () => this.find(this.sql, false).run(...params))
  }

  raw(): Prepared {
    return asPrepared(new Statement(this.sql, this.find, this.prepare, true))
  }

  pluck(): Prepared {
    return this.prepare(this.sql).pluck()
  }

  iterate(...params: unknown[]): IterableIterator<unknown> {
    return this.prepare(this.sql).iterate(...params)
  }

  private noted<Rows>(take: Question['take'], params: unknown[], rows: Rows): Rows {
    const { sql, isRaw } = this
    asking().getStore()?.note({ sql, params, isRaw, take }, rows)
    return rows
  }
}

/** Drizzle and our own code call nothing of a statement but what the class above has. */
function asPrepared(statement: Statement): Prepared {
  return statement as unknown as Prepared
}
