import type { ServerResponse } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { answerEmpty, answerInWords, answerJson, tooLarge, unreadable, wordsFor } from './answers'
import { QueueFull } from './draw-queue'
import { policyHeaders } from './policy'
import { visiting } from './test-visit'

const policy = policyHeaders('https://news.example')
const logged = vi.spyOn(console, 'error').mockReturnValue()
afterEach(() => vi.clearAllMocks())

let answer: (response: ServerResponse) => void
const ask = visiting((_, response) => answer(response))
const connection = { connection: 'keep-alive', 'keep-alive': expect.any(String) }
const failure = (code: string) => Object.assign(new Error('raised'), { code })

test.each([
  [unreadable, 400, 'This address cannot be read', 'Look for what you mean on <a href="/">'],
  [tooLarge, 413, 'This form is too large', 'more than 13 MB'],
  [wordsFor(new QueueFull()), 503, 'The site is busy', 'Load this page again in a few seconds'],
  [wordsFor(new Error('raised')), 500, 'cannot be shown at the moment', 'wrong on our side'],
  [wordsFor(failure('SQLITE_BUSY')), 503, 'cannot be shown', 'so this page cannot be shown. Try'],
])('a page of the door’s own is complete: %o', async (plain, status, title, words) => {
  answer = (response) => answerInWords(response, policy, plain)
  const visit = await ask('/')
  expect({ status: visit.status, headers: visit.headers }).toEqual({
    status,
    headers: {
      ...policy,
      ...connection,
      'content-security-policy': `${policy['content-security-policy']}; style-src 'unsafe-inline'`,
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(visit.body.length),
      'cache-control': 'no-store',
      ...(status === 503 && { 'retry-after': '5' }),
    },
  })
  expect(visit.body.toString()).toContain(`<h1>${plain.title}</h1>\n<p>${plain.words}`)
  expect(plain).toMatchObject({
    title: expect.stringContaining(title),
    words: expect.stringContaining(words),
  })
  expect(await ask('/', {}, 'HEAD')).toEqual({ ...visit, body: Buffer.alloc(0) })
})

test('what nobody expected goes to the log, and a full line does not', () => {
  wordsFor(new QueueFull())
  expect(logged).not.toHaveBeenCalled()
  const error = failure('SQLITE_FULL')
  wordsFor(error)
  expect(logged.mock.calls).toEqual([[error]])
})

test('an answer without a body says that it has none, and is kept by nobody unless it says so', async () => {
  answer = (response) => answerEmpty(response, policy, 308, { location: '/a' })
  const head = { ...policy, ...connection, location: '/a', 'content-length': '0' }
  const body = Buffer.alloc(0)
  const headers = { ...head, 'cache-control': 'no-store' }
  expect(await ask('/')).toEqual({ status: 308, headers, body })
  answer = (response) =>
    answerEmpty(response, policy, 308, { location: '/a', 'cache-control': 'public' })
  expect((await ask('/')).headers).toEqual({ ...head, 'cache-control': 'public' })
})

test('data goes out whole, and is kept by nobody', async () => {
  answer = (response) => answerJson(response, policy, { name: 'Ä' })
  const body = Buffer.from('{"name":"Ä"}')
  const headers = {
    ...policy,
    ...connection,
    'content-type': 'application/json',
    'content-length': '13',
    'cache-control': 'no-store',
  }
  expect(await ask('/')).toEqual({ status: 200, headers, body })
})
