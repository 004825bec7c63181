import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/db/connection'
import {
  publishedCorrections,
  publishedRetractions,
  slugHistory,
  topicHistory,
} from '@/db/schema/published'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { LiveCopy } from './pages/live-copy'
import { methodsOf, type Route, routeOf } from './routes'

const { folder } = testPublication()
let live: LiveCopy

beforeAll(() => {
  const db = database()
  // Two whole pages of fifteen, of which one topic has one.
  for (let number = 1; number <= 15; number++) testUpdate(db, { slug: `a-${number}`, at: number })
  for (let number = 1; number <= 14; number++) {
    testUpdate(db, { slug: `b-${number}`, at: number, topic: 'many' })
  }
  testUpdate(db, { slug: 'one', at: 99, topic: 'single' })
  db.insert(slugHistory).values({ slug: 'old', articleId: 'one', firstLiveAt: 1 }).run()
  db.insert(slugHistory).values({ slug: 'withdrawn', articleId: 'gone', firstLiveAt: 1 }).run()
  db.insert(topicHistory).values({ slug: 'old-topic', topicId: 'single' }).run()
  // Sixteen: one page of corrections and retractions together, and one more.
  for (let number = 1; number <= 8; number++) {
    const [id, at, note] = [`c-${number}`, number, 'It was not so.']
    db.insert(publishedCorrections).values({ id, articleId: 'one', at, note }).run()
    db.insert(publishedRetractions)
      .values({ articleId: id, headline: 'Gone', reason: note, retractedAt: at })
      .run()
  }
  live = new LiveCopy(join(folder(), 'headsup.db'))
})

afterAll(() => live.close())

const route = (path: string, query = '', isDevelopment = false) =>
  routeOf(path, query, live, isDevelopment)

const page = (path: string): Route => ({ kind: 'page', key: path, behind: path, isPassing: false })
const unknown: Route = { kind: 'unknown' }
const looks = ['GET', 'HEAD']
const forms = ['GET', 'HEAD', 'POST']

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

test('the key for search engines is a file of its own, where there is one', () => {
  const key = 'Aa-0123456'
  const at = (path: string, key?: string) => routeOf(path, '', live, false, key)
  expect(at(`/${key}.txt`, key)).toEqual({ kind: 'key', key })
  expect(methodsOf(at(`/${key}.txt`, key))).toEqual(looks)
  expect(at(`/${key}.txt`)).toEqual(unknown)
  expect(at('/another-key.txt', key)).toEqual(unknown)
  expect(at('/robots.txt', 'robots')).toEqual(page('/robots.txt'))
})

test.each(['/updates/one', '/updates/old'])('%s is there as Markdown too', (path) => {
  const behind = `${path}/markdown`
  expect(route(`${path}.md`)).toEqual({ ...page(`${path}.md`), behind })
  expect(route(behind)).toEqual(unknown)
})

test.each([
  '/updates/nothing',
  '/corrections/page/3',
  '/updates/nothing/history',
  '/updates/nothing/q/is-it-so',
  '/updates/one/q/',
  '/updates/one/q/is-it-so/a',
  '/updates/one/q/is%20it%20so',
  '/updates/nothing/history/page/2',
  '/updates/one/history/page/2',
  '/updates/one/history/page/0',
  '/updates/nothing.md',
  '/updates/one.txt',
  '/topics/openai.md',
  '/topics/nothing',
  '/daily/1970-02-30',
  '/digest/nothing',
  '/digest/confirm',
  '/digest/confirm/a/b',
  '/digest/leave/a%20b',
  '/Digest/Confirm/a',
  '/api/digest/sign-up',
  '/api/digest/leave/a',
  '/daily/2026-04-27',
  '/daily/1970-01-04',
  '/daily/1970-01',
  '/daily/1970-01-01/a',
  '/weekly/1970-W54',
  '/weekly/1970-01-01',
  '/archive/1970-13',
  '/archive/2199-01',
  '/topics/nothing/feed.xml',
  '/stories/nothing/feed.xml',
  '/topics/openai/feed',
  '/topics/openai/feedxxml',
  '/topics/openai/opml.xml',
  '/authors/nobody/atom.xml',
  '/topics/openai/page/2',
  '/topics/openai/page/0',
  '/topics/openai/page/01',
  '/topics/openai/page/12345678',
  '/topics/single/page/2',
  '/authors/nobody',
  '/authors/desk/page/3',
  '/page/0',
  '/page/3',
  '/sitemap/updates-0.xml',
  '/sitemap/nothing-1.xml',
  '/sitemap/updates-1.xml/a',
  '/setup',
  '/setup/a/b',
  '/asked',
  '/asked/a/b',
  '/asked/a/forget/b',
  '/invite',
  '/sign-in/a',
  '/dashboards',
  '/api/desk',
  '/api/nothing',
  '/_next/image',
  '/_next/static',
  '/__nextjs_font/a',
  '/og/a/b',
  '/search/YQ',
  '/healthz/a',
  '/Nothing',
  '/UPDATES/NOTHING',
  '/Media/a.png',
  '/HEALTHZ/DOOR',
  '/_NEXT/STATIC/a.js',
])('%s leads nowhere', (path) => {
  expect(route(path)).toEqual(unknown)
  expect(methodsOf(unknown)).toEqual(looks)
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

test.each([
  ['', page('/search')],
  ['?q=', page('/search')],
  ['?q=%20', page('/search')],
  ['?utm=1', page('/search')],
  ['?q=a&q=b', { kind: 'page', key: 'search YQ', behind: '/search/YQ', isPassing: true }],
])('a search for %j is a page of its own that passes', (query, expected) => {
  expect(route('/search', query)).toEqual(expected)
})
