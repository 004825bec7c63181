import { get } from 'node:http'
import { get as getSafely } from 'node:https'
import { connect, createServer, isIP } from 'node:net'
import { connect as connectSafely } from 'node:tls'
import { workerData } from 'node:worker_threads'

// Runs on a thread of its own, while the thread that writes waits for the primary. libSQL itself waits without end for
// one that no longer answers, and everybody who reads would wait with it.

/** In milliseconds. Whoever waits for a primary that is gone is let go after both together at the latest. */
const rhythm = 1_000
const patience = 2_000

const { cells, indexes, url } = workerData
const primary = new URL(url)
const isSafe = primary.protocol === 'https:'
const host = primary.hostname.replace(/^\[|\]$/g, '')
const port = Number(primary.port || (isSafe ? 443 : 80))
const lines = new Set()

const server = createServer({ noDelay: true }, (near) => {
  if (isCut()) {
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
server.listen(0, '127.0.0.1', () => {
  Atomics.store(cells, indexes.port, server.address().port)
  Atomics.notify(cells, indexes.port)
})
setInterval(probe, rhythm)

/** What was begun on a line that broke must not go on, statement by statement and each for itself, on another one. */
function isCut() {
  return Atomics.load(cells, indexes.isWriting) === 1 && Atomics.load(cells, indexes.isCut) === 1
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
function probe() {
  return new Promise((done) => {
    const ask = isSafe ? getSafely : get
    const { signal, stop } = deadline()
    const address = new URL('/health', primary)
    ask(address, { agent: false, signal }, (response) => {
      response.resume()
      response.on('end', () => settle(response.statusCode < 500, response.headers.date))
      response.on('error', () => settle(false))
    }).on('error', () => settle(false))

    function settle(isThere, date) {
      stop()
      Atomics.store(cells, indexes.isAway, isThere ? 0 : 1)
      if (date) Atomics.store(cells, indexes.clockOff, secondsOff(date))
      if (!isThere) hangUp()
      done()
    }
  })
}

function deadline() {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), patience)
  return { signal: controller.signal, stop: () => clearTimeout(timer) }
}

function secondsOff(date) {
  const off = Math.round((Date.now() - Date.parse(date)) / 1000)
  return Number.isSafeInteger(off) ? Math.max(-(2 ** 31), Math.min(off, 2 ** 31 - 1)) : 0
}
