import { AsyncLocalStorage } from 'node:async_hooks'
import { hash } from 'node:crypto'

/** One read, and the shape in which its rows come. */
export type Question = {
  sql: string
  params: unknown[]
  isRaw: boolean
  take: 'all' | 'get'
}

/** A question with the fingerprint of what was answered. Equal questions have equal keys within a process. */
export type Answered = Question & { key: string; answer: string }

/** What was asked while one answer was made. The first answer to each question counts. */
export class Asked {
  readonly answered = new Map<string, Answered>()
  /** When what was made of the answers stops being true by itself, in Unix milliseconds; null for never. */
  until: number | null = null

  note(question: Question, rows: unknown): void {
    const key = keyOf(question)
    if (!this.answered.has(key)) this.answered.set(key, { ...question, key, answer: mark(rows) })
  }
}

type Shared = { asking: AsyncLocalStorage<Asked>; numbers: Map<string, number> }

declare global {
  var headsupQuestions: Shared | undefined
}

/** The several bundles that read the database in one process share this through `globalThis`. */
function shared(): Shared {
  globalThis.headsupQuestions ??= { asking: new AsyncLocalStorage(), numbers: new Map() }
  return globalThis.headsupQuestions
}

/** Where whoever makes an answer opens a note of its questions. */
export function asking(): AsyncLocalStorage<Asked> {
  return shared().asking
}

/** Says of the answer that is being made that it is true until then at most (Unix milliseconds), whatever is asked. */
export function trueUntil(at: number): void {
  const asked = asking().getStore()
  if (asked) asked.until = Math.min(asked.until ?? at, at)
}

/** A fingerprint of rows: equal for equal rows, and for nothing else that one could meet. */
export function mark(rows: unknown): string {
  return hash('sha1', JSON.stringify(rows) ?? '', 'base64')
}

/** A question of an earlier process, under this one's key. */
export function answeredAgain(answered: Omit<Answered, 'key'>): Answered {
  return { ...answered, key: keyOf(answered) }
}

/** SQL texts are few and long, so each has a number here. */
function keyOf({ sql, params, isRaw, take }: Question): string {
  const { numbers } = shared()
  const number = numbers.get(sql) ?? numbers.size
  numbers.set(sql, number)
  return `${number}${isRaw ? 'raw' : ''}${take}${JSON.stringify(params)}`
}
