import type { IncomingHttpHeaders } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { fetcher, fetchOutside } from './fetch-outside'
import { FetchProblem } from './fetch-problem'
import { testServer } from './test-server'
import { textOf } from './text-of'

const zeros = Buffer.alloc(64 * 1024 * 1024)
const bomb = gzipSync(zeros)
const brotliBomb = brotliCompressSync(Buffer.alloc(8 * 1024 * 1024))
const html = { 'content-type': 'text/html; charset=utf-8' }

const { url, fetch, hits } = testServer((request, response) => {
  const path = request.url ?? ''
  sent.push(request.headers)
  const away = /^\/away\?(.*)$/.exec(path)?.[1]
  const hop = Number(/^\/hop\/(\d+)$/.exec(path)?.[1] ?? Number.NaN)
  if (away !== undefined) {
    response.writeHead(302, { location: decodeURIComponent(away) }).end()
  } else if (hop > 0) response.writeHead(302, { location: `/hop/${hop - 1}` }).end()
  else if (hop === 0) response.writeHead(200, html).end('There at last')
  else if (path === '/loop') response.writeHead(301, { location: '/loop' }).end()
  else if (path === '/inside') response.writeHead(302, { location: 'http://127.0.0.2/' }).end()
  else if (path === '/metadata') {
    response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end()
  } else if (path === '/other-port') {
    response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
  } else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
  else if (path === '/nowhere') response.writeHead(302, { location: 'http://[' }).end()
  else if (path === '/large') response.writeHead(200, html).end('x'.repeat(2 * 1024 * 1024 + 1))
  else if (path === '/bomb') {
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(bomb)
  } else if (path === '/brotli') {
    response.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliBomb)
  } else if (path === '/twice') {
    response.writeHead(200, { ...html, 'content-encoding': 'gzip, gzip' }).end(gzipSync(bomb))
  } else if (path === '/headers') {
    response.writeHead(200, { ...html, 'x-much': 'x'.repeat(20_000) }).end('no')
  } else if (path === '/drawing') {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>')
  } else if (path === '/endless') {
    response.writeHead(200, html)
    const timer = setInterval(() => response.write('.'), 20)
    response.on('close', () => clearInterval(timer))
  } else if (path === '/silent') response.on('close', () => undefined)
  else if (path === '/cut') {
    response.writeHead(200, { ...html, 'content-length': '1000' })
    response.write('half', () => response.destroy())
  } else if (path === '/latin') {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' })
      .end(Buffer.from('Zürich', 'latin1'))
  } else if (path === '/japanese') {
    const head = Buffer.from('<meta charset="shift_jis">')
    const words = Buffer.from([0x93, 0xfa, 0x96, 0x7b])
    response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.concat([head, words]))
  } else if (path === '/odd-charset') {
    response.writeHead(200, { 'content-type': 'text/html; charset=no-such' }).end('plain')
  } else if (path === '/program') {
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('MZ')
  } else response.writeHead(Number(path.slice(1)) || 404, html).end('no')
})

const sent: IncomingHttpHeaders[] = []

beforeEach(() => {
  hits.length = 0
  sent.length = 0
})

test('five redirects are followed, a sixth and a loop are not', async () => {
  expect(textOf(await fetch(url('/hop/5')))).toBe('There at last')
  expect(await problemAt(url('/hop/6'))).toEqual(['unavailable', expect.stringMatching(/an end/)])
  hits.length = 0
  expect(await problemAt(url('/loop'))).toEqual(['unavailable', expect.stringMatching(/an end/)])
  expect(hits).toHaveLength(6)
})

test.each([
  ['/inside', /private network/],
  ['/metadata', /private network/],
  ['/other-port', /cannot be fetched/],
  ['/file', /cannot be fetched/],
])('a redirect from outside to %s is refused', async (path, message) => {
  expect(await problemAt(url(path))).toEqual(['refused', expect.stringMatching(message)])
})

test.each([
  'http://127.0.0.2/',
  '//127.0.0.2/',
  'http://127.2/',
  'http://0x7f.2/',
  'http://0177.0.0.2/',
  'http://2130706434/',
  'http://127.0.0.2./',
  'http://%EF%BC%90x7f.2/',
  'http://%E2%91%A0%EF%BC%92%EF%BC%97.0.0.2/',
  'http://0/',
  'http://10.0.0.1/',
  'http://192.168.0.1/',
  'http://100.64.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:7f00:2]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://169.254.169.254:80/latest',
  'http://me:secret@127.0.0.1/',
  'http://127.0.0.1:22/',
  'gopher://127.0.0.1/',
  'data:text/html,x',
  'javascript:1',
  'blob:http://127.0.0.1/x',
])('who leads on to %s is not followed', async (place) => {
  const asked = `/away?${encodeURIComponent(place)}`
  expect(await problemAt(url(asked))).toEqual(['refused', expect.anything()])
  expect(hits).toEqual([asked])
})

test('a name that leads elsewhere at the second look is refused then', async () => {
  const { port } = new URL(url('/'))
  let looks = 0
  const rebinding = fetcher({ isPermitted: () => looks++ < 2, ports: () => true, time: 1_500 })
  expect(textOf(await rebinding(`http://127.0.0.1:${port}/hop/1`))).toBe('There at last')
  expect(await problemAt(`http://127.0.0.1:${port}/hop/1`, rebinding)).toEqual([
    'refused',
    expect.stringMatching(/private network/),
  ])
  expect(hits).toEqual(['/hop/1', '/hop/0'])
})

test('whoever is asked learns who asks, and nothing of the desk', async () => {
  await fetch(url('/hop/1'))
  expect(sent).toHaveLength(2)
  for (const headers of sent) {
    expect(headers['user-agent']).toMatch(/^HeadsUpAI/)
    for (const name of ['cookie', 'authorization', 'referer', 'origin', 'x-forwarded-for']) {
      expect(headers).not.toHaveProperty(name)
    }
  }
})

test('of pictures only those that can be read are taken', async () => {
  expect(await problemAt(url('/drawing'), (address) => fetch(address, 'picture'))).toEqual([
    'unavailable',
    expect.anything(),
  ])
  expect(await problemAt(url('/hop/0'), (address) => fetch(address, 'picture'))).toEqual([
    'unavailable',
    expect.anything(),
  ])
})

test.each<[string, RegExp]>([
  ['/large', /larger than 2 MB/],
  ['/bomb', /larger than 2 MB/],
  ['/brotli', /larger than 2 MB/],
  ['/twice', /larger than 2 MB/],
  ['/headers', /could not be reached/],
  ['/endless', /too long/],
  ['/silent', /too long/],
  ['/cut', /could not be reached/],
  ['/nowhere', /cannot be read/],
  ['/program', /no page/],
  ['/500', /an error \(500\)/],
  ['/429', /an error \(429\)/],
])('%s is a problem of the other side, in words', async (path, message) => {
  expect(await problemAt(url(path))).toEqual(['unavailable', expect.stringMatching(message)])
})

test.each(['/404', '/410'])('%s is gone', async (path) => {
  expect(await problemAt(url(path))).toEqual(['gone', expect.stringMatching(/any more/)])
})

test.each(['/401', '/403'])('%s is for people who sign in', async (path) => {
  expect(await problemAt(url(path))).toEqual(['refused', expect.stringMatching(/sign in/)])
})

test('other encodings are read as what they are', async () => {
  expect(textOf(await fetch(url('/latin')))).toBe('Zürich')
  expect(textOf(await fetch(url('/japanese')))).toContain('日本')
  expect(textOf(await fetch(url('/odd-charset')))).toBe('plain')
})

test('the site’s own fetch reaches nothing on this machine, whatever it is called', async () => {
  const { port } = new URL(url('/'))
  const isAnyPort = fetcher({ isPermitted: () => false, ports: () => true, time: 500 })
  for (const host of ['127.0.0.1', 'localhost', '127.1', '0x7f000001', '2130706433', '[::1]']) {
    const address = `http://${host}:${port}/hop/0`
    expect(await problemAt(address, isAnyPort)).toEqual(['refused', expect.anything()])
    expect(await problemAt(address, fetchOutside)).toEqual(['refused', expect.anything()])
    expect(await problemAt(`http://${host}/`, fetchOutside)).toEqual(['refused', expect.anything()])
  }
  expect(hits).toEqual([])
})

test.each([
  'ftp://example.org/',
  'file:///etc/passwd',
  'gopher://example.org/',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://example.org:22/',
  'http://example.org:443/',
  'https://example.org:80/',
  'https://user@example.org/',
  'https://:secret@example.org/',
  'https://example.org:8443/',
  'no address',
  '',
])('“%s” is refused before anything is dialled', async (address) => {
  expect(await problemAt(address, fetchOutside)).toEqual([
    'refused',
    'This address cannot be fetched. Type the facts in.',
  ])
})

test('a name that nobody knows is not reached', async () => {
  expect(await problemAt('https://no-such-host.invalid/', fetchOutside)).toEqual([
    'unavailable',
    expect.stringMatching(/could not be reached/),
  ])
})

async function problemAt(address: string, by = fetch): Promise<unknown> {
  try {
    await by(address)
    return 'none'
  } catch (error) {
    return error instanceof FetchProblem ? [error.kind, error.message] : error
  }
}
