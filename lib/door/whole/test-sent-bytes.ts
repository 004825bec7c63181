import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { doorServer, listening } from '../listen'
import { type House, testDoor } from './test-door'

export type Sent = {
  method?: string
  path?: string
  headers?: Record<string, string | number | undefined>
  body?: string
}

type SentBytes = {
  house: House
  /** What was asked of what stands behind the door. */
  asked: string[]
  toServer: () => Socket
  /** Sends the very bytes of a request. Its connection may be cut. */
  send: (sent: Sent) => { socket: Socket; answer: Promise<{ status: number; text: string }> }
  statusOf: (sent: Sent) => Promise<number>
}

export const signedIn = { cookie: 'session=known' }

/** For tests: a door at a server as it is in service, and how to send it the very bytes that a test says. */
export function sentBytes(): SentBytes {
  const asked: string[] = []
  const house = testDoor(async (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const isPage = request.method === 'GET' && !request.url?.startsWith('/dashboard')
    response.setHeader('content-type', 'text/html')
    response.end(isPage ? '<html data-reader=""><p>Text</p></html>' : 'done')
  })
  const server = doorServer((request, response) => house.door.listener(request, response), false)
  beforeAll(() => listening(server, 0, '127.0.0.1'))
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })
  beforeEach(() => {
    asked.length = 0
  })
  const toServer = () => connect((server.address() as AddressInfo).port, '127.0.0.1')
  const send = (sent: Sent) => sendTo(toServer(), sent)
  return {
    house,
    asked,
    toServer,
    send,
    statusOf: async (sent) => (await send(sent).answer).status,
  }
}

function sendTo(socket: Socket, { body = '', ...head }: Sent) {
  socket.write(`${headOf(head)}${body}`)
  const answer = new Promise<{ status: number; text: string }>((done) => {
    let text = ''
    // A cut connection may end in an error, after the answer.
    socket.on('error', () => undefined)
    socket.on('data', (piece) => {
      text += piece
      if (text.includes('\r\n\r\n') && /connection: keep-alive/i.test(text)) socket.end()
    })
    socket.on('close', () => done({ status: Number(text.slice(9, 12)), text }))
  })
  return { socket, answer }
}

export function headOf({ method = 'POST', path = '/', headers = {} }: Sent): string {
  const lines = Object.entries({ host: 'news.example', ...headers })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`)
  return `${[`${method} ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`
}

/** A form of so many bytes. */
export function form(bytes: number): Sent {
  const [begin, end] = [
    '--XX\r\ncontent-disposition: form-data; name="a"\r\n\r\n',
    '\r\n--XX--\r\n',
  ]
  const body = begin + 'a'.repeat(bytes - begin.length - end.length) + end
  const headers = { 'content-type': 'multipart/form-data; boundary=XX', 'content-length': bytes }
  return { headers, body }
}
