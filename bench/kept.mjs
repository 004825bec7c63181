import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../cli/steps/run.mjs'
import { cpuOf } from './cpu.mjs'
import { load } from './load.mjs'
import { median } from './median.mjs'

const port = 4159
const rounds = 5
const seconds = 3
const ofTheConnection = new Set(['date', 'connection', 'keep-alive'])

/**
 * CPU of the server for a kept page and for "you have it already", against a bare server that sends the same head
 * and body, in turns.
 * @returns {Promise<{ what: string, ours: number, bare: number, ratio: number }[]>} microseconds for each request
 */
export async function keptPages(site, path) {
  const gzip = { 'accept-encoding': 'gzip' }
  const { etag } = (await answerOf(site.url + path, gzip)).head
  const kinds = [
    ['a kept page', gzip],
    ['a 304', { ...gzip, 'if-none-match': etag }],
  ]
  const results = []
  for (const [what, headers] of kinds) {
    const bare = await bareServer(await answerOf(site.url + path, headers))
    try {
      const turns = []
      for (let round = 0; round < rounds; round++) {
        turns.push({
          ours: await perRequest(site.pid, site.url, path, headers),
          bare: await perRequest(bare.pid, bare.url, path, headers),
        })
      }
      const ratio = median(turns.map(({ ours, bare }) => ours / bare))
      const of = (who) => median(turns.map((turn) => turn[who]))
      results.push({ what, ours: of('ours'), bare: of('bare'), ratio })
    } finally {
      bare.stop()
    }
  }
  return results
}

async function perRequest(pid, url, path, headers) {
  const before = cpuOf(pid)
  const { requests } = await load(url, [path], { seconds, headers })
  return ((cpuOf(pid) - before) / requests) * 1000
}

function answerOf(url, headers) {
  return new Promise((done, fail) => {
    ask(url, { headers }, async (answer) => {
      const body = Buffer.concat(await answer.toArray()).toString('base64')
      const head = Object.fromEntries(
        Object.entries(answer.headers).filter(([name]) => !ofTheConnection.has(name)),
      )
      done({ status: answer.statusCode, head, body })
    })
      .on('error', fail)
      .end()
  })
}

async function bareServer(answer) {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-bare-'))
  const file = join(folder, 'answer.json')
  writeFileSync(file, JSON.stringify(answer))
  const child = spawn(process.execPath, ['bench/bare-server.mjs', file, String(port)], {
    cwd: root,
  })
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(url).catch(() => null))) await new Promise((later) => setTimeout(later, 50))
  const stop = () => {
    child.kill()
    rmSync(folder, { recursive: true })
  }
  return { url, pid: child.pid, stop }
}
