import {
  Agent,
  request as ask,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { doorServer, listening, stopped } from './listen'

const upgrade = 'GET / HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'
afterEach(() => vi.useRealTimers())

const simple = 'GET / HTTP/1.1\r\nhost: a\r\n\r\n'

async function serving(
  listener: RequestListener,
  takesUpgrades = false,
): Promise<{ server: Server; port: number }> {
  const server = doorServer(listener, takesUpgrades)
  await listening(server, 0, '127.0.0.1')
  return { server, port: (server.address() as AddressInfo).port }
}

function heard(socket: Socket): Promise<string> {
  return new Promise((done) => socket.once('data', (chunk) => done(String(chunk).toLowerCase())))
}

test('stopping takes nothing new and lets what is under way finish', async () => {
  let finish = () => {}
  let begin = () => {}
  const begun = new Promise<void>((done) => {
    begin = done
  })
  const { server, port } = await serving((_, response) => {
    finish = () => response.end('whole')
    begin()
  })
  const agent = new Agent({ keepAlive: true })
  const get = () =>
    new Promise<IncomingMessage>((done, fail) => {
      ask({ port, host: '127.0.0.1', agent }, done).on('error', fail).end()
    })
  const slow = get()
  await begun
  const isStopped = stopped(server)
  await expect(get()).rejects.toThrow('ECONNREFUSED')
  finish()
  expect(Buffer.concat(await (await slow).toArray()).toString()).toBe('whole')
  await isStopped
  agent.destroy()
})

test('a connection that stays busy is told to close with its next answer', async () => {
  const { server, port } = await serving((_, response) => response.end('a'))
  const [busy, other] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
  busy.write(simple.slice(0, 20))
  // Once another one has its answer, the half request of the first has arrived too.
  for (let round = 0; round < 2; round++) {
    other.write(simple)
    await heard(other)
  }
  const isStopped = stopped(server)
  busy.write(simple.slice(20))
  expect(await heard(busy)).toContain('connection: close')
  await isStopped
})

test('whoever asks for another protocol is refused', async () => {
  const { server, port } = await serving((_, response) => response.end('a'))
  const socket = connect(port, '127.0.0.1')
  socket.write(upgrade)
  expect(await heard(socket)).toBe(
    'http/1.1 400 bad request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n',
  )
  await stopped(server)
})

test('in development whoever asks for another protocol is left to whoever listens', async () => {
  const { server, port } = await serving((_, response) => response.end('a'), true)
  const socket = connect(port, '127.0.0.1')
  server.on('upgrade', (_, other) => other.end('taken'))
  socket.write(upgrade)
  expect(await heard(socket)).toBe('taken')
  await stopped(server)
})

test('a connection is kept longer than proxies keep theirs', async () => {
  const { server, port } = await serving((_, response) => response.end('a'))
  const socket = connect(port, '127.0.0.1')
  socket.write(simple)
  expect(await heard(socket)).toContain('keep-alive: timeout=75')
  await stopped(server)
})

test('a server that cannot listen says why, and one that listens leaves later errors to others', async () => {
  const { server, port } = await serving((_, response) => response.end('a'))
  expect(server.listenerCount('error')).toBe(0)
  const second = doorServer(() => undefined, false)
  await expect(listening(second, port, '127.0.0.1')).rejects.toThrow('EADDRINUSE')
  await stopped(server)
})

test('a connection whose answer had begun before the stop is closed once it is whole', async () => {
  let finish = () => {}
  const { server, port } = await serving((_, response) => {
    response.write('half')
    finish = () => response.end('whole')
  })
  const socket = connect(port, '127.0.0.1')
  socket.write(simple)
  expect(await heard(socket)).toContain('connection: keep-alive')
  const begin = Date.now()
  const isStopped = stopped(server)
  finish()
  await isStopped
  expect(Date.now() - begin).toBeLessThan(5000)
})

test('a server that nobody uses ends at once, and no clock runs on', async () => {
  const { server } = await serving(() => undefined)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  await stopped(server)
  expect(vi.getTimerCount()).toBe(0)
})

test('what is not over ten seconds after the stop is cut off, and no clock runs on', async () => {
  let begin = () => {}
  const begun = new Promise<void>((done) => {
    begin = done
  })
  const { server, port } = await serving(() => begin())
  const socket = connect(port, '127.0.0.1')
  socket.write(simple)
  await begun
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  let isOver = false
  const isStopped = stopped(server).then(() => {
    isOver = true
  })
  await vi.advanceTimersByTimeAsync(9_999)
  await new Promise((done) => setImmediate(() => setImmediate(done)))
  expect(isOver).toBe(false)
  const isClosed = new Promise((done) => socket.once('close', done))
  await vi.advanceTimersByTimeAsync(1)
  await isStopped
  await isClosed
  expect(vi.getTimerCount()).toBe(0)
})

test('who sends by drops is told so and cut off, and who waits between two requests is not', async () => {
  const limits = { headersTimeout: 60, requestTimeout: 120, connectionsCheckingInterval: 20 }
  const server = doorServer(
    (request, response) => void request.on('end', () => response.end('a')).resume(),
    false,
    limits,
  )
  await listening(server, 0, '127.0.0.1')
  const { port } = server.address() as AddressInfo
  const patient = connect(port, '127.0.0.1')
  patient.write(simple)
  await heard(patient)
  const slow = ['GET / HT', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\na', ''].map(
    (begin) => {
      const socket = connect(port, '127.0.0.1')
      socket.write(begin)
      return socket
    },
  )
  const answers = slow.map(async (socket) => String(Buffer.concat(await socket.toArray())))
  for (const answer of await Promise.all(answers)) {
    expect(answer).toMatch(/^(HTTP\/1.1 408 Request Timeout|$)/)
  }
  patient.write(simple)
  expect(await heard(patient)).toContain('200 ok')
  await stopped(server)
})

test('they have twenty seconds for what they ask, and two minutes for what they send', () => {
  const { headersTimeout, requestTimeout } = doorServer(() => undefined, false)
  expect([headersTimeout, requestTimeout]).toEqual([20_000, 120_000])
})
