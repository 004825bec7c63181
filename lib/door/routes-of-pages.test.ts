import { expect, test } from 'vitest'
import { methodsOf } from './routes'
import { forms, looks, page, testRoutes, unknown } from './test-routes'

const route = testRoutes()

test.each([
  '/',
  '/topics',
  '/about',
  '/saved',
  '/about/numbers',
  '/corrections',
  '/corrections/feed.xml',
  '/corrections/page/2',
  '/privacy',
  '/imprint',
  '/digest/sent',
  '/digest/left',
  '/search',
  '/feeds',
  '/daily',
  '/weekly',
  '/archive',
  '/daily/1970-01-01',
  '/weekly/1970-W01',
  '/archive/1970-01',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/opml.xml',
  '/topics/openai/feed.xml',
  '/stories/openai/feed.xml',
  '/stories/old-topic/feed.json',
  '/topics/old-topic/atom.xml',
  '/topics/openai/feed.json',
  '/authors/desk/feed.xml',
  '/authors/desk/atom.xml',
  '/authors/desk/feed.json',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/llms.txt',
  '/robots.txt',
  '/license.xml',
  '/.well-known/trust.txt',
  '/favicon.ico',
  '/icon.svg',
  '/apple-icon.png',
  '/manifest.webmanifest',
  '/speculation.json',
  '/og/site.png',
  '/updates/one',
  '/updates/old',
  '/updates/one/proof.json',
  '/updates/old/proof.json',
  '/updates/one/history',
  '/updates/old/history',
  '/updates/one/q/is-it-so',
  '/updates/old/history/page/2',
  '/.well-known/jwks.json',
  '/topics/openai',
  '/topics/openai/page/1',
  '/topics/old-topic',
  '/authors/desk',
  '/authors/desk/page/2',
  '/page/2',
  '/sitemap/updates-1.xml',
  '/sitemap/topics-1.xml',
])('%s is a page', (path) => {
  expect(route(path)).toEqual(page(path))
  expect(methodsOf(route(path))).toEqual(looks)
})

test('the pages of the digest take forms, and those of its mails are secret', () => {
  const ourPages = (to: string) => ({ to: `/api/digest/${to}`, from: 'our pages' })
  expect(route('/digest')).toEqual({ ...page('/digest'), posts: ourPages('sign-up') })
  const confirm = '/digest/confirm/a-B_9'
  const leave = '/digest/leave/0.aB-_'
  const secret = (path: string) => ({ kind: 'secret page', path })
  expect(route(confirm)).toEqual({ ...secret(confirm), posts: ourPages('confirm/a-B_9') })
  const posts = { to: '/api/digest/leave/0.aB-_', from: 'anywhere' }
  expect(route(leave)).toEqual({ ...secret(leave), posts })
  for (const path of ['/digest', confirm, leave]) expect(methodsOf(route(path))).toEqual(forms)
})

test('a question of a withdrawn update leads to what became of that', () => {
  expect(route('/updates/withdrawn/q/is-it-so')).toEqual(page('/updates/withdrawn'))
})

test.each(['/updates/one', '/updates/old'])('%s is there as Markdown too', (path) => {
  const behind = `${path}/markdown`
  expect(route(`${path}.md`)).toEqual({ ...page(`${path}.md`), behind })
  expect(route(behind)).toEqual(unknown)
})

test.each([
  ['', page('/search')],
  ['?q=', page('/search')],
  ['?q=%20', page('/search')],
  ['?utm=1', page('/search')],
  ['?q=a&q=b', { kind: 'page', key: 'search YQ', behind: '/search/YQ', isPassing: true }],
])('a search for %j is a page of its own that passes', (query, expected) => {
  expect(route('/search', query)).toEqual(expected)
})
