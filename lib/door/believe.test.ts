import { expect, test } from 'vitest'
import { believe } from './believe'
import { visiting } from './test-visit'

const ask = visiting((request, response) => {
  believe(request)
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
