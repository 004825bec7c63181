import { createServer, type RequestListener, type Server } from 'node:http'

/** In milliseconds. Longer than proxies keep theirs, so that they never use one that is closing. */
const keepAlive = 75_000
const longestStop = 10_000

/** In milliseconds: slower senders are told so and cut off. A picture of 8 MB has two minutes. */
const patience = {
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5_000,
}

/** A server for the door. In production whoever asks for another protocol is refused. */
export function doorServer(
  listener: RequestListener,
  takesUpgrades: boolean,
  limits = patience,
): Server {
  const server = createServer({ keepAliveTimeout: keepAlive, ...limits }, listener)
  if (!takesUpgrades) {
    server.on('upgrade', (_, socket) => {
      socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
    })
  }
  return server
}

/** @throws the server's own error when it cannot listen there */
export function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      done()
    })
  })
}

/**
 * Ends a server: nothing new comes in, what is under way finishes, each answer says that its connection closes, and
 * after ten seconds what is left is cut off.
 */
export async function stopped(server: Server): Promise<void> {
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false
  })
  const closed = new Promise<void>((done) => server.close(() => done()))
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const limit = setTimeout(() => server.closeAllConnections(), longestStop)
  await closed
  clearInterval(sweep)
  clearTimeout(limit)
}
