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
    response.writeHead(404, 'Missing', { 'Content-Type': 'text/plain', 'X-Many': ['b', 'c'] })
    response.write('one ')
    response.write(Buffer.from('two '), () => response.end('dHdv', 'base64'))
  })
  expect(answer).toEqual({
    status: 404,
    head: { 'x-one': 'a', 'content-type': 'text/plain', 'x-many': 'b, c' },
    body: Buffer.from('one two two'),
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

test('a draw that fails, fails for whoever asked', async () => {
  await expect(ask(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
})

test('a draw that hangs is given up after 30 seconds', async () => {
  vi.useFakeTimers()
  const hanging = expect(ask(() => new Promise(() => {}))).rejects.toThrow('not drawn in time')
  await vi.advanceTimersByTimeAsync(29_999)
  await vi.advanceTimersByTimeAsync(1)
  await hanging
})
