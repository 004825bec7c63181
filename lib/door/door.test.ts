import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import SQLite from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '@/db/connection'
import { report } from '@/lib/log'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { logOfTest } from '@/lib/test-log'
import { Door } from './door'
import type { Handle } from './pages/drawing'
import { LiveCopy } from './pages/live-copy'
import { PageStore } from './pages/page-store'
import { visiting } from './test-visit'

const { folder } = testPublication()
const logged = logOfTest()

/** What stands behind the door: it reads the live copy as pages do, and writes what it read into a reader page. */
let asked: string[]
let behind: Handle
let door: Door
/** Searches that found nothing, with who made them. */
let sought: [segment: string, address: string][] = []
let live: LiveCopy
/** Another writer than the process whose reads are noted. */
let other: SQLite.Database
const ask = visiting((request, response) => door.listener(request, response))

beforeAll(() => {
  const db = database()
  for (const slug of ['a', 'b', 'c'])
    testUpdate(db, { slug, topic: slug, at: 1000 + slug.charCodeAt(0) })
  live = new LiveCopy(join(folder(), 'headsup.db'))
  other = new SQLite(join(folder(), 'headsup.db'))
})

afterAll(() => {
  live.close()
  other.close()
})

beforeEach(() => {
  asked = []
  behind = async (request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('x-powered-by', 'Next.js')
    response.end(attempt(() => pageAt(request.url ?? ''))?.value ?? reader(503))
  }
  door = newDoor()
})

function newDoor(isDevelopment = false, copy = live, proxies = 0): Door {
  return new Door({
    handle: (request, response) => behind(request, response),
    live: copy,
    store: new PageStore(2),
    siteUrl: 'https://news.example',
    proxies,
    isSignedIn: async (cookies) => cookies === 'session=known',
    hasNoTryLeft: () => false,
    soughtInVain: (segment, address) => sought.push([segment, address]),
    dataDirectory: folder(),
    indexNowKey: 'a-key-of-ours',
    root: process.cwd(),
    isDevelopment,
    keepsNothing: isDevelopment,
  })
}

function pageAt(url: string): string {
  const slug = /^\/updates\/(.+)$/.exec(url)?.[1]
  const { name } = getPublication()
  const update = slug === undefined ? null : getUpdate(slug)
  if (update?.kind === 'moved') return reader(301, `/updates/${update.slug}`)
  if (update?.kind === 'gone') return reader(410, '', update.reason)
  if (url === '/-' || update?.kind === 'unknown') return reader(404, '', 'Nothing here')
  const words = update?.kind === 'live' ? update.article.headline : url
  return reader(200, '', `${name}: ${words} ${'filling '.repeat(100)}`)
}

function reader(status: number, location = '', words = ''): string {
  const mark = status === 200 ? '' : ` data-answer="${status}"`
  const to = location ? ` data-location="${location}"` : ''
  return `<!DOCTYPE html><html lang="en" data-reader=""><body><main id="content"${mark}${to}>${words}</main><script src="/_next/static/a.js"></script></body></html>`
}

function rename(slug: string, headline: string): void {
  other.prepare('UPDATE published_articles SET headline = ? WHERE slug = ?').run(headline, slug)
}

describe('a page for whoever has its address', () => {
  it('is drawn each time as a document, kept by nobody, told to nobody, and listed nowhere', async () => {
    const first = await ask('/asked/secret')
    expect(first.body.toString()).toContain('/asked/secret')
    expect(first.body.toString()).not.toContain('<script')
    expect(first.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy': expect.stringMatching(/script-src 'self';/),
    })
    await ask('/asked/secret')
    expect(asked).toEqual(['/asked/secret', '/asked/secret'])
    expect(door.counters).toMatchObject({ kept: 0 })
  })

  it('has the status that it asks for, and in words the one of a failure', async () => {
    behind = async (_, response) => {
      response.setHeader('content-type', 'text/html').end(reader(410))
    }
    expect((await ask('/asked/secret')).status).toBe(410)
    behind = async (_, response) => {
      response.setHeader('content-type', 'text/html').end('no page of ours')
    }
    const failed = await ask('/asked/secret')
    expect(failed.status).toBe(500)
    expect(logged()).toMatchObject([{ path: '/asked/…', msg: 'page not drawn' }])
  })
})

describe('a search that found nothing', () => {
  it('is told of each time somebody makes it, also from what is kept', async () => {
    sought = []
    behind = async (_, response) => {
      const found = reader(200).replace('<main', '<main data-fruitless=""')
      response.setHeader('content-type', 'text/html').end(found)
    }
    await ask('/search?q=a')
    await ask('/search?q=a')
    expect(sought).toEqual([
      ['YQ', '127.0.0.1'],
      ['YQ', '127.0.0.1'],
    ])
    behind = async (_, response) => {
      response.setHeader('content-type', 'text/html').end(reader(200, '', 'data-fruitless'))
    }
    await ask('/search?q=b')
    expect(sought).toHaveLength(2)
  })
})

describe('a kept page', () => {
  it('is answered again with the same head and bytes, without anybody behind', async () => {
    const first = await ask('/updates/a')
    expect(await ask('/updates/a')).toEqual(first)
    expect(first.body.toString()).toContain('Headline of a')
    expect(first.body.toString()).not.toContain('<script')
    expect(asked).toEqual(['/updates/a'])
    expect(logged()).toEqual([])
    expect(door.counters).toEqual({ sent: 1, askedAgain: 0, drawn: 1, kept: 1 })
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
      behind = async (_, response) => {
        response.setHeader('content-type', 'text/html').end(reader(status))
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
    expect(door.counters).toMatchObject({ askedAgain: 1, drawn: 3 })
    await ask('/updates/c')
    expect(door.counters).toMatchObject({ askedAgain: 1, sent: 1 })
    rename('a', 'Headline of a')
  })

  it('is drawn again when what was not there appears', async () => {
    expect((await ask('/updates/new')).status).toBe(404)
    testUpdate(database(), { slug: 'new', at: 1 })
    expect((await ask('/updates/new')).status).toBe(200)
    other.prepare("DELETE FROM published_articles WHERE slug = 'new'").run()
    expect((await ask('/updates/new')).status).toBe(404)
    other.prepare("DELETE FROM slug_history WHERE slug = 'new'").run()
  })

  it('is what one state of the live copy says, though a commit came while it was drawn', async () => {
    const drawn = behind
    let commits = 1
    behind = async (request, response) => {
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
    other.exec('ALTER TABLE published_questions RENAME COLUMN answer TO hidden')
    rename('b', 'Headline of B')
    const answer = await ask('/updates/a')
    expect(answer).toMatchObject({ status: 503, headers: { 'cache-control': 'no-store' } })
    other.exec('ALTER TABLE published_questions RENAME COLUMN hidden TO answer')
    expect((await ask('/updates/a')).status).toBe(200)
    rename('b', 'Headline of b')
  })

  it('is kept by nobody in development', async () => {
    door = newDoor(true)
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
    behind = async (_, response) => {
      const words = randomBytes(75_000).toString('base64')
      response.setHeader('content-type', 'text/html').end(reader(200, '', words))
    }
    const paths = ['/', '/topics', '/about', '/search', '/feed.xml', '/sitemap.xml', '/robots.txt']
    for (const path of [...paths, '/icon.svg', '/favicon.ico', '/speculation.json']) {
      for (const coding of ['identity', 'gzip', 'br'])
        await ask(path, { 'accept-encoding': coding })
    }
    // Ten pages of 250 kB each do not fit into less than two megabytes; ten of 100 kB would.
    expect(door.counters).toMatchObject({ drawn: 10, kept: 7 })
  })
})

describe('addresses', () => {
  it('lead to one page where they lead nowhere, drawn once for all', async () => {
    const first = await ask('/nothing')
    expect(first.status).toBe(404)
    expect(first.headers['cache-control']).toBe('no-store')
    expect(await ask('/nothing', { 'if-none-match': '*' })).toEqual(first)
    for (const path of [
      '/updates/x',
      '/topics/x',
      '/authors/x',
      '/page/900',
      '/page/0',
      '/topics/openai/page/0',
      '/a.php',
      '/search/YQ',
      '/api/nope',
      '/_next/data/x/index.json',
      '/_next/image?url=a',
      '/setup',
      '/updates/a/b',
      '/%E4%B8%AD',
      '/-',
    ]) {
      expect(await ask(path), path).toEqual(first)
    }
    expect(asked).toEqual(['/-'])
  })

  it.each([
    ['/topics/', '/topics'],
    ['//evil.example/', '/evil.example'],
    ['/Updates/A?b=1', '/updates/a?b=1'],
    ['/TOPICS/A', '/topics/a'],
    ['/index', '/'],
    ['/page/1', '/'],
    ['/updates', '/'],
    ['/rss', '/feed.xml'],
    ['/Dashboard', '/dashboard'],
    ['http://evil.example/topics/', '/topics'],
  ])('%s leads to %s, on this site', async (path, to) => {
    const cache = 'public, max-age=0, must-revalidate'
    expect(await ask(path)).toMatchObject({
      status: 308,
      headers: { location: to, 'cache-control': cache, 'content-length': '0' },
    })
    expect(asked).toEqual([])
  })

  it('that moved, or are gone, say so with their status', async () => {
    other.exec(`
      INSERT INTO slug_history VALUES ('old', 'a', 1), ('wrong', 'withdrawn', 1);
      INSERT INTO published_retractions VALUES ('withdrawn', 'Wrong', 'It was.', 9)`)
    expect(await ask('/updates/old')).toMatchObject({
      status: 301,
      headers: { location: '/updates/a' },
    })
    const gone = await ask('/updates/wrong')
    expect(gone).toMatchObject({ status: 410, headers: { 'cache-control': 'no-store' } })
    expect(gone.body.toString()).toContain('It was.')
  })

  it('of searches are one for each question', async () => {
    const one = await ask('/search?q=two%20words')
    expect(await ask('/search?utm=1&q=two++words')).toEqual(one)
    await ask('/search?q=')
    await ask('/search')
    await ask('/search?q=%')
    expect(asked).toEqual(['/search/dHdvIHdvcmRz', '/search', '/search/JQ'])
  })

  it.each(['/%', '/%0a', '/a%0db', '/a%e2%80%a8b', '/updates/%ff'])(
    '%s is refused in words',
    async (path) => {
      const answer = await ask(path)
      expect(answer).toMatchObject({ status: 400, headers: { 'cache-control': 'no-store' } })
      expect(answer.body.toString()).toContain('cannot be read')
      expect(asked).toEqual([])
      const line = { level: 'info', method: 'GET', path: expect.any(String), status: 400 }
      expect(logged()).toEqual([{ ...line, id: expect.any(String), msg: 'request refused' }])
    },
  )
})

describe('methods', () => {
  const reads = 'GET, HEAD, OPTIONS'
  const forms = 'GET, HEAD, POST, OPTIONS'
  it.each([
    ['POST', '/', 405, reads],
    ['PUT', '/updates/a', 405, reads],
    ['PATCH', '/search?q=a', 405, reads],
    ['DELETE', '/nothing', 405, reads],
    ['TRACE', '/', 405, reads],
    ['POST', '/feed.xml', 405, reads],
    ['POST', '/media/a.png', 405, reads],
    ['OPTIONS', '/', 204, reads],
    ['OPTIONS', '/updates/a', 204, reads],
    ['OPTIONS', '/dashboard', 204, forms],
    ['OPTIONS', '*', 204, forms],
    ['PUT', '/dashboard', 405, forms],
    ['TRACE', '/sign-in', 405, forms],
  ])('%s %s answers %i', async (method, path, status, allow) => {
    const answer = await ask(path, {}, method)
    expect(answer).toMatchObject({
      status,
      headers: { allow, connection: 'keep-alive', 'x-content-type-options': 'nosniff' },
    })
    expect(answer.body).toHaveLength(0)
    expect(asked).toEqual([])
  })

  it('what is asked of the desk says only what may be believed, and its answer is dressed', async () => {
    let heard = {}
    behind = async ({ headers }, response) => {
      heard = { from: headers['x-forwarded-for'], told: headers['x-middleware-rewrite'] }
      response.setHeader('x-powered-by', 'Next.js').end('a')
    }
    const { headers } = await ask('/dashboard', { 'x-middleware-rewrite': '/a' })
    expect(heard).toEqual({ from: '127.0.0.1', told: undefined })
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; report-uri /api/policy-reports",
    })
    expect(headers).not.toHaveProperty('x-powered-by')
  })
})

describe('a page of the desk that failed', () => {
  const failed = async (_: IncomingMessage, response: ServerResponse) => {
    report(new Error('No such table.'), 'request failed')
    response.statusCode = 500
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-encoding', 'gzip')
    response.write('only scripts ')
    response.end('can draw this')
  }

  it('is one of the door’s own, with the id that is in the log', async () => {
    behind = failed
    const { status, headers, body } = await ask('/invite/s3cret?of=Wanda')
    const [line] = logged()
    expect(line).toMatchObject({ method: 'GET', path: '/invite/…', msg: 'request failed' })
    expect(body.toString()).toContain(`If you tell us about this, name ${line?.id}.`)
    expect(body.toString()).not.toContain('scripts')
    expect({ status, length: headers['content-length'] }).toEqual({
      status: 500,
      length: String(body.length),
    })
    expect(headers).not.toHaveProperty('content-encoding')
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  it('has no body for whoever asks for the head alone', async () => {
    behind = failed
    const { status, body } = await ask('/dashboard', {}, 'HEAD')
    expect({ status, length: body.length }).toEqual({ status: 500, length: 0 })
  })

  it('stays as it is for the framework’s own scripts, in development, and where it is data', async () => {
    behind = failed
    const plain = { 'content-type': 'application/json' }
    expect((await ask('/dashboard', { rsc: '1' })).body.toString()).toBe(
      'only scripts can draw this',
    )
    behind = async (_, response) => {
      response.writeHead(500, plain).end('{}')
    }
    expect((await ask('/api/desk/slug')).body.toString()).toBe('{}')
    behind = failed
    door = newDoor(true)
    expect((await ask('/dashboard')).body.toString()).toBe('only scripts can draw this')
  })

  it('is not taken for one where all is well, however the answer is written', async () => {
    behind = async (_, response) => {
      response.setHeader('content-type', 'text/html')
      response.write('all ')
      response.end('is well')
    }
    const { status, body } = await ask('/dashboard')
    expect([status, body.toString()]).toEqual([200, 'all is well'])
    behind = async (_, response) => void response.writeHead(204).end()
    expect((await ask('/dashboard')).status).toBe(204)
  })
})

describe('drawing', () => {
  it('is done once for all who wait for the same page', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/updates/a')))
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
    expect(asked).toEqual(['/updates/a'])
  })

  it('shows who asks after a commit what was committed, also while an older draw is under way', async () => {
    const drawn = behind
    const [begun, begin] = promised()
    const [committed, commit] = promised()
    behind = async (request, response) => {
      behind = drawn
      const page = pageAt(request.url ?? '')
      begin()
      await committed
      response.setHeader('content-type', 'text/html').end(page)
    }
    const before = ask('/updates/a')
    await begun
    rename('a', 'Committed')
    const after = await ask('/updates/a')
    expect(after.body.toString()).toContain('Committed')
    commit()
    await before
    rename('a', 'Headline of a')
  })

  it('that fails, breaks off or is no page of ours is told in words and not kept', async () => {
    const drawn = behind
    const answering = (status: number, html: string): Handle => {
      return async (_, response) => {
        response.writeHead(status, { 'content-type': 'text/html' }).end(html)
      }
    }
    const throwing: Handle = () => Promise.reject(new Error('broken'))
    for (const broken of [throwing, answering(500, '<html>'), answering(200, '<html><script>')]) {
      behind = broken
      const answer = await ask('/topics')
      expect(answer).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } })
      expect(answer.body.toString()).toContain('wrong on our side')
      expect(answer.body.toString()).not.toContain('broken')
      expect(answer.body.toString()).toContain(`name ${logged().at(-1)?.id}.`)
    }
    const line = { level: 'error', id: expect.any(String), method: 'GET', path: '/topics' }
    const err = { type: 'Error', stack: expect.any(String) }
    const noPage = (status: number) => `Instead of a reader page came an answer ${status}.`
    expect(logged()).toEqual(
      ['broken', noPage(500), noPage(200)].map((message) => {
        return { ...line, err: { ...err, message }, msg: 'page not drawn' }
      }),
    )
    behind = drawn
    expect((await ask('/topics')).status).toBe(200)
  })

  it('is for this site, whatever name of it a visitor uses', async () => {
    let host = ''
    behind = async ({ headers }, response) => {
      host = headers.host ?? ''
      response.setHeader('content-type', 'text/html').end(reader(200))
    }
    await ask('/topics', { host: 'NEWS.example:3000' })
    expect(host).toBe('news.example')
  })

  it('leaves the desk time while somebody waits for it', async () => {
    const [isOver, end] = promised()
    const ends: number[] = []
    const begins: number[] = []
    behind = async (request, response) => {
      if (request.url === '/dashboard') await isOver
      else {
        begins.push(performance.now())
        await setTimeout(90)
        ends.push(performance.now())
      }
      response.setHeader('content-type', 'text/html').end(reader(200))
    }
    const desk = ask('/dashboard')
    await Promise.all(['/', '/topics', '/about'].map((path) => ask(path)))
    end()
    await desk
    expect((begins[2] ?? 0) - (ends[0] ?? 0)).toBeGreaterThan(60)
  })

  it('is answered in words when nobody can be asked where an address leads', async () => {
    const closed = new LiveCopy(join(folder(), 'headsup.db'))
    closed.close()
    door = newDoor(false, closed)
    const answer = await ask('/updates/a')
    expect(answer).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } })
  })

  it('keeps no page that says it failed', async () => {
    const drawn = behind
    behind = async (_, response) => {
      response.setHeader('content-type', 'text/html').end(reader(503))
    }
    const answer = await ask('/topics')
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '60' } })
    behind = drawn
    expect((await ask('/topics')).status).toBe(200)
  })

  it('of junk never pushes out an article', async () => {
    await ask('/updates/a')
    for (let number = 0; number < 1000; number++) await ask(`/search?q=junk${number}`)
    asked = []
    await ask('/updates/a')
    await ask('/search?q=junk0')
    expect(asked).toHaveLength(1)
    expect(asked[0]).toContain('/search/')
  })
})

describe('searches of one visitor', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are drawn so many at once; then kept pages and others go on', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    door = newDoor(false, live, 1)
    const from = (visitor: string) => ({ 'x-forwarded-for': visitor })
    const many = Array.from({ length: 1000 }, (_, at) =>
      ask(`/search?q=all${at}`, from('203.0.113.7')),
    )
    const statuses = (await Promise.all(many)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(30)
    expect(statuses.filter((status) => status === 429)).toHaveLength(970)
    const refused = await ask('/search?q=one-more', from('203.0.113.7'))
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'retry-after': '5', 'cache-control': 'no-store' },
    })
    expect(refused.body.toString()).toContain('Wait a few seconds, then load this page again.')
    const drawn = statuses.indexOf(200)
    expect((await ask(`/search?q=all${drawn}`, from('203.0.113.7'))).status).toBe(200)
    expect((await ask('/updates/a', from('203.0.113.7'))).status).toBe(200)
    expect((await ask('/no-such-page', from('203.0.113.7'))).status).toBe(404)
    expect((await ask('/search?q=one-more', from('203.0.113.8'))).status).toBe(200)
  })
})

describe('reports of what browsers blocked', () => {
  it('are taken in so many at once from one visitor, and nothing but reports is sent there', async () => {
    door = newDoor(false, live, 1)
    const from = (visitor: string) => ({
      'x-forwarded-for': visitor,
      'content-type': 'application/csp-report',
      'content-length': '2',
      origin: 'https://news.example',
    })
    const send = (visitor: string) => ask('/api/policy-reports', from(visitor), 'POST', '{}')
    const statuses = []
    for (let at = 0; at < 40; at++) statuses.push((await send('203.0.113.7')).status)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(5)
    expect(statuses.slice(0, 30)).not.toContain(429)
    expect((await send('203.0.113.8')).status).not.toBe(429)
    expect((await ask('/api/policy-reports')).status).toBe(405)
    const foreign = { ...from('203.0.113.9'), origin: 'https://elsewhere.example' }
    expect((await ask('/api/policy-reports', foreign, 'POST', '{}')).status).toBe(403)
  })
})

describe('files of the build', () => {
  it('are sent compressed and for good, and what is none is not kept by anybody', async () => {
    const path = `/_next/static/door-test.css`
    expect(await ask(path)).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } })
    for (const odd of [
      '/_next/static/../BUILD_ID',
      '/_next/static/',
      '/assets/..%2f..%2fpackage.json',
    ]) {
      expect((await ask(odd)).status, odd).not.toBe(200)
    }
    expect(asked).toEqual([])
  })
})

describe('the key by which search engines know the site', () => {
  it('is told as text, with the policy, and drawn by nobody', async () => {
    behind = () => Promise.reject(new Error('asked'))
    const { status, headers, body } = await ask('/a-key-of-ours.txt')
    expect([status, body.toString()]).toEqual([200, 'a-key-of-ours'])
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': '13',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })
})

describe('the counters', () => {
  it('are for whoever asks on the machine itself, and not through a proxy', async () => {
    await ask('/updates/a')
    const counters = JSON.parse((await ask('/healthz/door')).body.toString())
    expect(counters).toEqual({ sent: 0, askedAgain: 0, drawn: 1, kept: 1 })
    expect((await ask('/healthz/door', { 'x-forwarded-for': '1.2.3.4' })).status).toBe(404)
  })
})

function promised(): [Promise<void>, () => void] {
  let settle = () => {}
  const promise = new Promise<void>((done) => {
    settle = done
  })
  return [promise, settle]
}
