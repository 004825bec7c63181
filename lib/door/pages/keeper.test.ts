import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { database } from '@/db/connection'
import { trueUntil } from '@/db/questions'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { logOfTest } from '@/lib/test-log'
import { policyHeaders } from '../answers/policy'
import { Drawer } from './draw-page'
import { Keeper } from './keeper'
import { LiveCopy } from './live-copy'
import { PageStore } from './page-store'

const { folder } = testPublication()
const logged = logOfTest()

let live: LiveCopy
let other: SQLite.Database
let store: PageStore
let keeper: Keeper
/** When the page `/timed` stops being true. */
const over = Date.UTC(2030, 0, 1)
/** Draws under way, in the order in which they began; each ends when a test says so. */
let drawing: { path: string; end: () => void }[]

beforeAll(() => {
  for (const slug of ['a', 'b', 'c']) testUpdate(database(), { slug, at: slug.charCodeAt(0) })
  live = new LiveCopy(join(folder(), 'headsup.db'))
  other = new SQLite(join(folder(), 'headsup.db'))
})

beforeEach(() => {
  drawing = []
  store = new PageStore(2)
  const drawer = new Drawer(
    (request, response) => {
      const update = getUpdate('a')
      if (request.url === '/timed') for (const at of [over + 1, over]) trueUntil(at)
      const words = update.kind === 'live' ? update.article.headline : ''
      const mark = request.url === '/missing' ? ' data-answer="404"' : ''
      const html = `<html data-reader=""><main${mark}>${words}</main></html>`
      return new Promise((done) => {
        const end = () => {
          response.setHeader('content-type', 'text/html').end(html)
          done()
        }
        drawing.push({ path: request.url ?? '', end })
      })
    },
    live,
    policyHeaders('https://news.example'),
    'news.example',
    folder(),
  )
  keeper = new Keeper(store, live, drawer, false)
})

afterAll(() => {
  live.close()
  other.close()
})

const ask = (key: string, isPassing = false) =>
  keeper.drawn({ key, behind: key, isPassing }, () => true)

const turn = () => new Promise((done) => setImmediate(() => setImmediate(done)))

/** Ends draws one after another until none is left. */
async function endAll(): Promise<string[]> {
  const order: string[] = []
  for (let one = drawing.shift(); one; one = drawing.shift()) {
    order.push(one.path)
    one.end()
    await turn()
  }
  return order
}

function rename(headline: string, slug = 'a'): void {
  other.prepare('UPDATE published_articles SET headline = ? WHERE slug = ?').run(headline, slug)
}

test('what was kept before is drawn first, then other pages, and what passes last', async () => {
  const kept = ask('/hot')
  await endAll()
  await kept
  rename('Hot again')
  const all = ['/first', '/second'].map((key) => ask(key))
  all.push(ask('/passing', true), ask('/page'), ask('/hot'))
  expect(await endAll()).toEqual(['/first', '/second', '/hot', '/page', '/passing'])
  await Promise.all(all)
})

test('whoever comes while a page waits for its turn waits with the others', async () => {
  const before = [ask('/first'), ask('/second')]
  const waiting = [ask('/page'), ask('/page')]
  expect(waiting[1]).toBe(waiting[0])
  rename('Committed while it waits')
  expect(ask('/page')).toBe(waiting[0])
  expect(await endAll()).toEqual(expect.arrayContaining(['/page']))
  await Promise.all([...before, ...waiting])
})

test('a draw that is over does not make others forget the one that came after it', async () => {
  const old = ask('/page')
  rename('Committed meanwhile', 'c')
  const young = ask('/page')
  expect(young).not.toBe(old)
  drawing.shift()?.end()
  await turn()
  expect(ask('/page')).toBe(young)
  await endAll()
  await Promise.all([old, young])
})

test('only pages that are there stand with the articles', async () => {
  const all = [ask('/page'), ask('/missing'), ask('/search', true)]
  await endAll()
  await Promise.all(all)
  expect([...store.entries()].map(([key]) => key)).toEqual(['/page'])
  expect(store.count).toBe(3)
})

test('the store learns that a page has grown', async () => {
  const [page] = await Promise.all([ask('/page'), endAll()])
  const resized = vi.spyOn(store, 'resize')
  keeper.grown('/page', page)
  expect(resized.mock.calls).toEqual([['/page', page]])
})

test('a question that cannot be asked any more is logged, and its page is not sent', async () => {
  await Promise.all([ask('/page'), endAll()])
  expect(keeper.fresh('/page')).toBeDefined()
  await turn()
  rename('Not asked of', 'c')
  other.exec('ALTER TABLE published_questions RENAME COLUMN answer TO hidden')
  expect(keeper.fresh('/page')).toBeUndefined()
  expect(logged()).toMatchObject([
    {
      level: 'error',
      err: { message: expect.stringMatching(/^no such column/) },
      msg: 'questions of a page not asked again',
    },
  ])
  other.exec('ALTER TABLE published_questions RENAME COLUMN hidden TO answer')
})

test('once words are erased nothing is kept of what was drawn before', async () => {
  const pages = [ask('/a'), ask('/b'), ask('/gone', true)]
  await turn()
  await endAll()
  await Promise.all(pages)
  other.exec('UPDATE publication_version SET version = version + 1')
  keeper.fresh('/a')
  expect(store.count).toBe(3)
  await turn()
  other.exec("INSERT INTO published_erasures VALUES ('e', 'nobody', 0, 'By law.', 0)")
  keeper.fresh('/a')
  expect(store.count).toBe(0)
})

test('a page that is true until some time goes out until then, though nothing changes', async () => {
  const [timed, page] = [ask('/timed'), ask('/page')]
  await endAll()
  await Promise.all([timed, page])
  vi.useFakeTimers({ toFake: ['Date'], now: over - 1 })
  try {
    expect(keeper.fresh('/timed')).toBe(await timed)
    vi.setSystemTime(over)
    expect(keeper.fresh('/timed')).toBeUndefined()
    expect(keeper.fresh('/page')).toBe(await page)
  } finally {
    vi.useRealTimers()
  }
})
