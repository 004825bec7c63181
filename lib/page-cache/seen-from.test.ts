import { request as ask, createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'

const { seenFrom } = createRequire(import.meta.url)('./seen-from.cjs')

const echo: RequestListener = (request, response) => {
  response.end(request.headers['x-forwarded-for'])
}
const server = createServer(seenFrom(echo))
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => new Promise((done) => server.close(done)))

test('the last entry is where the connection came from, whatever the visitor wrote', async () => {
  expect(await entriesFor({})).toBe('127.0.0.1')
  expect(await entriesFor({ 'x-forwarded-for': '6.6.6.6' })).toBe('6.6.6.6, 127.0.0.1')
  const twice = { 'x-forwarded-for': ['6.6.6.6', '7.7.7.7'] }
  expect(await entriesFor(twice)).toBe('6.6.6.6, 7.7.7.7, 127.0.0.1')
})

function entriesFor(headers: Record<string, string | string[]>): Promise<string> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    ask({ port, host: '127.0.0.1', headers }, async (answer) => {
      resolve(Buffer.concat(await answer.toArray()).toString())
    })
      .on('error', reject)
      .end()
  })
}
