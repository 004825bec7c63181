import { beforeEach, expect, test } from 'vitest'
import { visiting } from '../test-visit'
import { atOnce } from '../visitors/visitor-budget'
import { siteUrl, testDoor } from './test-door'

const own = { host: 'news.example', origin: siteUrl }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

/** What was sent to what stands behind the door. */
let asked: string[]
const house = testDoor(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString()
  asked.push(`${request.method} ${request.url} ${body}`.trim())
  response.setHeader('content-type', 'text/html')
  response.end('<html data-reader=""><p>Text</p></html>')
})
const ask = visiting((request, response) => house.door.listener(request, response))

beforeEach(() => {
  asked = []
})

const visit = (path: string, more: Record<string, string> = {}) =>
  ask(path, { host: 'news.example', ...more })

const send = (path: string, headers: Record<string, string>, body = 'a=b') =>
  ask(
    path,
    { ...form, 'content-length': String(Buffer.byteLength(body)), ...headers },
    'POST',
    body,
  )

test('a page of a secret address is drawn at each look, and told to nobody', async () => {
  for (const path of ['/digest/confirm/secret', '/digest/leave/id.secret']) {
    asked = []
    for (const look of [1, 2]) {
      const { status, headers } = await visit(path)
      expect([look, status, headers]).toMatchObject([
        look,
        200,
        {
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-robots-tag': 'noindex, nofollow',
        },
      ])
    }
    expect(asked).toEqual([`GET ${path}`, `GET ${path}`])
  }
  expect(house.door.counters.kept).toBe(0)
  expect(JSON.stringify(house.logged())).not.toContain('secret')
})

test('the page with the form is kept like any other, and its form goes to a handler', async () => {
  expect((await visit('/digest')).headers['cache-control']).toBe(
    'public, max-age=0, must-revalidate',
  )
  await visit('/digest')
  expect(asked).toEqual(['GET /digest'])
  expect((await send('/digest', own, 'email=a%40b.example')).status).toBe(200)
  expect((await send('/digest/confirm/s', own)).status).toBe(200)
  expect(asked.slice(1)).toEqual([
    'POST /api/digest/sign-up email=a%40b.example',
    'POST /api/digest/confirm/s a=b',
  ])
  expect((await visit('/api/digest/sign-up')).status).toBe(200)
  expect(asked.at(-1)).toBe('GET /-')
})

test.each([
  ['a page of another site', { host: 'news.example', origin: 'https://evil.example' }],
  ['a page without a name', { host: 'news.example', origin: 'null' }],
])(
  '%s can neither sign anybody up nor confirm, but anybody’s mail program may leave',
  async (_, headers) => {
    for (const path of ['/digest', '/digest/confirm/s']) {
      expect((await send(path, headers)).status).toBe(403)
    }
    expect(asked).toEqual([])
    for (const from of [headers, { host: 'news.example' }]) {
      expect((await send('/digest/leave/s', from, 'List-Unsubscribe=One-Click')).status).toBe(200)
    }
    expect(asked).toEqual(Array(2).fill('POST /api/digest/leave/s List-Unsubscribe=One-Click'))
  },
)

test('no more than a line is taken in, nothing without a length, and nothing by another method', async () => {
  const long = 'a'.repeat(16 * 1024 + 1)
  for (const path of ['/digest', '/digest/confirm/s', '/digest/leave/s']) {
    expect((await send(path, own, long)).status).toBe(413)
    const chunked = { ...own, ...form, 'transfer-encoding': 'chunked' }
    expect((await ask(path, chunked, 'POST', 'a=b')).status).toBe(411)
    const { status, headers } = await ask(path, own, 'PUT')
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
  }
  expect(asked).toEqual([])
})

test('one visitor gets no more of these pages at once than a few', async () => {
  // Behind one proxy that may be believed, since this machine itself has no such limit.
  house.rebuild({ proxies: 1 })
  const from = { 'x-forwarded-for': '203.0.113.9' }
  const statuses: number[] = []
  for (let at = 0; at <= atOnce + 1; at++) {
    statuses.push((await visit('/digest/confirm/s', from)).status)
  }
  expect(statuses.slice(0, atOnce)).toEqual(Array(atOnce).fill(200))
  expect(statuses.at(-1)).toBe(429)
  expect((await send('/digest', { ...own, ...from })).status).toBe(429)
  expect((await send('/digest/leave/s', { host: 'news.example', ...from })).status).toBe(200)
  expect((await visit('/digest/confirm/s', { 'x-forwarded-for': '203.0.113.8' })).status).toBe(200)
})
