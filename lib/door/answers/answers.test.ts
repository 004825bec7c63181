import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { visiting } from '../test-visit'
import {
  answerEmpty,
  answerInWords,
  answerJson,
  busy,
  failure,
  tooLarge,
  unreadable,
} from './answers'
import { policyHeaders } from './policy'

const policy = policyHeaders('https://news.example')

let answer: (response: ServerResponse) => void
const ask = visiting((_, response) => answer(response))
const connection = { connection: 'keep-alive', 'keep-alive': expect.any(String) }
const broken = (code: string) => Object.assign(new Error('raised'), { code })

test.each([
  [unreadable, 400, 'This address cannot be read', 'Look for what you mean on <a href="/">'],
  [tooLarge, 413, 'This form is too large', 'more than 13 MB'],
  [busy, 503, 'The site is busy', 'Load this page again in a few seconds'],
  [failure(new Error('raised'), 'a1'), 500, 'at the moment', 'wrong on our side'],
  [
    failure(broken('SQLITE_BUSY'), 'a1'),
    503,
    'cannot be shown',
    'so this page cannot be shown. Try',
  ],
  [failure(new Error('raised'), 'a1'), 500, 'at the moment', 'tell us about this, name a1.'],
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
