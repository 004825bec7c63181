import {
  Agent,
  request as ask,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { doorServer, listening, stopped } from './listen'

const simple = 'GET / HTTP/1.1\r\nhost: a\r\n\r\n'

async function serving(listener: RequestListener): Promise<{ server: Server; port: number }> {
  const server = doorServer(listener, false)
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
  socket.write('GET / HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n')
  expect(await heard(socket)).toMatch(/^http\/1.1 400 /)
  await stopped(server)
})
