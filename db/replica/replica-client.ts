import { type NativeClient, openNative } from './libsql-native'
import type { PrimaryLine } from './primary-line'
import { asSqliteError, PrimaryAway } from './replica-errors'
import { ReplicaReader } from './replica-reader'
import { type Desk, ReplicaStatement } from './replica-statement'

/** In seconds. What other machines change is here that much later, and the way. */
const syncPeriod = 0.3

/** Settings of a connection that are the primary's. */
const ofPrimary = /^(foreign_keys|synchronous)\b/

/**
 * A connection with better-sqlite3's interface, as far as it is used here: it reads this machine's replica, and
 * writes through the primary. What it wrote it reads at once; what others wrote comes by itself.
 */
export class ReplicaClient implements Desk {
  open = true
  private readonly reader: ReplicaReader
  private readonly writer: NativeClient
  private state: 'apart' | 'reading' | 'writing' = 'apart'
  private depth = 0

  /** @throws PrimaryAway, or Error for a primary that refuses this token */
  constructor(
    readonly name: string,
    readonly line: PrimaryLine,
    token: string,
  ) {
    if (line.isAway()) throw new PrimaryAway()
    try {
      this.writer = openNative(name, { syncUrl: line.url, authToken: token, syncPeriod })
      this.writer.sync()
    } catch (error) {
      throw asSqliteError(error, false)
    }
    this.reader = new ReplicaReader(name)
  }

  get inTransaction(): boolean {
    return this.state !== 'apart'
  }

  prepare(sql: string): ReplicaStatement {
    return new ReplicaStatement(sql, this)
  }

  exec(sql: string): void {
    this.carryOut('', () => this.writer.exec(sql))
  }

  pragma(source: string, { simple = false } = {}): unknown {
    const isSetting = source.includes('=')
    if (!ofPrimary.test(source)) {
      if (this.state !== 'writing') return this.reader.pragma(source, { simple })
      if (isSetting) return []
    } else if (isSetting) {
      return source.startsWith('foreign_keys') ? this.exec(`PRAGMA ${source}`) : []
    }
    const rows = this.carryOut('', () =>
      this.writer.prepare(`PRAGMA ${source}`).raw(simple).all([]),
    )
    return simple ? (rows[0] as unknown[])[0] : rows
  }

  /** A change begins as IMMEDIATE; everything else only reads, here and from one state. */
  transaction<Result, Given extends unknown[]>(work: (...given: Given) => Result) {
    const reads = (...given: Given) => this.inReading(() => work(...given))
    const changes = (...given: Given) => this.inWriting(() => work(...given))
    return Object.assign(reads, {
      default: reads,
      deferred: reads,
      immediate: changes,
      exclusive: changes,
    })
  }

  connectionFor(sql: string): NativeClient {
    if (this.state === 'writing') return this.writer
    if (reads(sql)) return this.reader.connectionFor()
    if (this.state === 'apart') return this.writer
    throw new TypeError('A transaction that changes something has to begin as IMMEDIATE.')
  }

  carryOut<Result>(sql: string, work: () => Result): Result {
    if (this.state === 'writing') return this.asPart(work)
    if (reads(sql)) return this.reader.carryOut(sql, work)
    // By itself it could become part of a transaction that is still open at the primary, and go with it.
    if (changesRows(sql)) return this.inWriting(() => this.asPart(work))
    this.beginWriting()
    try {
      return work()
    } catch (error) {
      throw asSqliteError(error, true)
    } finally {
      this.line.endWriting()
    }
  }

  close(): void {
    this.open = false
    this.writer.close()
    this.reader.close()
    this.line.hangUp()
  }

  private asPart<Result>(work: () => Result): Result {
    let result: Result
    try {
      result = work()
    } catch (error) {
      throw asSqliteError(error, false)
    }
    // The primary ended the transaction, so the rest of it would be done piece by piece.
    if (!this.writer.inTransaction) throw new PrimaryAway()
    return result
  }

  private inReading<Result>(work: () => Result): Result {
    if (this.state !== 'apart') return work()
    this.state = 'reading'
    try {
      return this.reader.transaction(work)()
    } finally {
      this.state = 'apart'
    }
  }

  private inWriting<Result>(work: () => Result): Result {
    if (this.state === 'writing') return this.within(work)
    if (this.state === 'reading') {
      throw new TypeError('A change cannot begin within a transaction that reads.')
    }
    this.beginWriting()
    let isWhole = false
    try {
      this.end('BEGIN IMMEDIATE', false)
      this.state = 'writing'
      const result = work()
      this.end('COMMIT', true)
      isWhole = true
      return result
    } finally {
      this.state = 'apart'
      if (!isWhole) this.takeBack()
      this.line.endWriting()
    }
  }

  private within<Result>(work: () => Result): Result {
    const name = `part_${this.depth++}`
    this.exec(`SAVEPOINT ${name}`)
    try {
      const result = work()
      this.exec(`RELEASE ${name}`)
      return result
    } catch (error) {
      this.exec(`ROLLBACK TO ${name}; RELEASE ${name}`)
      throw error
    } finally {
      this.depth -= 1
    }
  }

  private end(sql: string, isUnsure: boolean): void {
    try {
      this.writer.exec(sql)
    } catch (error) {
      throw asSqliteError(error, isUnsure)
    }
  }

  /** Where the primary is out of reach, the next change does this first. */
  private takeBack(): void {
    try {
      if (this.writer.inTransaction) this.writer.exec('ROLLBACK')
    } catch {}
  }

  /** @throws PrimaryAway */
  private beginWriting(): void {
    this.line.beginWriting()
    this.takeBack()
    if (!this.writer.inTransaction) return
    this.line.endWriting()
    throw new PrimaryAway()
  }
}

function changesRows(sql: string): boolean {
  return /^\s*(insert|update|delete|replace|with)\b/i.test(sql)
}

/** What begins so and changes something all the same goes to the primary too. */
function reads(sql: string): boolean {
  if (/^\s*(select|values|explain)\b/i.test(sql)) return true
  return /^\s*with\b/i.test(sql) && !/\b(insert|update|delete|replace)\b/i.test(sql)
}
