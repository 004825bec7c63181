import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** A production server of a test's own, which it may kill. Resolves when it answers. `log` is an open file. */
export async function serveAt(
  port: number,
  directory: string,
  settings: Record<string, string> = {},
  log: number | 'ignore' = 'ignore',
): Promise<ChildProcess> {
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['cli/start.mjs'], {
    cwd: root,
    stdio: ['ignore', log, log],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: directory,
      SITE_URL: url,
      HEADSUP_DEMO: '0',
      ...settings,
    },
  })
  while (!(await answers(url))) await new Promise((done) => setTimeout(done, 50))
  return child
}

/** Ends a server at once, as a power cut would. */
export async function killed(server: ChildProcess): Promise<void> {
  const ended = new Promise((done) => server.once('exit', done))
  server.kill('SIGKILL')
  await ended
}

/** Tells a server to stop. @returns the code it ends with */
export function stopped(server: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((done) => server.once('exit', done))
  server.kill('SIGTERM')
  return ended
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
}
