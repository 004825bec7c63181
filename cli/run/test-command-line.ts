import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { afterAll, inject, vi } from 'vitest'

const root = join(import.meta.dirname, '../..')
const usualUmask = 0o022
const typeScript = ['--conditions=react-server', '--import', 'tsx']

/** For tests: a data directory of their own, gone afterwards. */
export function temporaryDirectory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** For tests: the same with a secret and an empty, up to date database, without the seconds that `migrate` takes. */
export function migratedDirectory(): string {
  const folder = temporaryDirectory()
  copyFileSync(inject('migratedDatabase'), join(folder, 'headsup.db'))
  chmodSync(join(folder, 'headsup.db'), 0o600)
  const secret = randomBytes(48).toString('base64url')
  writeFileSync(join(folder, 'secret'), secret, { mode: 0o600 })
  return folder
}

/** For tests: works in that data directory as a process just begun would, with settings and database opened anew. */
export async function asNewProcess<Result>(
  directory: string,
  work: () => Promise<Result>,
): Promise<Result> {
  vi.resetModules()
  vi.stubEnv('DATA_DIR', directory)
  vi.stubEnv('PORT', unusedPort)
  // A thread, in which mutants are tried, cannot set it.
  const umask = isMainThread ? undefined : vi.spyOn(process, 'umask').mockReturnValue(usualUmask)
  const before = process.umask(usualUmask)
  try {
    return await work()
  } finally {
    process.umask(before)
    umask?.mockRestore()
    globalThis.headsupDatabase?.$client.close()
    globalThis.headsupDatabase = undefined
    vi.unstubAllEnvs()
  }
}

type Ended = { code: 0 | 1 | 2; out: string; error: string }

/** For tests: runs the command line, in this process. */
export async function headsup(directory: string, words: string[]): Promise<Ended> {
  const [ended] = await headsupLines(directory, [words])
  if (!ended) throw new Error('Nothing was run.')
  return ended
}

/** For tests: the same for several lines one after another, which read settings and code once. */
export function headsupLines(directory: string, lines: string[][]): Promise<Ended[]> {
  return asNewProcess(directory, async () => {
    const { commands } = await import('../commands')
    const { runHeadsup } = await import('./run-headsup')
    const all: Ended[] = []
    for (const words of lines) {
      const [said, complained] = [listenTo('log'), listenTo('error')]
      const code = await runHeadsup(commands, words, () => {})
      all.push({ code, out: said(), error: complained() })
    }
    return all
  })
}

/** @returns what ends the listening, and says what was heard */
function listenTo(method: 'log' | 'error'): () => string {
  const spy = vi.spyOn(console, method).mockReturnValue()
  return () => {
    const heard = spy.mock.calls.flat().join('\n')
    spy.mockRestore()
    return heard
  }
}

/** For tests: runs the command line as a process of its own. */
export function headsupProcess(directory: string, words: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/headsup.mjs', ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: environment(directory),
  })
  return { code: status, out: stdout, error: stderr }
}

/** For tests: the step before serving, which a test may end half-way. */
export function startPreparing(directory: string) {
  const program = "import('./cli/prepare.ts').then(({ prepare }) => prepare())"
  return spawn(process.execPath, [...typeScript, '-e', program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(directory),
  })
}

/** Free in every run, since nothing is served. */
const unusedPort = '5123'

function environment(directory: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, NODE_ENV: 'test', DATA_DIR: directory, PORT: unusedPort }
}
