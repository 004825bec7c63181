import { afterEach, expect, test, vi } from 'vitest'
import { askBehind, type Handle } from './drawing'

afterEach(() => vi.useRealTimers())

const ask = (handle: Handle, url = '/a') => askBehind(handle, url, 'news.example')

test('asks as nobody in particular, for exactly this address', async () => {
  let seen = {}
  await ask(async ({ method, url, headers }, response) => {
    seen = { method, url, headers }
    response.end()
  })
  expect(seen).toEqual({
    method: 'GET',
    url: '/a',
    headers: { host: 'news.example', accept: '*/*', 'user-agent': 'HeadsUpAI' },
  })
})

test('takes an answer whole, however it is written', async () => {
  const answer = await ask(async (_, response) => {
    response.setHeader('X-One', 'a')
    response.writeHead(404, 'Missing', {
      'Content-Type': 'text/plain',
      'X-Many': ['b', 'c'],
      'X-None': undefined,
    })
    response.write('one ')
    // Whoever writes may use his bytes again as soon as he is told.
    const bytes = Buffer.from('two ')
    response.write(bytes, () => {
      bytes.fill('-')
      response.write(new Uint8Array([52, 32]))
      response.write('ZWlnaHQ=', 'base64')
      response.end('dHdv', 'base64')
    })
  })
  expect(answer).toEqual({
    status: 404,
    head: { 'x-one': 'a', 'content-type': 'text/plain', 'x-many': 'b, c' },
    body: Buffer.from('one two 4 eighttwo'),
  })
})

test('tells whoever answers that the answer is finished and gone', async () => {
  const heard: string[] = []
  await ask(async (_, response) => {
    response.on('finish', () => heard.push('finish')).on('close', () => heard.push('close'))
    response.end('a', () => heard.push('called'))
    response.end('again')
    expect(response.writableEnded && response.headersSent).toBe(true)
  })
  await new Promise((done) => setImmediate(done))
  expect(heard).toEqual(['called', 'finish', 'close'])
})

test('an answer may be nothing but a call when it is over, and each step says that its head is out', async () => {
  const steps: boolean[] = []
  const heads: Handle[] = [
    async () => {},
    async (_, response) => void response.writeHead(200),
    async (_, response) => void response.flushHeaders(),
    async (_, response) => void response.write('a'),
  ]
  for (const begin of heads) {
    const answer = await ask(async (request, response) => {
      steps.push(response.headersSent)
      await begin(request, response)
      steps.push(response.headersSent)
      response.end(() => steps.push(response.headersSent))
    })
    expect(answer).toEqual({ status: 200, head: {}, body: expect.any(Buffer) })
    await new Promise((done) => setImmediate(done))
  }
  const [untouched, ...begun] = [0, 3, 6, 9].map((at) => steps.slice(at, at + 3))
  expect(untouched).toEqual([false, false, true])
  for (const one of begun) expect(one).toEqual([false, true, true])
})

test('there is nothing to read of what is asked, so whoever reads it comes to its end', async () => {
  const answer = await ask(async (request, response) => {
    const body = await request.toArray()
    response.end(String(body.length))
  })
  expect(answer.body.toString()).toBe('0')
})

test('an answer may come after whoever gives it said that he is done', async () => {
  const late = ask(async (_, response) => {
    setImmediate(() => response.end('late'))
  })
  expect((await late).body.toString()).toBe('late')
})

test('nothing waits for a draw that is over', async () => {
  vi.useFakeTimers()
  await ask(async (_, response) => void response.end())
  await expect(ask(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(vi.getTimerCount()).toBe(0)
})

test('a draw that fails, fails for whoever asked', async () => {
  await expect(ask(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
})

test('a draw that hangs is given up after 30 seconds', async () => {
  vi.useFakeTimers()
  const hanging = expect(ask(() => new Promise(() => {}))).rejects.toThrow('not drawn in time')
  await vi.advanceTimersByTimeAsync(29_999)
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  await hanging
})
