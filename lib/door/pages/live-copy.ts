import type SQLite from 'better-sqlite3'
import { openReader } from '@/db/open-reader'
import { type Answered, answeredAgain, mark, type Question } from '@/db/questions'

const useSettings: Question = {
  sql: "SELECT key, value FROM settings WHERE key IN ('searchUse', 'trainingUse') ORDER BY key",
  params: [],
  isRaw: false,
  take: 'all',
}

/**
 * The door's own look at the database: the publication version, whether what a page asked is still answered as it
 * was, and which addresses lead somewhere. Raises SQLite's errors when the file cannot be read.
 */
export class LiveCopy {
  private readonly connection: SQLite.Database
  private readonly statements = new Map<string, SQLite.Statement<unknown[]>>()
  private readonly readVersion: SQLite.Statement<[], number>
  private readonly countErasures: SQLite.Statement<[], number>
  private ofThisTurn: number | null = null
  /** Answers under the number they were given at, however many pages ask the same. */
  private known = { version: -1, answers: new Map<string, string>() }

  /** @param file the database */
  constructor(file: string) {
    this.connection = openReader(file)
    this.connection.pragma('cache_size = -2048')
    this.readVersion = this.connection
      .prepare<[], number>('SELECT version FROM publication_version')
      .pluck()
    this.countErasures = this.connection
      .prepare<[], number>('SELECT count(*) FROM published_erasures')
      .pluck()
  }

  /** @returns the number that rises with every change readers can see, as of the latest commit of any process */
  version(): number {
    return this.readVersion.get() ?? 0
  }

  /** @returns how often words were erased for good, as of the latest commit of any process */
  erasures(): number {
    return this.countErasures.get() ?? 0
  }

  /**
   * The version, read once for all requests that were there when this turn of the event loop began to take them
   * in: none of them came after a commit that this number does not know.
   */
  versionForRequests(): number {
    if (this.ofThisTurn === null) {
      this.ofThisTurn = this.version()
      setImmediate(() => {
        this.ofThisTurn = null
      })
    }
    return this.ofThisTurn
  }

  /** Asks in one read transaction whether everything is answered as it was, and under which number that is so. */
  stillAnswers(answered: readonly Answered[]): { same: boolean; version: number } {
    return this.connection.transaction(() => {
      const version = this.version()
      if (this.known.version !== version) this.known = { version, answers: new Map() }
      return { same: answered.every((one) => this.answerTo(one) === one.answer), version }
    })()
  }

  /** @returns whether a query with named parameters finds a row */
  finds(sql: string, params: Record<string, string | number>): boolean {
    return this.statement({ sql, isRaw: true }).get(params) !== undefined
  }

  /** @returns the first column of each row that a query with named parameters finds */
  texts(sql: string, params: Record<string, string | number>): string[] {
    const rows = this.statement({ sql, isRaw: true }).all(params) as unknown[][]
    return rows.map(([text]) => String(text))
  }

  /** What the site says machines may do with its pages, and the question that was asked for it. */
  machineUse(): { search: unknown; training: unknown; asked: Answered } {
    const rows = this.statement(useSettings).all() as { key: string; value: string }[]
    const values = new Map(rows.map(({ key, value }) => [key, JSON.parse(value)]))
    const asked = answeredAgain({ ...useSettings, answer: mark(rows) })
    return { search: values.get('searchUse'), training: values.get('trainingUse'), asked }
  }

  close(): void {
    this.connection.close()
  }

  private answerTo(question: Answered): string {
    const known = this.known.answers.get(question.key)
    if (known !== undefined) return known
    const answer = mark(this.statement(question)[question.take](...question.params))
    this.known.answers.set(question.key, answer)
    return answer
  }

  private statement({ sql, isRaw }: Pick<Question, 'sql' | 'isRaw'>): SQLite.Statement<unknown[]> {
    const key = isRaw ? `raw ${sql}` : sql
    let statement = this.statements.get(key)
    if (!statement) {
      statement = this.connection.prepare<unknown[]>(sql)
      if (isRaw) statement.raw()
      this.statements.set(key, statement)
    }
    return statement
  }
}
