import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { database } from '@/db/connection'
import { visiting } from '@/lib/door/test-visit'
import { testDoor } from '@/lib/door/whole/test-door'
import { getUpdate } from '@/lib/published/get-update'
import { testUpdate } from '@/lib/published/test-update'
import { tracer } from '@/lib/tracer'
import { startTracing } from './start-tracing'

type Value = { stringValue?: string; intValue?: number }
type Span = {
  name: string
  traceId: string
  spanId: string
  parentSpanId?: string
  attributes: { key: string; value: Value }[]
}

/** What the collector got: each request's path and body. */
let got: { path: string; body: unknown }[] = []
let collector: Server
let stop: () => Promise<void>
const house = testDoor(async (request, response) => {
  if (request.url?.startsWith('/dashboard')) throw new TypeError('of hush-words')
  getUpdate('a')
  response.setHeader('content-type', 'text/html')
  response.end('<html data-reader=""><main>Text</main></html>')
})
const ask = visiting((request, response) => house.door.listener(request, response))

beforeAll(() => testUpdate(database(), { slug: 'a', at: 1000 }))

beforeEach(async () => {
  got = []
  collector = createServer(async (request, response) => {
    got.push({ path: request.url ?? '', body: await json(request) })
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done))
  const { port } = collector.address() as AddressInfo
  stop = startTracing(`http://127.0.0.1:${port}/`, '1.2.3')
})

afterEach(async () => {
  await stop()
  await new Promise((done) => collector.close(done))
})

function spans(): Span[] {
  return got.flatMap(({ body }) => {
    const { resourceSpans } = body as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }
    return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
  })
}

const attributesOf = ({ attributes }: Span) =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value]),
  )

test('a request, the draw it waits for and each query are spans, one within the other', async () => {
  await ask('/updates/a', { host: 'news.example' })
  await stop()
  expect(new Set(got.map(({ path }) => path))).toEqual(new Set(['/v1/traces']))
  const all = spans()
  const request = all.find(({ name }) => name === 'request')
  const draw = all.find(({ name }) => name === 'draw')
  expect(request && attributesOf(request)).toEqual({
    'http.request.method': 'GET',
    'headsup.kind': 'page',
    'http.response.status_code': 200,
  })
  expect(draw?.parentSpanId).toBe(request?.spanId)
  const queries = all.filter(({ name, parentSpanId }) => {
    return name === 'query' && parentSpanId === draw?.spanId
  })
  expect(queries.length).toBeGreaterThan(3)
  for (const query of queries) {
    expect(query.traceId).toBe(request?.traceId)
    expect(attributesOf(query)).toEqual({
      'db.system.name': 'sqlite',
      'db.query.text': expect.stringMatching(/^select /i),
    })
  }
  expect(JSON.stringify(got)).toContain('{"key":"service.version","value":{"stringValue":"1.2.3"}}')
})

test('nothing that anybody typed or is called goes along', async () => {
  const secret = {
    host: 'news.example',
    cookie: 'session=hush-cookie',
    authorization: 'Bearer hush-token',
    'user-agent': 'hush-agent',
    'x-forwarded-for': '203.0.113.7',
  }
  for (const path of [
    '/search?q=hush-words',
    '/asked/hush-link',
    '/reset/hush-link',
    '/dashboard/articles?hush=words',
    '/updates/a?utm=hush',
  ]) {
    await ask(path, secret)
  }
  await ask('/updates/a', secret, 'PROPFIND')
  await stop()
  expect(spans().filter(({ name }) => name === 'request')).toHaveLength(6)
  expect(JSON.stringify(got)).not.toMatch(/hush|propfind|203\.0\.113|utm|\/updates|\/reset/i)
  expect(JSON.stringify(got)).not.toContain("'a'")
})

test('without a collector nothing is traced, and one that is gone holds up no stop', async () => {
  await stop()
  expect(tracer()).toBeUndefined()
  expect((await ask('/updates/a', { host: 'news.example' })).status).toBe(200)
  expect(spans()).toEqual([])
  const begin = startTracing('http://127.0.0.1:1', '1')
  await ask('/updates/a', { host: 'news.example' })
  await begin()
  expect(tracer()).toBeUndefined()
})
