import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { drawnPages, readerPage } from './test-drawn-pages'

const { house, asked, ask } = drawnPages()

describe('codings', () => {
  const read = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body }

  it('each visitor gets bytes he can read, whoever came before, out of one draw', async () => {
    const accepted = ['deflate', 'br', 'GZIP', 'x-gzip, deflate', 'gzip;q=0', 'identity', '*', '']
    for (let round = 0; round < 3; round++) {
      for (const header of accepted) await ask('/updates/a', { 'accept-encoding': header })
    }
    const plain = (await ask('/updates/a')).body
    const seen = new Set<string>()
    for (const [header, coding] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
      ['deflate', 'identity'],
    ] as const) {
      const { headers, body } = await ask('/updates/a', { 'accept-encoding': header })
      expect(headers['content-encoding'] ?? 'identity').toBe(coding)
      expect(headers['content-length']).toBe(String(body.length))
      expect(read[coding](body)).toEqual(plain)
      seen.add(String(headers.etag))
    }
    expect(seen.size).toBe(3)
    expect(asked).toHaveLength(1)
  })

  it('answers 304 to whoever has these very bytes, with the policy and without a body', async () => {
    const { headers } = await ask('/updates/a', { 'accept-encoding': 'br' })
    const known = { 'accept-encoding': 'br', 'if-none-match': `"x", W/${headers.etag}` }
    const answer = await ask('/updates/a', known)
    expect(answer).toMatchObject({ status: 304, body: Buffer.alloc(0) })
    const { 'content-type': _, 'content-length': __, 'content-encoding': ___, ...same } = headers
    expect(answer.headers).toEqual(same)
    expect((await ask('/updates/a', { ...known, 'accept-encoding': 'gzip' })).status).toBe(200)
    expect((await ask('/updates/a', { ...known, 'cache-control': 'no-cache' })).status).toBe(200)
    expect((await ask('/updates/a', { 'if-none-match': '*' })).status).toBe(304)
  })

  it('answers HEAD with the head of the page', async () => {
    const { headers } = await ask('/updates/a')
    expect(await ask('/updates/a', {}, 'HEAD')).toEqual({
      status: 200,
      headers,
      body: Buffer.alloc(0),
    })
    expect(asked).toEqual(['/updates/a'])
  })
})

describe('the store', () => {
  it('counts every coding of a page', async () => {
    house.behind = async (_, response) => {
      const words = randomBytes(75_000).toString('base64')
      response.setHeader('content-type', 'text/html').end(readerPage(200, '', words))
    }
    const paths = ['/', '/topics', '/about', '/search', '/feed.xml', '/sitemap.xml', '/robots.txt']
    for (const path of [...paths, '/icon.svg', '/favicon.ico', '/speculation.json']) {
      for (const coding of ['identity', 'gzip', 'br'])
        await ask(path, { 'accept-encoding': coding })
    }
    // Ten pages of 250 kB each do not fit into less than two megabytes; ten of 100 kB would.
    expect(house.door.counters).toMatchObject({ drawn: 10, kept: 7 })
  })
})
