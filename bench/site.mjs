import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../cli/steps/run.mjs'

const port = Number(process.env.PORT ?? 4158)

/**
 * Starts the production build, and says where it is, which process it is, and how to stop it.
 * @param {string} [kept] a data directory that stays; without one, a new one with the demo content
 * @param {Record<string, string>} [settings] of the environment
 */
export async function startSite(kept, settings = {}) {
  const dataDirectory = kept ?? mkdtempSync(join(tmpdir(), 'headsup-bench-'))
  const url = settings.SITE_URL ?? `http://localhost:${settings.PORT ?? port}`
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDirectory,
    SITE_URL: url,
    HEADSUP_DEMO: kept ? '0' : '1',
    ...settings,
  }
  const child = spawn(process.execPath, startArguments(), { cwd: root, env, stdio: 'inherit' })
  const ended = new Promise((done) => child.once('exit', done))
  await Promise.race([answers(url), ended.then(() => Promise.reject(new Error('No server.')))])
  const counters = async () => (await fetch(`${url}/healthz/door`)).json()
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    if (!kept) rmSync(dataDirectory, { recursive: true })
  }
  return { url, pid: child.pid, dataDirectory, counters, stop }
}

/** Those of `npm start`, without npm in between: it is the server's own process that is measured. */
function startArguments() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return scripts.start.split(' ').slice(1)
}

async function answers(url) {
  for (;;) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((later) => setTimeout(later, 250))
  }
}
