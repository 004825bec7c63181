import type { RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { policyHeaders } from '../answers/policy'
import { visiting } from '../test-visit'
import { dress } from './dress'

const policy = policyHeaders('https://news.example')
let behind: RequestListener
const ask = visiting((request, response) => {
  dress(request, response, policy)
  behind(request, response)
})

test('an answer without a policy gets ours, and one with its own keeps it', async () => {
  behind = (_, response) => response.end('a')
  expect((await ask('/')).headers).toMatchObject(policy)
  behind = (_, response) => {
    response.setHeader('Content-Security-Policy', 'own')
    response.writeHead(200, 'Fine', { 'Referrer-Policy': 'no-referrer' }).end('a')
  }
  const own = { 'content-security-policy': 'own', 'referrer-policy': 'no-referrer' }
  expect((await ask('/')).headers).toMatchObject({ ...policy, ...own })
})

test('every answer is told that more https is promised, and only by a site on https', () => {
  expect(policy['strict-transport-security']).toContain('includeSubDomains')
  expect(policyHeaders('http://localhost:3000')).not.toHaveProperty('strict-transport-security')
})

test.each([
  [404, 's-maxage=31536000', 'no-store'],
  [500, 'public, max-age=31536000, immutable', 'no-store'],
  [307, '', 'no-store'],
  [307, 'public, max-age=60', 'no-store'],
  [200, '', 'no-store'],
  [304, 'public, max-age=0', 'public, max-age=0'],
  [304, '', 'no-store'],
  [299, 'public', 'public'],
  [200, 'private, no-store', 'private, no-store'],
  [200, 'public, max-age=31536000, immutable', 'public, max-age=31536000, immutable'],
])('an answer %i with %j goes out with %j', async (status, said, expected) => {
  behind = (_, response) => {
    if (said) response.setHeader('cache-control', said)
    response.writeHead(status).end()
  }
  expect((await ask('/')).headers['cache-control']).toBe(expected)
})

test('nothing tells which framework answers, but to the framework itself', async () => {
  behind = (_, response) => {
    response.setHeader('Vary', 'rsc, next-router-state-tree, Accept-Encoding')
    response
      .writeHead(200, {
        'x-nextjs-cache': 'HIT',
        'X-Powered-By': 'Next.js',
        'x-middleware-rewrite': '/a',
        'x-edge-runtime': '1',
        'x-own': 'a',
      })
      .end('a')
  }
  const { headers } = await ask('/')
  expect(Object.keys(headers).filter((name) => /^x-(?!content)/.test(name))).toEqual(['x-own'])
  expect(headers.vary).toBe('accept-encoding')
  for (const name of ['rsc', 'next-action']) {
    const { headers } = await ask('/', { [name]: '1' })
    expect(headers, name).toMatchObject({
      'x-nextjs-cache': 'HIT',
      vary: 'rsc, next-router-state-tree, Accept-Encoding',
    })
  }
})

test.each([
  ['RSC', 'accept-encoding'],
  ['Next-Url', 'accept-encoding'],
  ['Accept', 'Accept'],
])('an answer that varies with %s is said to vary with %s', async (said, expected) => {
  behind = (_, response) => response.writeHead(200, 'Fine', { Vary: said }).end('a')
  expect((await ask('/')).headers.vary).toBe(expected)
})

test('the words beside a status go out as they are', async () => {
  let said = ''
  behind = (_, response) => {
    response.writeHead(404, 'Not here', ['x-list', 'a']).end()
    said = response.statusMessage
  }
  const { status, headers } = await ask('/')
  expect(status).toBe(404)
  expect(headers).not.toHaveProperty('0')
  expect(said).toBe('Not here')
})

test('what is to be loaded early is named once', async () => {
  behind = (_, response) => {
    response.setHeader('link', [
      '</a.woff2>; rel=preload, </b.js>; as=script',
      '</a.woff2>; rel=preload',
    ])
    response.end('a')
  }
  expect((await ask('/')).headers.link).toBe('</a.woff2>; rel=preload, </b.js>; as=script')
})
