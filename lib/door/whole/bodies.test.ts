import { describe, expect, it, vi } from 'vitest'
import { mostFromStrangers, mostInAForm, mostWithoutSession } from '../bodies/body-limit'
import { form, headOf, type Sent, sentBytes, signedIn } from './test-sent-bytes'

const { house, asked, toServer, send, statusOf } = sentBytes()
const { logged } = house

/** All that is not the desk, and takes a form. */
const elsewhere = ['/sign-in', '/reset', '/reset/a', '/setup/a', '/invite/a', '/preview/a', '/ask']

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
    const drawn = house.behind
    house.behind = async (request, response) => {
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
