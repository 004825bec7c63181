import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { testPublication } from '@/lib/published/test-publication'
import { logOfTest } from '@/lib/test-log'
import { mostFromStrangers, mostInAForm, mostWithoutSession } from './bodies/body-limit'
import { Door } from './door'
import { doorServer, listening } from './listen'
import type { Handle } from './pages/drawing'
import { LiveCopy } from './pages/live-copy'
import { PageStore } from './pages/page-store'

const { folder } = testPublication()
const logged = logOfTest()
const site = 'https://news.example'
const signedIn = { cookie: 'session=known' }

/** What stands behind the door, and what it was asked. */
let asked: string[]
/** Addresses that have had all their tries to sign in. */
let spent: string[] = []
let behind: Handle
let door: Door
let live: LiveCopy
const server = doorServer((request, response) => door.listener(request, response), false)

beforeAll(async () => {
  live = new LiveCopy(join(folder(), 'headsup.db'))
  await listening(server, 0, '127.0.0.1')
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  live.close()
})

beforeEach(() => {
  asked = []
  behind = async (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const isPage = request.method === 'GET' && !request.url?.startsWith('/dashboard')
    response.setHeader('content-type', 'text/html')
    response.end(isPage ? '<html data-reader=""><p>Text</p></html>' : 'done')
  }
  spent = []
  door = newDoor(site)
})

function newDoor(siteUrl: string, proxies = 0): Door {
  return new Door({
    handle: (request, response) => behind(request, response),
    live,
    store: new PageStore(2),
    siteUrl,
    proxies,
    isSignedIn: async (cookies) => cookies === signedIn.cookie,
    hasNoTryLeft: (address) => spent.includes(address),
    dataDirectory: folder(),
    root: process.cwd(),
    isDevelopment: false,
    keepsNothing: false,
  })
}

type Sent = {
  method?: string
  path?: string
  headers?: Record<string, string | number | undefined>
  body?: string
}

function toServer() {
  return connect((server.address() as AddressInfo).port, '127.0.0.1')
}

function headOf({ method = 'POST', path = '/', headers = {} }: Sent): string {
  const lines = Object.entries({ host: 'news.example', ...headers })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`)
  return `${[`${method} ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`
}

/** Sends the very bytes of a request. Its connection may be cut. */
function send({ method = 'POST', path = '/', headers = {}, body = '' }: Sent) {
  const socket = toServer()
  socket.write(`${headOf({ method, path, headers })}${body}`)
  const answer = new Promise<{ status: number; text: string }>((done) => {
    let text = ''
    // A cut connection may end in an error, after the answer.
    socket.on('error', () => undefined)
    socket.on('data', (piece) => {
      text += piece
      if (text.includes('\r\n\r\n') && /connection: keep-alive/i.test(text)) socket.end()
    })
    socket.on('close', () => done({ status: Number(text.slice(9, 12)), text }))
  })
  return { socket, answer }
}

/** A form of so many bytes. */
function form(bytes: number): Sent {
  const [begin, end] = [
    '--XX\r\ncontent-disposition: form-data; name="a"\r\n\r\n',
    '\r\n--XX--\r\n',
  ]
  const body = begin + 'a'.repeat(bytes - begin.length - end.length) + end
  const headers = { 'content-type': 'multipart/form-data; boundary=XX', 'content-length': bytes }
  return { headers, body }
}

const statusOf = async (sent: Sent) => (await send(sent).answer).status

/** All that is not the desk, and takes a form. */
const elsewhere = ['/sign-in', '/reset', '/reset/a', '/setup/a', '/invite/a', '/preview/a']

describe('a body', () => {
  const one = mostFromStrangers + 1

  it.each([
    ...elsewhere.map((path) => ['POST', path, 413] as const),
    ['POST', '/api/desk/sign-in', 413],
    ['POST', '/', 405],
    ['POST', '/updates/a', 405],
    ['POST', '/nothing', 405],
    ['GET', '/', 413],
    ['GET', '/nothing', 413],
    ['GET', '/sign-in', 413],
    ['GET', '/healthz', 413],
  ] as const)(
    'longer than 16 kB, %s %s: %i, and nobody behind is asked',
    async (method, path, status) => {
      for (const headers of [
        {},
        { 'next-action': 'a' },
        { rsc: '1' },
        signedIn,
        { 'content-type': 'multipart/form-data; boundary=a' },
      ]) {
        const { text } = await send({
          method,
          path,
          headers: { ...headers, 'content-length': one },
        }).answer
        expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
      }
      expect(asked).toEqual([])
    },
  )

  it('that is refused is sent to its end, and the connection answers what comes next', async () => {
    for (const [path, bytes, status] of [
      ['/sign-in', 11 * 1024 * 1024, 413],
      ['/dashboard', mostInAForm + 1, 413],
      ['/api/desk/media', 30 * 1024 * 1024, 413],
      ['/updates/a', 11 * 1024 * 1024, 405],
    ] as const) {
      const { headers, body } = form(bytes)
      const socket = toServer()
      const faults: Error[] = []
      socket.on('error', (fault) => faults.push(fault))
      let text = ''
      socket.on('data', (piece) => {
        text += piece
      })
      socket.write(headOf({ path, headers }))
      await vi.waitFor(() => expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `)))
      await new Promise((sent) => socket.write(body ?? '', sent))
      socket.write(headOf({ method: 'GET', path: '/healthz', headers: { connection: 'close' } }))
      await new Promise((closed) => socket.on('close', closed))
      expect(text.match(/HTTP\/1.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`, 'HTTP/1.1 200'])
      expect(faults).toEqual([])
    }
  })

  it.each([...elsewhere, '/api/desk/sign-in', '/dashboard', '/api/desk/media'])(
    'of which nobody knows the length is not begun, at %s',
    async (path) => {
      for (const headers of [{}, { 'next-action': 'a' }, signedIn]) {
        const chunked = { ...headers, 'transfer-encoding': 'chunked' }
        expect(await statusOf({ path, headers: chunked, body: '1\r\na\r\n' })).toBe(411)
      }
      expect(asked).toEqual([])
    },
  )

  it('of 16 kB goes on, whole', async () => {
    const sizes: number[] = []
    const drawn = behind
    behind = async (request, response) => {
      sizes.push((await request.toArray()).reduce((sum, piece) => sum + piece.length, 0))
      await drawn(request, response)
    }
    for (const path of elsewhere) {
      expect(await statusOf({ path, ...form(mostFromStrangers) })).toBe(200)
    }
    expect(asked).toEqual(elsewhere.map((path) => `POST ${path}`))
    expect(new Set(sizes)).toEqual(new Set([mostFromStrangers]))
  })

  it('for the desk may be as long as what was typed, and with a picture if somebody is signed in', async () => {
    const path = '/api/desk/media'
    const sent = (bytes: number, headers: Sent['headers']) =>
      statusOf({ path, headers: { ...headers, 'content-length': bytes } })
    expect(await sent(mostWithoutSession, {})).toBe(200)
    expect(await sent(mostWithoutSession + 1, {})).toBe(401)
    expect(await sent(mostWithoutSession + 1, { cookie: 'session=forged' })).toBe(401)
    expect(await sent(mostInAForm, signedIn)).toBe(200)
    expect(await sent(mostInAForm + 1, signedIn)).toBe(413)
    expect(asked).toEqual([`POST ${path}`, `POST ${path}`])
    const { headers, body } = form(mostInAForm)
    const large = { path: '/dashboard', headers: { ...headers, ...signedIn }, body }
    expect(await statusOf(large)).toBe(200)
    expect(await statusOf({ ...large, headers })).toBe(401)
  })

  it('that is no form is refused in words where forms are sent, and nobody behind is asked', async () => {
    for (const path of ['/sign-in', '/dashboard']) {
      for (const headers of [{}, { 'next-action': 'a' }]) {
        const sent = { path, headers: { ...headers, 'content-length': 1 }, body: 'a' }
        const { status, text } = await send(sent).answer
        expect(status).toBe(400)
        expect(text).toContain('Load the page again')
      }
    }
    expect(asked).toEqual([])
  })

  it('that is refused is so in words: a page, a text for scripts, or data for the desk’s own', async () => {
    const long = { 'content-length': one }
    const page = await send({ path: '/sign-in', headers: long }).answer
    expect(page.text).toContain('<h1>This is too much</h1>')
    const script = await send({ path: '/sign-in', headers: { ...long, 'next-action': 'a' } }).answer
    expect(script.text).toMatch(
      /content-type: text\/plain[\s\S]*no more than 16 kB can be sent here/,
    )
    const data = await send({ path: '/api/desk/sign-in', headers: long }).answer
    const [json = ''] = /{.*}/.exec(data.text) ?? []
    expect(JSON.parse(json)).toEqual({
      ok: false,
      reason: 'too-large',
      message: expect.stringContaining('16 kB'),
      fields: {},
      values: {},
    })
    expect(data.text).toContain('cache-control: no-store')
    expect(logged()).toMatchObject([
      { level: 'info', path: '/sign-in', status: 413, reason: 'too-large' },
      { path: '/sign-in', status: 413 },
      { path: '/api/desk/sign-in', status: 413 },
    ])
  })
})

describe('bodies under way', () => {
  /** Nobody behind the door answers before a test says so. */
  let answers: (() => void)[]

  beforeEach(() => {
    answers = []
    behind = (request, response) => {
      asked.push(`${request.method} ${request.url}`)
      return new Promise((done) => {
        answers.push(() => {
          response.end('done')
          done()
        })
      })
    }
  })

  const path = '/api/desk/media'
  const large = { path, headers: { ...signedIn, 'content-length': 8 * 1024 * 1024 } }

  it('are two large ones at once; who comes then waits, and gets in when one is over', async () => {
    const [first, second, third] = [send(large), send(large), send(large)]
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    // Whoever has little to say does not wait behind pictures.
    const small = send({
      path: '/api/desk/articles/a',
      headers: { 'content-length': 1 },
      body: 'a',
    })
    await vi.waitFor(() => expect(asked).toHaveLength(3))
    third.socket.write('still waiting')
    for (const answer of answers) answer()
    await vi.waitFor(() => expect(asked).toHaveLength(4))
    answers[3]?.()
    for (const { answer } of [first, second, third, small]) expect((await answer).status).toBe(200)
  })

  it('of people who leave take no room', async () => {
    const leaving = [send(large), send(large)]
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    for (const { socket } of leaving) socket.destroy()
    const last = send(large)
    await vi.waitFor(() => expect(asked).toHaveLength(3))
    answers[2]?.()
    expect((await last.answer).status).toBe(200)
  })

  it('of strangers never fill the room of people', async () => {
    const long = { path, headers: { 'content-length': mostWithoutSession } }
    const strangers = Array.from({ length: 60 }, () => send(long))
    // Two are in, fifty wait.
    const refused = strangers.map(async ({ answer }) => (await answer).status)
    await vi.waitFor(() => expect(logged().filter(({ status }) => status === 503)).toHaveLength(8))
    expect(asked).toHaveLength(2)
    const person = send({ path, headers: { ...long.headers, ...signedIn } })
    await vi.waitFor(() => expect(asked).toHaveLength(3))
    answers[2]?.()
    expect((await person.answer).status).toBe(200)
    for (const { socket } of strangers) socket.destroy()
    expect((await Promise.all(refused)).filter((status) => status === 503)).toHaveLength(8)
  })
})

test('who sends a small form by drops is cut off after twenty seconds, and who sent it in time is not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { headers, body = '' } = form(100)
    const slow = send({ path: '/sign-in', headers, body: body.slice(0, 50) })
    await until(() => vi.getTimerCount() === 1)
    expect((await send({ path: '/reset', headers, body }).answer).status).toBe(200)
    await vi.advanceTimersByTimeAsync(20_000)
    expect((await slow.answer).text).toBe('')
    expect(asked).toEqual(['POST /reset'])
    expect(vi.getTimerCount()).toBe(0)
    expect(logged()).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})

describe('who is not signed in', () => {
  const plain = form(100)
  const json = { headers: { 'content-type': 'application/json', 'content-length': 2 }, body: '{}' }

  it('and has had all tries is told so by the door, however the form is sent but by its own scripts', async () => {
    spent = ['192.0.2.7']
    door = newDoor(site, 1)
    const from = (address: string, sent: Sent): Sent => ({
      ...sent,
      headers: { ...sent.headers, 'x-forwarded-for': address },
    })
    for (const path of ['/sign-in', '/sign-in?next=a', '/sign-in/second-step']) {
      const { text } = await send(from('192.0.2.7', { ...plain, path })).answer
      expect(text).toMatch(/^HTTP\/1.1 429 [\s\S]*\r\nretry-after: 900\r\n/)
      expect(text).toContain('There were too many tries. Wait 15 minutes, then try again.')
    }
    const { text } = await send(from('192.0.2.7', { ...json, path: '/api/desk/sign-in' })).answer
    expect(text).toMatch(/^HTTP\/1.1 429 [\s\S]*\r\nretry-after: 900\r\n/)
    expect(JSON.parse(text.slice(text.indexOf('{')))).toEqual({
      ok: false,
      reason: 'too-many',
      message: 'There were too many tries. Wait 15 minutes, then try again.',
      fields: {},
      values: {},
    })
    expect(asked).toEqual([])
    expect(logged()).toMatchObject(Array(4).fill({ level: 'warn', status: 429 }))
    const scripts = { ...plain, headers: { ...plain.headers, 'next-action': 'a' } }
    for (const sent of [
      from('192.0.2.8', { ...plain, path: '/sign-in' }),
      from('192.0.2.7', { ...plain, path: '/reset' }),
      from('192.0.2.7', { ...plain, path: '/dashboard' }),
      from('192.0.2.7', { method: 'GET', path: '/sign-in' }),
      from('192.0.2.7', { ...scripts, path: '/sign-in' }),
    ]) {
      expect(await statusOf(sent)).toBe(200)
    }
  })

  it('is one of four behind the door, and forty wait; whoever reads or is at the desk does not', async () => {
    const held: (() => void)[] = []
    const direct = behind
    behind = async (request, response) => {
      if (/^\/(dashboard|about)/.test(request.url ?? '')) return direct(request, response)
      asked.push(`${request.method} ${request.url}`)
      await new Promise<void>((done) => held.push(done))
      response.end('done')
    }
    const first = Array.from({ length: 40 }, () => send({ ...plain, path: '/sign-in' }))
    const more = Array.from({ length: 10 }, () => send({ ...json, path: '/api/desk/sign-in' }))
    await vi.waitFor(() => expect(logged().filter(({ status }) => status === 503)).toHaveLength(6))
    expect(asked).toHaveLength(4)
    expect(await statusOf({ method: 'GET', path: '/sign-in' })).toBe(503)
    expect(await statusOf({ method: 'GET', path: '/about' })).toBe(200)
    expect(await statusOf({ ...plain, path: '/dashboard' })).toBe(200)
    asked = []
    const all = [...first, ...more].map(async ({ answer }) => (await answer).status)
    for (let ended = 0; ended < 44; ended++) {
      await vi.waitFor(() => expect(held).not.toEqual([]))
      held.shift()?.()
    }
    const statuses = await Promise.all(all)
    expect([200, 503].map((one) => statuses.filter((status) => status === one).length)).toEqual([
      44, 6,
    ])
    expect(asked).toHaveLength(40)
  })

  it('holds no place while a form comes by drops, nor after leaving', async () => {
    const { headers, body = '' } = plain
    const slow = Array.from({ length: 50 }, () =>
      send({ path: '/sign-in', headers, body: body.slice(0, 50) }),
    )
    expect(await statusOf({ ...plain, path: '/sign-in' })).toBe(200)
    for (const { socket } of slow) socket.destroy()
    const held: (() => void)[] = []
    const direct = behind
    behind = async (request, response) => {
      await new Promise<void>((done) => held.push(done))
      await direct(request, response)
    }
    asked = []
    const four = Array.from({ length: 4 }, () => send({ ...plain, path: '/sign-in' }))
    await vi.waitFor(() => expect(held).toHaveLength(4))
    const left = send({ ...plain, path: '/sign-in?left' })
    const stays = send({ ...plain, path: '/sign-in?stays' })
    left.socket.end()
    left.socket.destroy()
    await left.answer
    for (const release of held) release()
    await vi.waitFor(() => expect(held).toHaveLength(5))
    held[4]?.()
    expect((await stays.answer).status).toBe(200)
    await Promise.all(four.map(({ answer }) => answer))
    expect(asked.filter((one) => one.includes('?'))).toEqual(['POST /sign-in?stays'])
  })
})

/** By turns of the event loop, since a test may hold the clock. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setImmediate(done))
}

describe('the host', () => {
  it.each([
    ['news.example', 200],
    ['NEWS.EXAMPLE:443', 200],
    // A program on this very machine.
    ['127.0.0.1:3000', 200],
    ['localhost', 200],
    ['evil.example', 400],
    ['127.0.0.1.nip.io', 400],
    ['news.example.evil.example', 400],
    ['news.example@evil.example', 400],
    ['', 400],
  ])('%s: %i', async (host, status) => {
    for (const path of ['/', '/about', '/dashboard', '/nothing']) {
      const { text } = await send({ method: 'GET', path, headers: { host } }).answer
      expect(text, path).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
      if (status === 400) expect(text).toMatch(/cache-control: no-store[\s\S]*This is another site/)
    }
    if (status === 400) expect(asked).toEqual([])
  })

  it('counts for kept pages too, which nobody gets from elsewhere', async () => {
    const [ours, other] = [{ host: 'news.example' }, { host: 'evil.example' }]
    expect(await statusOf({ method: 'GET', headers: ours })).toBe(200)
    expect(await statusOf({ method: 'GET', headers: other })).toBe(400)
    expect(await statusOf({ method: 'GET', headers: ours })).toBe(200)
    expect(door.counters).toMatchObject({ sent: 1, drawn: 1 })
  })

  it('may be any when this machine asks how the process is, and no proxy for others', async () => {
    const headers = { host: '10.0.0.7:3000' }
    expect(await statusOf({ method: 'GET', path: '/healthz', headers })).toBe(200)
    expect(await statusOf({ method: 'GET', path: '/readyz', headers })).toBe(200)
    expect(await statusOf({ method: 'GET', path: '/healthz/door', headers })).toBe(200)
    expect(await statusOf({ method: 'GET', path: '/healthz/nothing', headers })).toBe(400)
    const proxied = { ...headers, 'x-forwarded-for': '192.0.2.1' }
    expect(await statusOf({ method: 'GET', path: '/healthz', headers: proxied })).toBe(400)
  })

  it('is the one that a trusted proxy was asked for', async () => {
    const headers = { host: 'backend:3000', 'x-forwarded-host': 'evil.example, news.example' }
    expect(await statusOf({ method: 'GET', headers })).toBe(400)
    door = newDoor(site, 1)
    expect(await statusOf({ method: 'GET', headers })).toBe(200)
    const evil = { host: 'backend', 'x-forwarded-host': 'news.example, evil.example' }
    expect(await statusOf({ method: 'GET', headers: evil })).toBe(400)
  })

  it('of a whole address reaches nobody behind the door', async () => {
    await send({ method: 'GET', path: 'http://evil.example/dashboard?a=b' }).answer
    await send({ method: 'GET', path: 'http://evil.example' }).answer
    expect(asked).toEqual(['GET /dashboard?a=b', 'GET /'])
    const { text } = await send({ method: 'GET', path: 'http://evil.example/Topics' }).answer
    expect(text).toMatch(/^HTTP\/1.1 308 [\s\S]*\r\nlocation: \/topics\r\n/)
  })
})

describe('a request that may change something', () => {
  const from = (origin: string, path = '/dashboard') =>
    send({ path, headers: { origin, 'content-length': 0 } }).answer

  it.each([
    'https://evil.example',
    'http://news.example',
    'https://news.example:8443',
    'https://news.example.evil.example',
    'null',
    'undefined',
    'https://',
    '%',
    '//news.example',
  ])('from a page of %s is refused in words, and nobody behind is asked', async (origin) => {
    for (const path of ['/dashboard', '/sign-in', '/api/desk/slug']) {
      const { status, text } = await from(origin, path)
      expect(status).toBe(403)
      expect(text).toContain('did not come from a page of this site')
    }
    expect(asked).toEqual([])
    expect(logged()).toHaveLength(3)
    expect(logged()[0]).toMatchObject({ level: 'warn', status: 403, reason: 'foreign' })
  })

  it('from a page of ours goes on', async () => {
    expect((await from(site)).status).toBe(200)
    door = newDoor('http://localhost:3000')
    const here = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'content-length': 0 }
    expect(await statusOf({ path: '/sign-in', headers: here })).toBe(200)
    expect(asked).toEqual(['POST /dashboard', 'POST /sign-in'])
  })
})
