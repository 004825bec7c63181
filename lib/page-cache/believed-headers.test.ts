import { request as ask, createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'

const { believedHeaders } = createRequire(import.meta.url)('./believed-headers.cjs')

const echo: RequestListener = ({ headers }, response) => {
  response.end(JSON.stringify(headers))
}
const server = createServer(believedHeaders(echo))
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => new Promise((done) => server.close(done)))

test('the last entry is where the connection came from, whatever the visitor wrote', async () => {
  expect(await forwardedFor(undefined)).toBe('127.0.0.1')
  expect(await forwardedFor('6.6.6.6')).toBe('6.6.6.6, 127.0.0.1')
  expect(await forwardedFor(['6.6.6.6', '7.7.7.7'])).toBe('6.6.6.6, 7.7.7.7, 127.0.0.1')
})

test('nobody gives a page the nonce of its scripts', async () => {
  const policy = "script-src 'nonce-evil'"
  const believed = await believedOf({
    'content-security-policy': policy,
    'content-security-policy-report-only': policy,
    accept: '*/*',
  })
  expect(JSON.stringify(believed)).not.toContain('evil')
  expect(believed).toMatchObject({ accept: '*/*' })
})

async function forwardedFor(entries: string | string[] | undefined): Promise<unknown> {
  const believed = await believedOf(entries ? { 'x-forwarded-for': entries } : {})
  return believed['x-forwarded-for']
}

function believedOf(headers: Record<string, string | string[]>): Promise<Record<string, unknown>> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    ask({ port, host: '127.0.0.1', headers }, async (answer) => {
      resolve(JSON.parse(Buffer.concat(await answer.toArray()).toString()))
    })
      .on('error', reject)
      .end()
  })
}
