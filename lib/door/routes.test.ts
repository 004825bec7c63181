import { expect, test } from 'vitest'
import { methodsOf } from './routes'
import { forms, looks, page, testRoutes, unknown } from './test-routes'

const route = testRoutes()

test('the key for search engines is a file of its own, where there is one', () => {
  const key = 'Aa-0123456'
  const at = (path: string, key?: string) => route(path, '', false, key)
  expect(at(`/${key}.txt`, key)).toEqual({ kind: 'key', key })
  expect(methodsOf(at(`/${key}.txt`, key))).toEqual(looks)
  expect(at(`/${key}.txt`)).toEqual(unknown)
  expect(at('/another-key.txt', key)).toEqual(unknown)
  expect(at('/robots.txt', 'robots')).toEqual(page('/robots.txt'))
})

test.each([
  ['/index', '/'],
  ['/page/1', '/'],
  ['/updates', '/'],
  ['/authors', '/about'],
  ['/rss', '/feed.xml'],
  ['/feed', '/feed.xml'],
  ['/apple-touch-icon.png', '/apple-icon.png'],
  ['/apple-touch-icon-precomposed.png', '/apple-icon.png'],
  ['/ABOUT', '/about'],
  ['/Updates/Old', '/updates/old'],
  ['/updates/one/q/not-any-more', '/updates/one'],
  ['/updates/old/q/is-it-so', '/updates/one/q/is-it-so'],
  ['/Updates/One/Q/Is-It-So', '/updates/one/q/is-it-so'],
  ['/Search', '/search'],
  ['/Sign-In', '/sign-in'],
])('%s leads to %s', (path, to) => {
  expect(route(path)).toEqual({ kind: 'elsewhere', to })
})

test.each([
  ['/dashboard', forms, 'files'],
  ['/dashboard/articles/a', forms, 'files'],
  ['/sign-in', forms, 'lines'],
  ['/sign-in/second-step', forms, 'lines'],
  ['/sign-in/add-factor', forms, 'lines'],
  ['/sign-in/single-sign-on', forms, 'lines'],
  ['/sign-in/single-sign-on/callback', forms, 'lines'],
  ['/reset', forms, 'lines'],
  ['/reset/a', forms, 'lines'],
  ['/setup/a', forms, 'lines'],
  ['/invite/a', forms, 'lines'],
  ['/preview/a', forms, 'lines'],
  ['/ask', ['POST'], 'lines'],
  ['/asked/a/forget', ['POST'], 'lines'],
  ['/healthz', looks, 'lines'],
  ['/readyz', looks, 'lines'],
  ['/.well-known/security.txt', looks, 'lines'],
  ['/api/policy-reports', ['POST'], 'lines'],
  ['/api/desk/save', 'its own', 'files'],
  ['/api/desk/sign-in', 'its own', 'lines'],
  ['/api/desk/sign-in/second-step', 'its own', 'lines'],
  ['/api/desk/passkeys/add', 'its own', 'lines'],
  ['/api/desk/passkeys-of-mine', 'its own', 'files'],
] as const)('%s is answered behind the door, by %j, and takes %s', (path, methods, takes) => {
  expect(route(path)).toEqual({ kind: 'behind', methods, takes })
  expect(methodsOf(route(path))).toEqual(methods)
})

test.each([
  ['/_next/static/a/b.js', { kind: 'asset', path: '/_next/static/a/b.js' }],
  ['/assets/a.js', { kind: 'asset', path: '/assets/a.js' }],
  ['/og/a.png', { kind: 'file', folder: 'cards', name: 'a.png' }],
  ['/media/a.webp', { kind: 'file', folder: 'media', name: 'a.webp' }],
  ['/healthz/door', { kind: 'counters' }],
  ['/metrics', { kind: 'metrics' }],
  ['/asked/a', { kind: 'secret page', path: '/asked/a' }],
])('%s is %j', (path, expected) => {
  expect(route(path)).toEqual(expected)
})

test('in development the framework is asked for what it brings', () => {
  const behind = { kind: 'behind', methods: 'its own', takes: 'files' }
  for (const path of ['/_next/webpack-hmr', '/_next/static/a.js', '/__nextjs_font/a']) {
    expect(route(path, '', true), path).toEqual(behind)
  }
  expect(route('/_NEXT/image', '', true)).toEqual(unknown)
  expect(route('/api/nothing', '', true)).toEqual(unknown)
})
