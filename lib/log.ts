import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { type Level, type Logger, pino } from 'pino'
import { count } from './counts'
import { errorInLog, forPeople, pathInLog } from './log-words'

/** A request as the log knows it. Its id is made when something is logged or shown, and never read from a header. */
type Asked = {
  method: string
  url: string
  headers: IncomingHttpHeaders
  id?: string
  /** Who is signed in, or whose account is tried; the log never says it. */
  person?: string | null
  isRefused?: boolean
}

/** A refusal as whoever listens learns of it. */
export type Refused = {
  status: number
  reason: string | undefined
  forwardedFor: string | null
  person: string | null
}

type Shared = {
  logger: Logger
  asked: AsyncLocalStorage<Asked>
  requests: WeakMap<object, Asked>
  reported: WeakMap<object, string>
  heardOfRefusals?: (refused: Refused) => void
}

declare global {
  var headsupLog: Shared | undefined
}

/** The several bundles of one process write one log. Until it is opened, what goes wrong goes to stderr. */
function shared(): Shared {
  globalThis.headsupLog ??= {
    logger: loggerTo(process.stderr, 'warn', true),
    asked: new AsyncLocalStorage(),
    requests: new WeakMap(),
    reported: new WeakMap(),
  }
  return globalThis.headsupLog
}

/** From here on the log is written to stdout, as lines of JSON or readable for people. */
export function openLog(level: Level, isForPeople: boolean): void {
  shared().logger = loggerTo(process.stdout, level, isForPeople)
}

/** Nothing personal and no secret goes in: say what kind of thing it is, how many, how long. */
export function log(): Logger {
  return shared().logger
}

/** Runs what answers a request; what is logged meanwhile names it. One request has one id, however often this is called. */
export function inRequest<Result>(
  request: { method?: string | undefined; url?: string | undefined; headers?: IncomingHttpHeaders },
  work: () => Result,
): Result {
  const { asked, requests } = shared()
  let known = requests.get(request)
  if (!known) {
    const { method = '', url = '', headers = {} } = request
    known = { method, url, headers }
    requests.set(request, known)
  }
  return asked.run(known, work)
}

/** What a person can tell the operator, who finds it in the log. */
export function requestId(): string {
  const asked = shared().asked.getStore()
  return asked ? idOf(asked) : newId()
}

/**
 * Logs an error that nobody expected, once however often it is caught on its way up.
 * @returns what a person can tell the operator
 */
export function report(error: unknown, what: string, facts: object = {}): string {
  const { reported, logger } = shared()
  const before = error instanceof Error ? reported.get(error) : undefined
  if (before !== undefined) return before
  const id = requestId()
  if (error instanceof Error) reported.set(error, id)
  logger.error({ id, ...facts, err: error }, what)
  return id
}

/** Logs that a request was refused: one line for each, by whoever knows first. */
export function logRefusal(status: number, reason?: string): void {
  const { asked, logger } = shared()
  const request = asked.getStore()
  if (request?.isRefused) return
  if (request) request.isRefused = true
  const level = status === 403 || status === 429 ? 'warn' : 'info'
  logger[level]({ status, reason }, 'request refused')
  // What a provider said goes to the log alone: it is no kind of thing.
  count('refusals', status, reason?.replace(/:.*/s, '') ?? 'other')
  const forwarded = request?.headers['x-forwarded-for'] ?? null
  const forwardedFor = Array.isArray(forwarded) ? forwarded.join() : forwarded
  shared().heardOfRefusals?.({ status, reason, forwardedFor, person: request?.person ?? null })
}

/** Has every refusal told to somebody beside the log, once for each request. */
export function hearOfRefusals(listener: (refused: Refused) => void): void {
  shared().heardOfRefusals = listener
}

/** Notes whom the present request is about, for whoever hears of its refusal. */
export function requestIsOf(person: string | null): void {
  const asked = shared().asked.getStore()
  if (asked) asked.person = person
}

function idOf(asked: Asked): string {
  asked.id ??= newId()
  return asked.id
}

function newId(): string {
  return randomBytes(5).toString('hex')
}

function ofRequest(): object {
  const asked = shared().asked.getStore()
  return asked ? { id: idOf(asked), method: asked.method, path: pathInLog(asked.url) } : {}
}

/** By the names of their fields; what is logged has none of these. */
const secrets = ['password', 'token', 'secret', 'cookie', 'authorization', 'email', 'to', 'params']

function loggerTo(stream: NodeJS.WriteStream, level: Level, isForPeople: boolean): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: ofRequest,
      serializers: { err: errorInLog },
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), censor: '…' },
    },
    linesTo(stream, isForPeople),
  )
}

/** In bytes. When nobody takes the lines for that long, the next ones are lost. */
const mostWaiting = 1024 * 1024

/** A log that cannot be written, on a full disk or to a reader that has gone, stops nobody. */
function linesTo(stream: NodeJS.WriteStream, isForPeople: boolean) {
  if (!stream.listeners('error').includes(carryOn)) stream.on('error', carryOn)
  return {
    write(line: string) {
      if (stream.writableLength < mostWaiting) stream.write(isForPeople ? forPeople(line) : line)
    },
  }
}

function carryOn(): void {}
