import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/db/connection'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { policyHeaders } from '../answers/policy'
import { Drawer } from './draw-page'
import type { Handle } from './drawing'
import { LiveCopy } from './live-copy'

const { folder } = testPublication()
const policy = policyHeaders('https://news.example')

let live: LiveCopy
let other: SQLite.Database

beforeAll(() => {
  for (const slug of ['a', 'b', 'c'])
    testUpdate(database(), { slug, topic: slug, at: slug.charCodeAt(0) })
  live = new LiveCopy(join(folder(), 'headsup.db'))
  other = new SQLite(join(folder(), 'headsup.db'))
})

afterAll(() => {
  live.close()
  other.close()
})

const draw = (handle: Handle, origin: { behind: string } | { file: string } = { behind: '/a' }) =>
  new Drawer(handle, live, policy, 'news.example', folder()).draw(origin)

function rename(slug: string, headline: string): void {
  other.prepare('UPDATE published_articles SET headline = ? WHERE slug = ?').run(headline, slug)
}

/** An answer with a head and a body, as the framework gives it. */
const answering =
  (status: number, head: Record<string, string | string[]>, body: string): Handle =>
  async (_, response) => {
    response.writeHead(status, head).end(body)
  }

const html = { 'content-type': 'text/html; charset=utf-8' }
const readerPage = {
  ...policy,
  ...html,
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; report-uri /api/policy-reports",
}
const askAgain = { 'cache-control': 'public, max-age=0, must-revalidate' }
const keepNothing = { 'cache-control': 'no-store' }
const usage = { 'content-usage': 'train-ai=n, search=y' }
const askedOfUsage = [expect.objectContaining({ sql: expect.stringContaining('trainingUse') })]
const speculation = { 'speculation-rules': '"/speculation.json"' }

test.each([
  [200, '', { ...askAgain, ...usage, ...speculation }, true],
  [301, ' data-location="/b"', { ...askAgain, location: '/b' }, true],
  [404, '', keepNothing, true],
  [410, '', keepNothing, true],
  [500, '', { ...keepNothing, 'retry-after': '60' }, false],
  [503, '', { ...keepNothing, 'retry-after': '60' }, false],
])('a reader page %i%s has exactly its own head', async (status, place, own, isKept) => {
  const mark = status === 200 ? '' : ` data-answer="${status}"${place}`
  const body = `<html data-reader=""><main${mark}>Ä</main></html>`
  const drawn = await draw(answering(200, { ...html, 'x-powered-by': 'Next.js' }, body))
  expect(drawn.isKept).toBe(isKept)
  expect(drawn.page.version).toBe(live.version())
  expect(drawn.page.drawn).toEqual({
    status,
    head: { ...readerPage, ...own },
    body: Buffer.from(body),
    answered: status === 200 ? askedOfUsage : [],
  })
})

test('what machines may do with a page follows the settings, also when they change while it is kept', async () => {
  const asks = answering(200, html, '<html data-reader=""></html>')
  const { page } = await draw(asks)
  expect(live.stillAnswers(page.drawn.answered).same).toBe(true)
  const set = other.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)')
  set.run('trainingUse', '"allowed"')
  set.run('searchUse', '"refused"')
  expect(live.stillAnswers(page.drawn.answered).same).toBe(false)
  expect((await draw(asks)).page.drawn.head['content-usage']).toBe('train-ai=y, search=n')
  set.run('trainingUse', '{"odd":1}')
  other.prepare("DELETE FROM settings WHERE key = 'searchUse'").run()
  expect((await draw(asks)).page.drawn.head['content-usage']).toBe('train-ai=n, search=y')
  other.prepare("DELETE FROM settings WHERE key = 'trainingUse'").run()
})

test('of what is to be loaded early only fonts are named, each once', async () => {
  const font = '</a.woff2>; rel=preload; as="font"; crossorigin=""'
  const link = [`${font}, </a.js>; rel=preload; as="script"`, `${font}, </b.woff2>; as=font`]
  const body = '<html data-reader=""></html>'
  const { page } = await draw(answering(200, { ...html, link }, body))
  expect(page.drawn.head.link).toBe(`${font}, </b.woff2>; as=font`)
  const none = await draw(answering(200, { ...html, link: '</a.js>; as="script"' }, body))
  expect(none.page.drawn.head).not.toHaveProperty('link')
})

test('it is drawn as nobody in particular, on this site', async () => {
  let seen = {}
  await draw(
    async ({ url, headers }, response) => {
      seen = { url, host: headers.host }
      response.writeHead(200, html).end('<html data-reader=""></html>')
    },
    { behind: '/b' },
  )
  expect(seen).toEqual({ url: '/b', host: 'news.example' })
})

test.each([
  [
    200,
    { ...askAgain, ...usage, link: '</license.xml>; rel="license"; type="application/rsl+xml"' },
  ],
  [301, { ...askAgain, location: '/topics/new/feed.xml' }],
  [404, keepNothing],
  [410, keepNothing],
])('a file %i that is made goes out as its type says, for anybody', async (status, own) => {
  const place: Record<string, string> = status === 301 ? { location: '/topics/new/feed.xml' } : {}
  const { page, isKept } = await draw(
    answering(status, { 'content-type': 'application/rss+xml', 'x-own': 'a', ...place }, '<rss/>'),
  )
  expect(isKept).toBe(true)
  expect(page.drawn).toEqual({
    status,
    head: {
      ...policy,
      ...own,
      'content-type': 'application/rss+xml',
      'cross-origin-resource-policy': 'cross-origin',
    },
    body: Buffer.from('<rss/>'),
    answered: status === 200 ? askedOfUsage : [],
  })
})

test.each([
  ['a page that is none of ours', 200, html, 'a reader page came an answer 200'],
  ['a file that failed', 500, { 'content-type': 'text/plain' }, 'a file came an answer 500'],
  ['a file that moved', 307, {}, 'a file came an answer 307'],
])('%s is not sent', async (_, status, head, words) => {
  await expect(draw(answering(status, head, '<html>'))).rejects.toThrow(`Instead of ${words}.`)
})

test('a file of the build is kept whether it is there or not, under the number of now', async () => {
  mkdirSync(join(folder(), 'public/assets'), { recursive: true })
  writeFileSync(join(folder(), 'public/assets/a.css'), 'a{}')
  const nobody: Handle = () => Promise.reject(new Error('asked'))
  for (const [file, status] of [
    ['/assets/a.css', 200],
    ['/assets/none.css', 404],
  ] as const) {
    const { page, isKept } = await draw(nobody, { file })
    expect(isKept).toBe(true)
    expect(page.version).toBe(live.version())
    expect(page.drawn.status).toBe(status)
  }
})

/** A page about one update, during whose draws others commit. */
function overtaken(commit: (draws: number) => void) {
  let draws = 0
  const handle: Handle = async (_, response) => {
    const update = getUpdate('a')
    commit(++draws)
    const words = update?.kind === 'live' ? update.article.headline : ''
    response.writeHead(200, html).end(`<html data-reader="">${words} ${draws}</html>`)
  }
  return handle
}

async function drawnWhile(commit: (draws: number) => void) {
  const { page, isKept } = await draw(overtaken(commit))
  return { text: page.drawn.body.toString(), version: page.version, isKept }
}

test('a commit that changes nothing of a page lets it stand, under the new number', async () => {
  rename('a', 'Unchanged')
  const seen = await drawnWhile(() => rename('c', 'Meanwhile'))
  expect(seen).toEqual({
    text: '<html data-reader="">Unchanged 1</html>',
    version: live.version(),
    isKept: true,
  })
})

test('a commit that changes the page has it drawn again', async () => {
  const seen = await drawnWhile((draws) => draws < 3 && rename('a', `Changed ${draws}`))
  expect(seen).toEqual({
    text: '<html data-reader="">Changed 2 3</html>',
    version: live.version(),
    isKept: true,
  })
})

test('a page that is overtaken three times in a row is sent as it is, and not kept', async () => {
  let before = 0
  const seen = await drawnWhile((draws) => {
    before = live.version()
    rename('a', `Overtaken ${draws}`)
  })
  expect(seen).toEqual({
    text: '<html data-reader="">Overtaken 2 3</html>',
    version: before,
    isKept: false,
  })
})

test('a page that failed is not asked about, whatever was committed meanwhile', async () => {
  let draws = 0
  const { page, isKept } = await draw(async (_, response) => {
    draws += 1
    getUpdate('a')
    rename('a', `Failed ${draws}`)
    response.writeHead(200, html).end('<html data-reader=""><main data-answer="503"></main></html>')
  })
  expect({ draws, isKept, status: page.drawn.status }).toEqual({
    draws: 1,
    isKept: false,
    status: 503,
  })
})
