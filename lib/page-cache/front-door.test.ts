import {
  request as ask,
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
} from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testPublication } from '@/lib/published/test-publication'
import { changeFromAnotherProcess } from './test-change'

const require = createRequire(import.meta.url)
const { folder } = testPublication()
const { frontDoor } = require('./front-door.cjs')
const { publicationVersion } = require('./version.cjs')

/** What stands behind the door: it counts, and answers as Next does for a page from the cache. */
let asked: string[]
let behind: RequestListener
const server = createServer((request, response) => door(request, response))
let door: RequestListener

beforeEach(async () => {
  asked = []
  behind = (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const isCompressed = /gzip/.test(String(request.headers['accept-encoding']))
    const page = `<p>Answer ${asked.length}</p>`
    for (const [name, value] of Object.entries(headersOfAPage())) response.setHeader(name, value)
    if (isCompressed) response.setHeader('Content-Encoding', 'gzip')
    const body = isCompressed ? gzipSync(page) : Buffer.from(page)
    response.write(body.subarray(0, 5))
    response.end(body.subarray(5))
  }
  door = frontDoor((...both: Parameters<RequestListener>) => behind(...both), 1)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})

afterEach(() => new Promise((done) => server.close(done)))

describe('the front door', () => {
  it('answers a kept page again with the same headers and bytes, by itself', async () => {
    const first = await get('/updates/a')
    const second = await get('/updates/a')
    expect(second).toEqual({ ...first, headers: { ...first.headers, ...lengthOf(second.body) } })
    expect(asked).toEqual(['GET /updates/a'])
  })

  it('keeps compressed and plain answers apart', async () => {
    const gzip = { 'accept-encoding': 'gzip, deflate, br' }
    await get('/a', gzip)
    await get('/a')
    const again = await get('/a', gzip)
    expect(again.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(again.body).toString()).toBe('<p>Answer 1</p>')
    expect((await get('/a')).body.toString()).toBe('<p>Answer 2</p>')
  })

  it('asks behind the door as soon as another process has changed a row', async () => {
    await get('/a')
    changeFromAnotherProcess(folder(), 'rise')
    expect((await get('/a')).body.toString()).toBe('<p>Answer 2</p>')
    expect((await get('/a')).body.toString()).toBe('<p>Answer 2</p>')
  })

  it('answers 304 without a body to whoever has the page, and whole to who reloads', async () => {
    await get('/a')
    const known = { 'if-none-match': 'W/"of the page"' }
    const unchanged = await get('/a', known)
    expect(unchanged).toMatchObject({ status: 304, body: Buffer.alloc(0) })
    expect(unchanged.headers).toMatchObject({ etag: '"of the page"', vary: 'rsc' })
    expect(unchanged.headers).not.toHaveProperty('content-type')
    expect((await get('/a', { ...known, 'cache-control': 'no-cache' })).status).toBe(200)
    expect((await get('/a', { 'if-none-match': '"another"' })).status).toBe(200)
    expect(asked).toHaveLength(1)
  })

  it('answers HEAD with the headers of the page', async () => {
    const { headers } = await get('/a')
    const answer = await get('/a', {}, 'HEAD')
    expect(answer.body).toHaveLength(0)
    expect(answer.headers.etag).toBe(headers.etag)
    expect(asked).toEqual(['GET /a'])
  })

  it('takes a campaign’s query for the page itself, and a search for a search', async () => {
    await get('/a')
    expect((await get('/a?utm_source=feed&x=%00')).body.toString()).toBe('<p>Answer 1</p>')
    await get('/search')
    await get('/search?q=a')
    expect(asked).toEqual(['GET /a', 'GET /search', 'GET /search?q=a'])
  })

  it.each([
    ['a request of the framework’s router', { rsc: '1' }],
    ['a prefetch', { 'next-router-prefetch': '1' }],
    ['a header that only the framework may set', { 'x-middleware-subrequest': 'a' }],
    ['weighed encodings', { 'accept-encoding': 'gzip;q=0' }],
    ['a body', { 'content-length': '0' }],
  ])('leaves %s to the framework', async (_, headers) => {
    await get('/a')
    await get('/a', headers)
    expect(asked).toEqual(['GET /a', 'GET /a'])
    expect((await get('/a')).body.toString()).toBe('<p>Answer 1</p>')
  })

  it.each(['/A', '/%61', '//a', '/a.txt', '/a;b', '/ä'])(
    'leaves %s to the framework',
    async (path) => {
      await get(encodeURI(path))
      await get(encodeURI(path))
      expect(asked).toHaveLength(2)
    },
  )

  it.each([
    ['a page made from an older version', { 'x-publication-version': '-1' }],
    ['a page that was just rendered', { 'x-nextjs-cache': 'MISS' }],
    ['an answer for one visitor', { 'set-cookie': 'a=b' }],
    ['an answer that names no version', { 'x-publication-version': '' }],
    ['what has no etag', { etag: null }],
  ])('does not keep %s', async (_, headers) => {
    const page = behind
    behind = (request, response) => {
      const { setHeader } = response
      response.setHeader = (name, value) => {
        const sent = name in headers ? Reflect.get(headers, name) : value
        return sent === null ? response : setHeader.call(response, name, sent)
      }
      if ('set-cookie' in headers) response.setHeader('set-cookie', headers['set-cookie'] ?? '')
      page(request, response)
    }
    await get('/a')
    await get('/a')
    expect(asked).toHaveLength(2)
  })

  it('does not keep a failure', async () => {
    const page = behind
    behind = (request, response) => {
      response.statusCode = 503
      page(request, response)
    }
    await get('/a')
    expect((await get('/a')).status).toBe(503)
    expect(asked).toHaveLength(2)
  })

  it.each([
    ['/%', 'GET'],
    ['/updates/%ff?q=%', 'GET'],
    ['*', 'OPTIONS'],
    ['/a', 'TRACE'],
  ])('answers %s by %s in words, and asks nobody', async (path, method) => {
    const answer = await get(path, {}, method)
    expect(answer.status).toBe(400)
    expect(answer.body.toString()).toContain('cannot be read')
    expect(asked).toEqual([])
    expect((await get('/a?q=%')).status).toBe(200)
  })

  it('answers a form that is too large in words, and leaves what scripts send to its own answer', async () => {
    const large = { 'content-length': String(13 * 1024 * 1024 + 1), connection: 'close' }
    const answer = await get('/dashboard/articles/a', large, 'POST')
    expect(answer.status).toBe(413)
    expect(answer.body.toString()).toContain('more than 13 MB')
    expect(asked).toEqual([])
    await get('/api/media', large, 'POST')
    await get('/dashboard/articles/a', { ...large, 'next-action': 'a' }, 'POST')
    await get('/dashboard/articles/a', { 'content-length': '0' }, 'POST')
    expect(asked).toHaveLength(3)
  })

  it('forgets what was least used when its room is full', async () => {
    for (let number = 0; number < 1000; number++) await get(`/${number}`)
    asked = []
    await get('/999')
    expect(asked).toEqual([])
    await get('/0')
    expect(asked).toEqual(['GET /0'])
  })
})

function headersOfAPage(): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    etag: '"of the page"',
    vary: 'rsc',
    'x-nextjs-cache': 'HIT',
    'x-publication-version': String(publicationVersion()),
  }
}

interface Answer {
  status?: number
  headers: IncomingHttpHeaders
  body: Buffer
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((done, fail) => {
    const asking = ask({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      const { date: _, ...others } = response.headers
      delete others['transfer-encoding']
      done({ status: response.statusCode, headers: others, body: Buffer.concat(chunks) })
    })
    asking.on('error', fail).end()
  })
}

/** Whole answers say how long they are; what was streamed did not. */
function lengthOf(body: Buffer): IncomingHttpHeaders {
  return { 'content-length': String(body.length) }
}
