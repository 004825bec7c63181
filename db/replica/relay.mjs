import { request } from 'node:http'
import { request as requestSafely } from 'node:https'
import { connect, createServer, isIP } from 'node:net'
import { connect as connectSafely } from 'node:tls'
import { workerData } from 'node:worker_threads'

// Runs on a thread of its own, while the thread that writes waits for the primary. libSQL itself waits without end for
// one that no longer answers, and everybody who reads would wait with it.

/** In milliseconds. Whoever waits for a primary that is gone is let go after both together at the latest. */
const rhythm = 1_000
const patience = 2_000

const { cells, indexes, token, url } = workerData
const primary = new URL(url)
const isSafe = primary.protocol === 'https:'
const host = primary.hostname.replace(/^\[|\]$/g, '')
const port = Number(primary.port || (isSafe ? 443 : 80))
const lines = new Set()

const server = createServer({ noDelay: true }, (near) => {
  if (isCut() || isAway()) {
    near.destroy()
    return
  }
  const far = dial()
  const line = { near, far }
  lines.add(line)
  near.pipe(far)
  far.pipe(near)
  // Whatever is wrong with one end is known when it closes.
  for (const end of [near, far]) end.on('error', () => {})
  near.on('close', () => {
    lines.delete(line)
    far.destroy()
  })
  far.on('close', () => {
    if (!near.destroyed) cutTransaction()
    near.destroy()
  })
})

await probe()
await askAdmission()
server.listen(0, '127.0.0.1', () => {
  Atomics.store(cells, indexes.port, server.address().port)
  Atomics.notify(cells, indexes.port)
})
setInterval(probe, rhythm)

/** What was begun on a line that broke must not go on, statement by statement and each for itself, on another one. */
function isCut() {
  return Atomics.load(cells, indexes.isWriting) === 1 && Atomics.load(cells, indexes.isCut) === 1
}

function isAway() {
  return Atomics.load(cells, indexes.isAway) === 1
}

function cutTransaction() {
  if (Atomics.load(cells, indexes.isWriting) === 0) return
  Atomics.store(cells, indexes.isCut, 1)
  hangUp()
}

function hangUp() {
  for (const { near, far } of lines) {
    near.destroy()
    far.destroy()
  }
}

function dial() {
  if (!isSafe) return connect({ host, port, noDelay: true })
  const servername = isIP(host) ? undefined : host
  return connectSafely({ host, port, servername, ALPNProtocols: ['http/1.1'] })
}

/** Asks the primary whether it is there, and what time it is. */
async function probe() {
  const { status, date } = await ask('GET', '/health')
  const isThere = status > 0 && status < 500
  Atomics.store(cells, indexes.isAway, isThere ? 0 : 1)
  if (date) Atomics.store(cells, indexes.clockOff, secondsOff(date))
  if (!isThere) hangUp()
}

/** libSQL tries again and again with a token that was refused, and says no more than that it gave up. */
async function askAdmission() {
  const { status } = await ask('POST', '/v2/pipeline', '{"requests":[{"type":"close"}]}')
  if (status === 401 || status === 403) Atomics.store(cells, indexes.isRefused, 1)
}

/** @returns status 0 where there was no answer in time */
function ask(method, path, body) {
  return new Promise((done) => {
    const headers = token ? { authorization: `Bearer ${token}` } : {}
    const signal = AbortSignal.timeout(patience)
    const send = isSafe ? requestSafely : request
    send(new URL(path, primary), { method, headers, agent: false, signal }, (response) => {
      response.resume()
      response.on('end', () => done({ status: response.statusCode, date: response.headers.date }))
      response.on('error', () => done({ status: 0 }))
    })
      .on('error', () => done({ status: 0 }))
      .end(body)
  })
}

function secondsOff(date) {
  const off = Math.round((Date.now() - Date.parse(date)) / 1000)
  return Number.isSafeInteger(off) ? Math.max(-(2 ** 31), Math.min(off, 2 ** 31 - 1)) : 0
}
