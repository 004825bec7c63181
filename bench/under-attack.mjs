import { once } from 'node:events'
import { request } from 'node:http'
import { Worker } from 'node:worker_threads'
import { cpuOf, memoryOf } from './cpu.mjs'
import { editor } from './editor.mjs'
import { median } from './median.mjs'

const megabyte = 1024 * 1024

/**
 * A thousand tries to sign in at once, each from its own address, twice: what is answered, how long others wait for
 * the front page meanwhile (the 95th of a hundred, in milliseconds), and what the memory grows by.
 */
export async function guessing(site) {
  const before = memoryOf(site.pid)
  const all = Array.from({ length: 1000 }, (_, at) => `198.51.${at >> 8}.${at & 255}`)
  const round = async (from) => tally(await Promise.all(from.map((one) => tryToSignIn(site, one))))
  // The first try after a start reads the code for all that follow.
  await round(['192.0.2.1'])
  const front = await watchFront(site)
  const first = await round(all)
  const again = await round(all)
  const alone = await round(all.map(() => '203.0.113.9'))
  const waits = (await front()).toSorted((a, b) => a - b)
  const p95 = waits[Math.floor(waits.length * 0.95)] ?? 0
  return { first, again, alone, p95, looks: waits.length, grew: memoryOf(site.pid) - before }
}

/** Two hundred bodies of 13 MB at once, from nobody and from an editor: the most the memory grew by, in megabytes. */
export async function largeBodies(site, cookie) {
  const answers = {}
  let most = 0
  const before = memoryOf(site.pid)
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(site.pid) - before)
  }, 20)
  const body = Buffer.alloc(13 * megabyte - 1024, 'x')
  for (const [who, headers] of [
    ['nobody', {}],
    ['an editor', { cookie }],
  ]) {
    const sent = Array.from({ length: 200 }, () =>
      send(site, '/api/desk/media?name=x.png', { ...headers, origin: site.url }, body),
    )
    answers[who] = tally(await Promise.all(sent))
  }
  clearInterval(watch)
  return { most, answers }
}

/** Milliseconds of CPU that a refused request costs, the median of five rounds once the server is warm. */
export async function gateCost(site) {
  const round = async () => {
    const before = cpuOf(site.pid)
    for (let at = 0; at < 500; at++) {
      const headers = { origin: 'https://elsewhere.example' }
      await send(site, '/dashboard/articles', headers, Buffer.from('a=b'))
    }
    return (cpuOf(site.pid) - before) / 500
  }
  await round()
  const rounds = []
  while (rounds.length < 5) rounds.push(await round())
  return median(rounds)
}

function tryToSignIn(site, address) {
  const body = JSON.stringify({ email: editor.email, password: 'not the right one' })
  const headers = { 'x-forwarded-for': address, 'content-type': 'application/json' }
  return send(site, '/api/desk/sign-in', { ...headers, origin: site.url }, Buffer.from(body))
}

/**
 * Looks at the front page as somebody does who has nothing to do with it. On a thread of its own: what sends a thousand
 * requests at once is itself too busy to see when an answer comes.
 */
async function watchFront({ url }) {
  const watcher = new Worker(new URL('front-watcher.mjs', import.meta.url), { workerData: url })
  await once(watcher, 'online')
  return async () => {
    watcher.postMessage('stop')
    const [waits] = await once(watcher, 'message')
    return waits
  }
}

/** @returns the status; "none" when the connection was closed before an answer was read */
function send({ url }, path, headers, body) {
  return new Promise((done) => {
    const sent = { ...headers, 'content-length': body.length }
    const asking = request(
      url + path,
      { method: 'POST', headers: sent, agent: false },
      (answer) => {
        answer.resume().on('close', () => done(answer.statusCode))
      },
    )
    asking.on('error', () => done('none')).end(body)
  })
}

function tally(statuses) {
  const counts = {}
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
