import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Role } from '@/lib/domain/kinds'
import type { Answer, DeskThread } from './desk-thread'
import type { Deed } from './desk-verbs'
import { testSite } from './test-site'

const root = join(import.meta.dirname, '..')

export const password = 'correct horse battery staple'

/** Does something at the desk in a process that is not the server: a thread of the test's own, begun at the first deed. */
export function inAnotherProcess(deed: Deed, directory = testSite.dataDirectory): unknown {
  const { port, answered } = threadAt(directory)
  Atomics.store(answered, 0, 0)
  port.postMessage(deed)
  Atomics.wait(answered, 0, 0, longestDeed)
  const answer: Answer | undefined = receiveMessageOnPort(port)?.message
  if (!answer) throw new Error(`The desk did not answer to "${deed.verb}".`)
  if ('error' in answer) throw answer.error
  return answer.value
}

/** In milliseconds, the start of the thread included. */
const longestDeed = 30_000

const threads = new Map<string, DeskThread>()

function threadAt(directory: string): DeskThread {
  const thread = threads.get(directory) ?? startThread(directory)
  threads.set(directory, thread)
  return thread
}

function startThread(directory: string): DeskThread {
  const { port1, port2 } = new MessageChannel()
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(join(import.meta.dirname, 'desk-thread.mjs'), {
    workerData: { port: port2, answered } satisfies DeskThread,
    transferList: [port2],
    execArgv: ['--conditions=react-server'],
    env: environment(directory),
  })
  worker.unref()
  return { port: port1, answered }
}

/** Begins a complete draft. */
export function draftUpdate(
  slug: string,
  by?: { id: string; role: Role },
  topics?: string[],
): string {
  return String(inAnotherProcess({ verb: 'draft', headline: headlineOf(slug), slug, by, topics }))
}

export function headlineOf(slug: string): string {
  return `The update at ${slug}`
}

/** Gives somebody an account with the password of all test people. */
export function hire(
  role: Role,
  email: string,
  directory?: string,
  name = `The ${role}`,
): { id: string; role: Role } {
  const id = inAnotherProcess({ verb: 'hire', role, email, name, password }, directory)
  return { id: String(id), role }
}

/** A data directory with an up to date and empty database. */
export function emptySite(directory: string): void {
  headsup(['migrate', '--quiet'], { directory })
}

/** Runs the command line, as whoever runs the site does. */
export function headsup(
  words: string[],
  { directory = testSite.dataDirectory, input = '' } = {},
): string {
  const options = { cwd: root, input, encoding: 'utf8', env: environment(directory) } as const
  return execFileSync(process.execPath, ['cli/headsup.mjs', ...words], options)
}

const primaries = new Map<string, string>()

/** What is done at the desk of this data directory goes through the primary at this address. */
export function joinPrimary(directory: string, url: string): void {
  primaries.set(directory, url)
  // libSQL reads this where it belongs to the process, and the desk is a thread.
  process.env.RUST_LOG ??= 'off'
}

function environment(directory: string): NodeJS.ProcessEnv {
  const primary = primaries.get(directory)
  const settings = primary === undefined ? {} : { DATABASE_PRIMARY_URL: primary }
  return { ...process.env, DATA_DIR: directory, SITE_URL: testSite.url, ...settings }
}
