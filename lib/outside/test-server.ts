import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { type Fetch, fetcher } from './fetch-outside'

type TestServer = { url: (path: string) => string; fetch: Fetch; hits: string[] }

/** For tests: a real server on this machine, and a fetch that may reach this machine alone, for a moment and a half. */
export function testServer(listener: RequestListener): TestServer {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(request.url ?? '')
    listener(request, response)
  })
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const isPermitted = (address: string) => address === '127.0.0.1'
  const ports = (named: string) => named === String(port) || named === ''
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    fetch: fetcher({ isPermitted, ports, time: 1_500 }),
    hits,
  }
}
