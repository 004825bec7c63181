import {
  request as ask,
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

type Visit = { status: number; headers: IncomingHttpHeaders; body: Buffer }
type Ask = (
  path: string,
  headers?: Record<string, string | string[]>,
  method?: string,
  body?: string,
) => Promise<Visit>

/** For tests: a server on a free port, and how to ask it for exactly what a test says. */
export function visiting(listener: RequestListener): Ask {
  const server = createServer(listener)
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  afterAll(() => {
    server.closeAllConnections()
    return new Promise((done) => server.close(done))
  })
  return (path, headers = {}, method = 'GET', body = '') => {
    const { port } = server.address() as AddressInfo
    return new Promise((done, fail) => {
      const asking = ask({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
        const { date: _, ...others } = response.headers
        const whole = Buffer.concat(await response.toArray())
        done({ status: response.statusCode ?? 0, headers: others, body: whole })
      })
      asking.on('error', fail).end(body)
    })
  }
}
