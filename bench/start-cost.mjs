import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { root } from '../cli/steps/run.mjs'
import { cpuOf } from './cpu.mjs'
import { median } from './median.mjs'

const port = 4160
const rounds = 5

/**
 * From `npm start` on a built tree to the first answer of the front page.
 * @returns {Promise<{ wall: number, cpu: number }>} milliseconds; the CPU of npm and of all it starts
 */
export async function startCost(dataDirectory) {
  const starts = []
  for (let round = 0; round < rounds; round++) starts.push(await oneStart(dataDirectory))
  return { wall: median(starts.map(({ wall }) => wall)), cpu: median(starts.map(({ cpu }) => cpu)) }
}

async function oneStart(dataDirectory) {
  const url = `http://localhost:${port}`
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDirectory, SITE_URL: url }
  const begin = performance.now()
  const child = spawn('npm', ['start'], { cwd: root, env, stdio: 'ignore', detached: true })
  const ended = new Promise((done) => child.once('exit', done))
  while (
    !(await fetch(url)
      .then((answer) => answer.text())
      .catch(() => null))
  ) {
    await new Promise((later) => setTimeout(later, 10))
  }
  const wall = performance.now() - begin
  const cpu = familyOf(child.pid).reduce((sum, pid) => sum + cpuOf(pid), 0)
  process.kill(-child.pid, 'SIGTERM')
  await ended
  return { wall, cpu }
}

/** A process and all that came from it. */
function familyOf(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  return [
    pid,
    ...children
      .split(' ')
      .filter(Boolean)
      .flatMap((child) => familyOf(Number(child))),
  ]
}
