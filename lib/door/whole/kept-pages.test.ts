import { describe, expect, it } from 'vitest'
import { database } from '@/db/connection'
import { getUpdate } from '@/lib/published/get-update'
import { testUpdate } from '@/lib/published/test-update'
import { drawnPages, readerPage } from './test-drawn-pages'

const { house, asked, ask, other, rename } = drawnPages()
const { logged } = house

describe('a kept page', () => {
  it('is answered again with the same head and bytes, without anybody behind', async () => {
    const first = await ask('/updates/a')
    expect(await ask('/updates/a')).toEqual(first)
    expect(first.body.toString()).toContain('Headline of a')
    expect(first.body.toString()).not.toContain('<script')
    expect(asked).toEqual(['/updates/a'])
    expect(logged()).toEqual([])
    expect(house.door.counters).toEqual({ sent: 1, askedAgain: 0, drawn: 1, kept: 1 })
  })

  it('carries the whole set of headers, and nothing of the framework', async () => {
    const { headers, body } = await ask('/updates/a')
    expect(headers).toEqual({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      'content-security-policy': expect.stringMatching(
        /script-src 'self';.*frame-ancestors 'none'/,
      ),
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'speculation-rules': '"/speculation.json"',
      'content-usage': 'train-ai=n, search=y',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(body.length),
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
      vary: 'accept, accept-encoding',
      connection: 'keep-alive',
      'keep-alive': expect.any(String),
    })
  })

  it('alone says which links a browser may open ahead', async () => {
    const named = 'speculation-rules'
    expect((await ask('/updates/a')).headers).toHaveProperty(named)
    for (const status of [301, 404, 410, 503]) {
      house.behind = async (_, response) => {
        response.setHeader('content-type', 'text/html').end(readerPage(status))
      }
      const answer = await ask(`/search?q=${status}`)
      expect(answer.status).toBe(status)
      expect(answer.headers, String(status)).not.toHaveProperty(named)
    }
  })

  it('is drawn again when another writer changed what it asked, and not when something else was', async () => {
    await ask('/updates/a')
    await ask('/updates/c')
    rename('a', 'Another headline')
    expect((await ask('/updates/a')).body.toString()).toContain('Another headline')
    expect(asked).toEqual(['/updates/a', '/updates/c', '/updates/a'])
    await ask('/updates/c')
    expect(house.door.counters).toMatchObject({ askedAgain: 1, drawn: 3 })
    await ask('/updates/c')
    expect(house.door.counters).toMatchObject({ askedAgain: 1, sent: 1 })
    rename('a', 'Headline of a')
  })

  it('is drawn again when what was not there appears', async () => {
    expect((await ask('/updates/new')).status).toBe(404)
    testUpdate(database(), { slug: 'new', at: 1 })
    expect((await ask('/updates/new')).status).toBe(200)
    other().prepare("DELETE FROM published_articles WHERE slug = 'new'").run()
    expect((await ask('/updates/new')).status).toBe(404)
    other().prepare("DELETE FROM slug_history WHERE slug = 'new'").run()
  })

  it('is what one state of the live copy says, though a commit came while it was drawn', async () => {
    const drawn = house.behind
    let commits = 1
    house.behind = async (request, response) => {
      getUpdate('a')
      if (commits-- > 0) rename('a', 'Committed meanwhile')
      await drawn(request, response)
    }
    expect((await ask('/updates/a')).body.toString()).toContain('Committed meanwhile')
    expect(asked).toHaveLength(2)
    await ask('/updates/a')
    expect(asked).toHaveLength(2)
    rename('a', 'Headline of a')
  })

  it('is not sent when what it asked cannot be asked any more', async () => {
    await ask('/updates/a')
    other().exec('ALTER TABLE published_questions RENAME COLUMN answer TO hidden')
    rename('b', 'Headline of B')
    const answer = await ask('/updates/a')
    expect(answer).toMatchObject({ status: 503, headers: { 'cache-control': 'no-store' } })
    other().exec('ALTER TABLE published_questions RENAME COLUMN hidden TO answer')
    expect((await ask('/updates/a')).status).toBe(200)
    rename('b', 'Headline of b')
  })

  it('is kept by nobody in development', async () => {
    house.rebuild({ isDevelopment: true, keepsNothing: true })
    await ask('/updates/a')
    await ask('/updates/a')
    expect(asked).toHaveLength(2)
  })

  it('is the same whatever others’ infrastructure writes into a request', async () => {
    const plain = await ask('/updates/a')
    for (const name of [
      'x-amzn-trace-id',
      'x-cloud-trace-context',
      'x-request-start',
      'rsc',
      'x-unknown',
      'cookie',
      'range',
      'next-router-prefetch',
      'x-middleware-subrequest',
    ]) {
      expect(await ask('/updates/a', { [name]: 'bytes=0-1' }), name).toEqual(plain)
    }
    expect(asked).toHaveLength(1)
  })

  it('is the page itself under a campaign’s query', async () => {
    const plain = await ask('/updates/a')
    expect(await ask('/updates/a?utm_source=feed&x=%00')).toEqual(plain)
    expect(asked).toEqual(['/updates/a'])
  })
})
