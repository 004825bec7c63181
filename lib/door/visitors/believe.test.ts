import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { visiting } from '../test-visit'
import { believe } from './believe'

const ask = visiting((request, response) => {
  believe(request, new URL('https://news.example'))
  response.end(JSON.stringify(request.headers))
})

async function believed(headers: Record<string, string | string[]>) {
  return JSON.parse((await ask('/', headers)).body.toString())
}

test('the last entry is where the connection came from, whatever the visitor wrote', async () => {
  const address = async (entries?: string | string[]) =>
    (await believed(entries ? { 'x-forwarded-for': entries } : {}))['x-forwarded-for']
  expect(await address()).toBe('127.0.0.1')
  expect(await address('6.6.6.6')).toBe('6.6.6.6, 127.0.0.1')
  expect(await address(['6.6.6.6', '7.7.7.7'])).toBe('6.6.6.6, 7.7.7.7, 127.0.0.1')
})

test.each([
  'content-security-policy',
  'content-security-policy-report-only',
  'next-resume',
  'x-middleware-subrequest',
  'x-middleware-rewrite',
  'x-invoke-path',
  'x-matched-path',
  'x-now-route-matches',
  'x-nextjs-data',
  'x-prerender-revalidate',
])('nobody tells us %s', async (name) => {
  expect(await believed({ [name]: 'evil', accept: '*/*' })).toMatchObject({ accept: '*/*' })
  expect(await believed({ [name]: 'evil' })).not.toHaveProperty([name])
})

test('what the desk’s own scripts say stays', async () => {
  const said = {
    rsc: '1',
    'next-action': 'a',
    'next-router-state-tree': 'b',
    'next-url': '/',
    'x-nextjs-request-id': 'c',
    'x-nextjs-html-request-id': 'd',
  }
  expect(await believed(said)).toMatchObject(said)
})

test('whatever host was named, behind the door it is ours', async () => {
  const named = {
    host: '127.0.0.1:3000',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    'x-forwarded-port': '81',
    forwarded: 'host=evil.example',
  }
  expect(await believed(named)).toEqual({
    host: 'news.example',
    'x-forwarded-host': 'news.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '127.0.0.1',
    connection: 'keep-alive',
  })
})

test('a visitor who hung up meanwhile comes from nowhere', () => {
  const headers = {}
  believe({ headers, socket: {} } as IncomingMessage, new URL('https://news.example'))
  expect(headers).toEqual({
    host: 'news.example',
    'x-forwarded-host': 'news.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '',
  })
})

function visitingAs(site: string) {
  return async (origin: string) => {
    const request = { headers: { origin }, socket: {} } as unknown as IncomingMessage
    believe(request, new URL(site))
    return request.headers.origin
  }
}

test('an origin of ours has one name, and another one’s stays what it is', async () => {
  const local = visitingAs('http://localhost:3000')
  expect(await local('http://127.0.0.1:3000')).toBe('http://localhost:3000')
  expect(await local('http://127.0.0.1:3001')).toBe('http://127.0.0.1:3001')
  expect(await local('null')).toBe('null')
})
