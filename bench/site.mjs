import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../cli/steps/run.mjs'

const port = Number(process.env.PORT ?? 4158)

/** Starts the production build on demo content of its own, and says where it is and how to stop it. */
export async function startSite() {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'headsup-bench-'))
  const url = `http://127.0.0.1:${port}`
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDirectory, SITE_URL: url }
  const child = spawn(process.execPath, ['cli/start.mjs'], { cwd: root, env, stdio: 'inherit' })
  const ended = new Promise((done) => child.once('exit', done))
  await Promise.race([answers(url), ended.then(() => Promise.reject(new Error('No server.')))])
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(dataDirectory, { recursive: true })
  }
  return { url, dataDirectory, stop }
}

async function answers(url) {
  for (;;) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((later) => setTimeout(later, 250))
  }
}
