import { openNative } from './libsql-native'
import { asSqliteError } from './replica-errors'
import { type Desk, ReplicaStatement } from './replica-statement'

/** A look of its own at this machine's replica: it needs no primary and changes nothing. */
export class ReplicaReader implements Desk {
  readonly open = true
  private readonly native

  constructor(readonly name: string) {
    this.native = openNative(name)
  }

  connectionFor() {
    return this.native
  }

  carryOut<Result>(_sql: string, work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      throw asSqliteError(error, false)
    }
  }

  prepare(sql: string): ReplicaStatement {
    return new ReplicaStatement(sql, this)
  }

  /** How the file is written is libSQL's own business. */
  pragma(source: string, { simple = false } = {}): unknown {
    if (source.includes('=') || source.startsWith('wal_checkpoint')) return []
    const statement = this.prepare(`PRAGMA ${source}`)
    return simple ? statement.pluck().get() : statement.all()
  }

  /** Reads one state of the database, whatever comes meanwhile. */
  transaction<Result, Given extends unknown[]>(work: (...given: Given) => Result) {
    return (...given: Given): Result => {
      this.native.exec('BEGIN')
      try {
        return work(...given)
      } finally {
        this.native.exec('COMMIT')
      }
    }
  }

  close(): void {
    this.native.close()
  }
}
