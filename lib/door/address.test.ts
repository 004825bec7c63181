import { expect, test } from 'vitest'
import { addressOf } from './address'

const path = (path: string, query = '') => ({ kind: 'path', path, query })
const spelled = (to: string) => ({ kind: 'spelled', to })

test.each([
  ['/', path('/')],
  ['/updates/a-b-1', path('/updates/a-b-1')],
  ['/search?q=%', path('/search', '?q=%')],
  ['/a?b?c', path('/a', '?b?c')],
  ['/?utm_source=x', path('/', '?utm_source=x')],
  ['/updates/%E4%B8%AD', path('/updates/%E4%B8%AD')],
  ['/a%3Fb', path('/a%3Fb')],
  ['/a%25', path('/a%25')],
  ['/a\\b', path('/a\\b')],
  ['*', { kind: 'server' }],
])('%s is an address', (url, address) => {
  expect(addressOf(url)).toEqual(address)
})

test.each([
  ['/topics/', '/topics'],
  ['/topics///?a=1', '/topics?a=1'],
  ['//', '/'],
  ['//evil.example/a', '/evil.example/a'],
  ['/a//b///c/', '/a/b/c'],
  ['/%7Ea%2Eb%2Dc', '/~a.b-c'],
  ['/%75pdates/a', '/updates/a'],
  ['/topics%2Fopenai', '/topics/openai'],
  ['http://evil.example//topics/', '/topics'],
])('%s is spelled otherwise', (url, to) => {
  expect(addressOf(url)).toEqual(spelled(to))
})

test.each([
  ['http://evil.example', '/'],
  ['https://evil.example/topics', '/topics'],
  ['HTTP://evil.example/topics', '/topics'],
])('the host of %s counts for nothing', (url, expected) => {
  expect(addressOf(url)).toEqual(path(expected))
})

test.each([
  '/%',
  '/updates/%ff',
  '/%E0%A4%A',
  '/%0a',
  '/a%0db',
  '/a%00',
  '/a%e2%80%a8b',
  '/a%e2%80%a9b',
  '/a%7f',
  '/%C2%85',
  'evil.example:443',
  '',
])('%s cannot be read', (url) => {
  expect(addressOf(url)).toEqual({ kind: 'unreadable' })
})
