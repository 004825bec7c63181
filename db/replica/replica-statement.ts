import type { NativeClient, NativeStatement } from './libsql-native'

/** Where a statement is carried out; it is another connection within a change than outside. */
export type Desk = {
  connectionFor(sql: string): NativeClient
  carryOut<Result>(sql: string, work: () => Result): Result
}

/** A statement with better-sqlite3's interface, as far as it is used here. */
export class ReplicaStatement {
  private isRaw = false
  private isPlucked = false
  private readonly prepared = new WeakMap<NativeClient, NativeStatement>()

  constructor(
    private readonly sql: string,
    private readonly desk: Desk,
  ) {}

  raw(): this {
    this.isRaw = true
    return this
  }

  pluck(): this {
    this.isPlucked = true
    return this
  }

  all(...params: unknown[]): unknown[] {
    const given = bound(params)
    const rows = this.desk.carryOut(this.sql, () =>
      this.native()
        .raw(this.isRaw || this.isPlucked)
        .all(given),
    )
    return this.isPlucked ? rows.map((row) => (row as unknown[])[0]) : rows
  }

  /** Read to the end: libSQL leaves a statement open that was asked for one row, and sees nothing new from then on. */
  get(...params: unknown[]): unknown {
    return this.all(...params)[0]
  }

  run(...params: unknown[]): { changes: number; lastInsertRowid: number } {
    const given = bound(params)
    const done = this.desk.carryOut(this.sql, () => this.native().run(given))
    const { changes, lastInsertRowid } = done
    return { changes, lastInsertRowid }
  }

  iterate(...params: unknown[]): IterableIterator<unknown> {
    return this.all(...params).values()
  }

  private native(): NativeStatement {
    const connection = this.desk.connectionFor(this.sql)
    const known = this.prepared.get(connection)
    const statement = known ?? connection.prepare(this.sql)
    if (!known) this.prepared.set(connection, statement)
    return statement
  }
}

/** libSQL ends the whole process over a value that it does not know. */
function bound(params: unknown[]): unknown {
  const [first] = params
  if (params.length === 1 && isNamed(first)) {
    Object.values(first).forEach(requireKnown)
    return first
  }
  params.forEach(requireKnown)
  return params
}

function isNamed(param: unknown): param is Record<string, unknown> {
  return typeof param === 'object' && param !== null && !ArrayBuffer.isView(param)
}

function requireKnown(value: unknown): void {
  const isKnown =
    value === null ||
    ['number', 'bigint', 'string'].includes(typeof value) ||
    value instanceof Uint8Array
  if (!isKnown) {
    throw new TypeError('SQLite3 can only bind numbers, strings, bigints, buffers, and null')
  }
}
