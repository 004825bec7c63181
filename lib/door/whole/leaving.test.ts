import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { testDoor } from './test-door'
import { until } from './test-turns'

const page = '<html data-reader=""><p>Text</p></html>'
/** Draws that end when a test says so, by what was asked. */
let drawing: Map<string, { end: () => void; fail: (error: Error) => void }>
let server: Server
/** How many visitors the server has seen come, and go before they had an answer. */
let seen: { come: number; gone: number }

const house = testDoor(
  (request, response) =>
    new Promise((done, fail) => {
      const end = () => {
        response.setHeader('content-type', 'text/html').end(page)
        done()
      }
      drawing.set(request.url ?? '', { end, fail })
    }),
)
const { logged } = house

beforeEach(async () => {
  drawing = new Map()
  seen = { come: 0, gone: 0 }
  server = createServer((request, response) => {
    seen.come += 1
    response.on('close', () => {
      if (!response.writableFinished) seen.gone += 1
    })
    house.door.listener(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})

afterEach(async () => {
  vi.useRealTimers()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

/** Somebody who asks, waits, and may leave. Resolves when the server has seen him. */
async function visitor(path: string) {
  const { port } = server.address() as AddressInfo
  const before = seen.come
  const request = get({ host: '127.0.0.1', port, path, agent: false })
  const answer = new Promise<{ status: number; body: string }>((done, fail) => {
    request.on('error', fail)
    request.on('response', (response) => {
      const whole = response.toArray()
      whole.then(
        (chunks) =>
          done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
        fail,
      )
    })
  })
  // What becomes of it is looked at later.
  answer.catch(() => {})
  await until(() => seen.come > before)
  const leave = async () => {
    const { gone } = seen
    const isOver = expect(answer).rejects.toThrow()
    request.destroy()
    await isOver
    await until(() => seen.gone > gone)
  }
  return { answer, leave }
}

/** Both places of the queue are taken, so that whoever comes now has to wait. */
async function bothPlacesTaken() {
  const visitors = [await visitor('/topics'), await visitor('/about')]
  await until(() => drawing.size === 2)
  return async () => {
    for (const path of ['/topics', '/about']) drawing.get(path)?.end()
    for (const { answer } of visitors) expect((await answer).status).toBe(200)
  }
}

test('a page whose visitor leaves before its draw begins is not drawn, and nobody is told', async () => {
  const free = await bothPlacesTaken()
  const { leave } = await visitor('/feed.xml')
  await leave()
  const { answer } = await visitor('/robots.txt')
  await free()
  await until(() => drawing.has('/robots.txt'))
  drawing.get('/robots.txt')?.end()
  expect((await answer).status).toBe(200)
  expect([...drawing.keys()]).toEqual(['/topics', '/about', '/robots.txt'])
  expect(house.door.counters).toEqual({ sent: 0, askedAgain: 0, drawn: 3, kept: 3 })
  expect(logged()).toEqual([])
})

test('a page is drawn as long as one of its visitors is still there', async () => {
  const free = await bothPlacesTaken()
  const [first, second, third] = [
    await visitor('/feed.xml'),
    await visitor('/feed.xml'),
    await visitor('/feed.xml'),
  ]
  await first.leave()
  await third.leave()
  await free()
  await until(() => drawing.has('/feed.xml'))
  drawing.get('/feed.xml')?.end()
  expect((await second.answer).status).toBe(200)
  expect(house.door.counters.drawn).toBe(3)
})

test('whoever comes after everybody had left gets a page of his own', async () => {
  const free = await bothPlacesTaken()
  await (await visitor('/feed.xml')).leave()
  await free()
  const { answer } = await visitor('/feed.xml')
  await until(() => drawing.has('/feed.xml'))
  drawing.get('/feed.xml')?.end()
  expect((await answer).status).toBe(200)
})

test('a draw that its visitor cut off ends all the same, and the next one gets what it made', async () => {
  const { leave } = await visitor('/topics')
  await until(() => drawing.has('/topics'))
  await leave()
  drawing.get('/topics')?.end()
  await until(() => house.door.counters.kept === 1)
  expect(await (await visitor('/topics')).answer).toEqual({ status: 200, body: page })
  expect(house.door.counters).toEqual({ sent: 1, askedAgain: 0, drawn: 1, kept: 1 })
  expect(logged()).toEqual([])
})

test('a draw that throws after its visitor left is logged, and told to nobody', async () => {
  const { leave } = await visitor('/topics')
  await until(() => drawing.has('/topics'))
  await leave()
  drawing.get('/topics')?.fail(new Error('broken'))
  const { answer } = await visitor('/topics')
  await until(() => house.door.counters.drawn === 2)
  drawing.get('/topics')?.end()
  expect((await answer).status).toBe(200)
  expect(logged()).toMatchObject([{ err: { message: 'broken' }, msg: 'page not drawn' }])
})

test('a draw that throws is told in words and logged once, and the next visitor gets the page', async () => {
  const { answer } = await visitor('/topics')
  await until(() => drawing.has('/topics'))
  const error = new Error('broken')
  drawing.get('/topics')?.fail(error)
  expect(await answer).toEqual({ status: 500, body: expect.stringContaining('wrong on our side') })
  expect(logged()).toMatchObject([{ err: { message: error.message }, msg: 'page not drawn' }])
  const again = await visitor('/topics')
  await until(() => house.door.counters.drawn === 2)
  drawing.get('/topics')?.end()
  expect((await again.answer).status).toBe(200)
})

test('draws that hang are given up after 30 seconds, and whoever waits behind them has his turn', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const hanging = [await visitor('/topics'), await visitor('/about')]
  const waiting = await visitor('/feed.xml')
  await vi.advanceTimersByTimeAsync(29_999)
  expect([...drawing.keys()]).toEqual(['/topics', '/about'])
  await vi.advanceTimersByTimeAsync(1)
  for (const { answer } of hanging) {
    expect(await answer).toEqual({ status: 500, body: expect.stringContaining('on our side') })
  }
  expect(logged()).toMatchObject([
    { err: { message: '/topics was not drawn in time.' } },
    { err: { message: '/about was not drawn in time.' } },
  ])
  await until(() => drawing.has('/feed.xml'))
  drawing.get('/feed.xml')?.end()
  expect((await waiting.answer).status).toBe(200)
  expect(vi.getTimerCount()).toBe(0)
})

test('what breaks off half-way at the desk is cut, so that nobody takes it for whole', async () => {
  house.behind = async (_, response) => {
    response.writeHead(200, { 'content-length': '100' })
    await new Promise((done) => response.write('half', done))
    throw new Error('broken')
  }
  const { answer } = await visitor('/dashboard')
  await expect(answer).rejects.toThrow('aborted')
  expect(logged()).toMatchObject([{ err: { message: 'broken' }, msg: 'request failed' }])
})

test('what breaks at the desk before anything was said is told in words', async () => {
  const error = new Error('broken')
  house.behind = () => Promise.reject(error)
  const { answer } = await visitor('/dashboard')
  expect(await answer).toEqual({ status: 500, body: expect.stringContaining('wrong on our side') })
  expect(logged()).toMatchObject([{ err: { message: error.message }, msg: 'request failed' }])
})

test('what breaks at the desk because its visitor left is not told to anybody', async () => {
  const { leave } = await visitor('/dashboard')
  await until(() => drawing.has('/dashboard'))
  await leave()
  drawing.get('/dashboard')?.fail(new Error('aborted'))
  await new Promise((done) => setImmediate(done))
  expect(logged()).toEqual([])
})
