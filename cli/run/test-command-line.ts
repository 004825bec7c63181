import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const root = join(import.meta.dirname, '../..')
const typeScript = ['--conditions=react-server', '--import', 'tsx']

/** For tests: a data directory of their own, gone afterwards. */
export function temporaryDirectory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** For tests: runs the command line as a process of its own. */
export function headsup(directory: string, words: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...typeScript, 'cli/headsup.ts', ...words],
    { cwd: root, input, encoding: 'utf8', env: environment(directory) },
  )
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

/** A port that is free in every run, since nothing is served. */
function environment(directory: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, NODE_ENV: 'test', DATA_DIR: directory, PORT: '5123' }
}
