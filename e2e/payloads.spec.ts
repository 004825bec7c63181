import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { emptySite } from './another-process'
import type { Settled } from './hostile/desk-orders'
import { examine, type Look } from './hostile/examine'
import { OwnDesk } from './hostile/own-desk'
import { payloads } from './hostile/payloads'
import { readFeeds } from './hostile/read-feeds'
import type { Refusals } from './hostile/rotated'
import { sendRefusable } from './hostile/send-refusable'
import type { Stored } from './hostile/store-update'
import { watched } from './hostile/watched'
import { killed, serveAt } from './own-server'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

/** A site of its own: two hundred updates of this kind would push those of other tests off every list. */
const port = 4986
const site = `http://localhost:${port}`
const directory = mkdtempSync(join(tmpdir(), 'headsup-payloads-'))
const reported = 'https://reported.example'
let server: ChildProcess | undefined
let desks: OwnDesk[] = []
let plain: Stored[] = []
let updates: Stored[] = []
/** What pages consist of when nobody means any harm. */
let known: string[] = []

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  emptySite(directory)
  desks = [new OwnDesk(directory, site), new OwnDesk(directory, site)]
  const [one, other] = desks as [OwnDesk, OwnDesk]
  const ready = serveAt(port, directory)
  plain = await one.order<Stored[]>({ order: 'store plain' })
  server = await ready
  const page = await browser.newPage()
  await enter(page, -1)
  await page.goto(`${site}/about`)
  known = [...(await shapesOf(page, plainPaths())), ...onLongLists]
  await page.close()
  const half = payloads.length / 2
  const halves = await Promise.all([
    one.order<Stored[]>({ order: 'store', from: 0, to: half }),
    other.order<Stored[]>({ order: 'store', from: half, to: payloads.length }),
  ])
  updates = halves.flat()
  await Promise.all([
    one.order({ order: 'change', updates: updates.slice(0, 9), from: 0 }),
    other.order({ order: 'keep templates', from: 0, article: plain[0]?.id ?? '' }),
  ])
})

test.afterAll(async () => {
  for (const desk of desks) desk.close()
  if (server) await killed(server)
  rmSync(directory, { recursive: true })
})

test('what is stored is what was put in, and each field refuses what it has to', () => {
  expect([...plain, ...updates].flatMap(({ changed }) => changed)).toEqual([])
  expect(sumOf(updates.map(({ refused }) => refused))).toEqual(refusedOfUpdates)
})

test('readers’ pages consist of what they always consist of', async ({ page }) => {
  await page.goto(`${site}/about`)
  const paths = [...updates.flatMap(forReaders), ...readersLists, ...payloads.flatMap(asked)]
  const looks = await page.evaluate(examine, { paths, known })
  expect(oddities(looks)).toEqual([])
  const told = looks.filter(({ path }) => path.startsWith('/updates/hostile-'))
  const headlines = updates.map(({ headline }) => headline)
  expect(told.map(({ told }) => told)).toEqual(headlines)
  expect(told.map(({ heading }) => heading)).toEqual(headlines)
})

test('so do the desk’s', async ({ page }) => {
  await enter(page, 0)
  await page.goto(`${site}/about`)
  const paths = [
    ...everyNth(8).map(({ id }) => `/dashboard/articles/${id}`),
    ...everyNth(8).flatMap(besideTheForm),
    ...deskLists,
    ...payloads.map(askedAtDesk),
  ]
  expect(oddities(await page.evaluate(examine, { paths, known }))).toEqual([])
})

test('what browsers are said to have blocked is words', async ({ page }) => {
  await enter(page, 0)
  await page.goto(`${site}/about`)
  const report = (place: string) => ({
    'document-uri': `${site}/${place}`,
    'blocked-uri': reported,
    'effective-directive': `img-src ${place}`,
  })
  const list = '/dashboard/audit?view=blocked'
  for (const place of ['plain', ...payloads]) {
    const body = JSON.stringify({ 'csp-report': report(place) })
    await page.request.post(`${site}/api/policy-reports`, {
      data: body,
      headers: { 'content-type': 'application/csp-report', origin: site },
    })
  }
  const looks = await page.evaluate(examine, { paths: [list], known })
  expect(oddities(looks)).toEqual([])
  expect(await (await page.request.get(site + list)).text()).toContain('img-src')
})

test('in a browser none runs, and none asks another host', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  const happened = await watched(page, site)
  for (const { slug } of everyNth(8)) await page.goto(`${site}/updates/${slug}`)
  for (const path of readersLists) await page.goto(site + path)
  await enter(page, 1)
  for (const path of deskLists) await page.goto(site + path, { waitUntil: 'load' })
  for (const { id } of updates.slice(0, 9)) {
    await page.goto(`${site}/dashboard/articles/${id}`)
    await expect(page.locator('.rich-text').first()).toBeVisible()
  }
  for (const { id } of everyNth(60)) {
    await page.goto(`${site}/dashboard/articles/${id}/revisions`)
  }
  expect(happened).toEqual([])
})

test('a browser would notice if one ran', async ({ page }) => {
  const happened = await watched(page, site)
  await page.goto(`${site}/about`)
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="//evil.example/x" onerror="alert(1)">')
  })
  await expect.poll(() => happened.length).toBeGreaterThan(0)
})

test('what is refused does not run either, in the form that comes back', async ({ page }) => {
  await enter(page, 2)
  const happened = await watched(page, site)
  await page.goto(`${site}/dashboard/articles/${plain[0]?.id}`)
  for (let from = 0; from < payloads.length; from += 20) {
    const came = page.waitForEvent('load')
    await page.evaluate(sendRefusable, payloads.slice(from, from + 20))
    await came
    await expect(page.locator('.rich-text').first()).toBeVisible()
    await expect(page.getByRole('link', { name: /^Question \d+, answer/ }).first()).toBeVisible()
  }
  expect(happened).toEqual([])
})

test('feeds, cards, proofs and lists as files say what was put in, and nothing else', async ({
  page,
  request,
}) => {
  await enter(page, 3)
  await page.goto(`${site}/about`)
  const slugs = updates.map(({ slug }) => slug)
  const headlines = updates.map(({ headline }) => headline)
  const long = await desk().order<string>({ order: 'feed', slugs })
  const short = await (await request.get(`${site}/feed.xml`)).text()
  const [items, newest] = await page.evaluate(readFeeds, [long, short])
  expect(items).toEqual({ titles: headlines.map(inXml), faults: [] })
  expect(newest).toEqual({ titles: expect.any(Array), faults: [] })
  for (const { slug, headline } of updates) {
    const proof = await request.get(`${site}/updates/${slug}/proof.json`)
    expect(proof.headers()['content-type']).toBe('application/json')
    expect(JSON.stringify(await proof.json())).toContain(JSON.stringify(headline))
  }
  const file = await (await page.request.get(`${site}/api/desk/audit`)).text()
  const rows = readCsv(file)
  expect(rows.length).toBeGreaterThan(payloads.length * 10)
  expect(rows.filter((cells) => cells.length !== 5)).toEqual([])
  expect(rows.flat().filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
})

test('names of templates, and what each setting says, are words everywhere', async ({ page }) => {
  await enter(page, 4)
  const happened = await watched(page, site)
  const looks: Look[] = []
  for (let from = 0; from < payloads.length; from += 30) {
    await desk().order({ order: 'keep templates', from, article: plain[0]?.id ?? '' })
    await page.goto(`${site}/dashboard/articles`)
    looks.push(...(await page.evaluate(examine, { paths: ['/dashboard/articles'], known })))
  }
  const refused: Refusals[] = []
  const feeds: string[] = []
  for (const number of payloads.keys()) {
    const settled = await desk().order<Settled>({ order: 'settle', number })
    refused.push(settled.refused)
    feeds.push(settled.feed)
    const isShown = number % 10 === 0
    if (isShown) await page.goto(`${site}/updates/plain`)
    const paths = ['/about', ...(isShown ? ['/', '/updates/plain', '/dashboard/settings'] : [])]
    looks.push(...(await page.evaluate(examine, { paths, known })))
    const manifest = await page.request.get(`${site}/manifest.webmanifest`)
    expect(await manifest.json()).toMatchObject({ name: settled.name })
  }
  await page.goto(`${site}/dashboard/people`)
  expect(oddities(looks)).toEqual([])
  expect((await page.evaluate(readFeeds, feeds)).flatMap(({ faults }) => faults)).toEqual([])
  expect(happened).toEqual([])
  expect(sumOf(refused)).toEqual(refusedOfSettings)
  const letters = readdirSync(join(directory, 'outbox')).map((name) =>
    readFileSync(join(directory, 'outbox', name), 'utf8'),
  )
  expect(letters).toHaveLength(payloads.length)
  expect([...new Set(letters.map(headersOf))]).toEqual([headersOfALetter])
})

test('the reason of a retraction is words', async ({ page }) => {
  const happened = await watched(page, site)
  await desk().order({ order: 'retract', updates })
  await page.goto(`${site}/updates/${updates[0]?.slug}`)
  const withdrawn = await page.evaluate(examine, {
    paths: [`/updates/${updates[199]?.slug}`],
    known,
  })
  const shapes = [...known, ...withdrawn.flatMap(({ strange }) => strange)]
  const paths = updates.map(({ slug }) => `/updates/${slug}`)
  const looks = await page.evaluate(examine, { paths, known: shapes })
  expect(looks.filter(({ status }) => status !== 410)).toEqual([])
  expect(oddities(looks)).toEqual([])
  for (const { slug } of updates.slice(0, 20)) await page.goto(`${site}/updates/${slug}`)
  expect(happened).toEqual([])
  expect(blockedPages()).toEqual(['/about'])
})

const readersLists = [
  '/',
  '/topics',
  '/about',
  ...Array.from({ length: 13 }, (_, at) => `/page/${at + 2}`),
]
const strangers = [
  '/about',
  '/page/2',
  '/search?q=plain',
  '/search?q=unheardof',
  '/updates/unheardof',
  '/updates/%0A',
]
const deskLists = [
  '/dashboard',
  '/dashboard/topics',
  '/dashboard/people',
  '/dashboard/sources',
  '/dashboard/settings',
  '/dashboard/account',
  '/dashboard/calendar',
  '/dashboard/calendar?view=list',
  '/dashboard/audit',
  '/dashboard/audit?view=blocked',
  ...Array.from({ length: 5 }, (_, at) => `/dashboard/articles?page=${at + 1}`),
  ...Array.from({ length: 8 }, (_, at) => `/dashboard/media?page=${at + 1}`),
]
function forReaders({ slug, topic, author }: Stored): string[] {
  return [`/updates/${slug}`, `/topics/${topic}`, `/authors/${author}`]
}

function besideTheForm({ id, picture }: Stored): string[] {
  const article = `/dashboard/articles/${id}`
  return [`${article}/preview`, `${article}/revisions`, `/dashboard/media/${picture}`]
}

function plainPaths(): string[] {
  const queries = [
    '/sign-in?next=/dashboard',
    '/dashboard/articles?q=unfiltered',
    '/dashboard/media?q=plain',
  ]
  const pages = plain.flatMap((update) => [
    `/dashboard/articles/${update.id}`,
    ...forReaders(update),
    ...besideTheForm(update),
  ])
  return [...pages, ...strangers, ...readersLists, ...deskLists, ...queries]
}

/** As payloads are nine apart from place to place, few updates have them all in some place. */
function everyNth(n: number): Stored[] {
  return updates.filter((_, at) => at % n === 0)
}

/** What only lists of several pages have. */
const onLongLists = ['a[aria-current aria-label class href]', 'span[aria-current class]']

/** Addresses that somebody made of a payload. */
function asked(payload: string): string[] {
  const words = inAddress(payload)
  return [`/search?q=${words}`, `/updates/${words}`]
}

function askedAtDesk(payload: string, at: number): string {
  const words = inAddress(payload)
  const list = ['/dashboard/articles?q=', '/dashboard/media?q=', '/sign-in?next='][at % 3]
  return `${list}${words}&came=${words}&state=${words}`
}

/** Half a character cannot be written in an address. */
function inAddress(payload: string): string {
  return encodeURIComponent(payload.replace(/\p{Surrogate}/gu, ''))
}

/** What pages consist of when nobody means any harm. */
async function shapesOf(page: Page, paths: string[]): Promise<string[]> {
  const looks = await page.evaluate(examine, { paths, known: [] })
  expect(looks.flatMap(({ faults }) => faults)).toEqual([])
  return [...new Set(looks.flatMap(({ strange }) => strange))]
}

/** Each kind of thing that should not be there, with the first page that has it. */
function oddities(looks: Look[]): string[] {
  const found = new Map<string, string>()
  for (const { path, status, strange, faults } of looks) {
    for (const what of [...strange, ...faults, ...(status >= 500 ? [`${status}`] : [])]) {
      if (!found.has(what)) found.set(what, path)
    }
  }
  return [...found].map(([what, path]) => `${what} on ${path}`)
}

function desk(): OwnDesk {
  const [one] = desks
  if (!one) throw new Error('Nobody is at the desk.')
  return one
}

async function enter(page: Page, number: number): Promise<void> {
  const cookie = await desk().order<{ name: string; value: string }>({ order: 'enter', number })
  await page.context().addCookies([{ ...cookie, url: site, httpOnly: true, sameSite: 'Lax' }])
}

/** Control characters have no place in XML. */
function inXml(text: string): string {
  return text.replaceAll('\u0001', '')
}

function sumOf(refused: Refusals[]): Refusals {
  const sum: Refusals = {}
  for (const [name, times] of refused.flatMap((one) => Object.entries(one))) {
    sum[name] = (sum[name] ?? 0) + times
  }
  return sum
}

/** Where browsers had to block something that nobody made up. */
function blockedPages(): unknown[] {
  const db = new SQLite(join(directory, 'headsup.db'), { readonly: true })
  const pages = db
    .prepare('SELECT DISTINCT page FROM policy_reports WHERE blocked <> ?')
    .pluck()
    .all(reported)
  db.close()
  return pages
}

/** Without their values, which may take several lines. */
function headersOf(letter: string): string {
  const [head = ''] = letter.split('\r\n\r\n')
  const names = head.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(':')))
  return names.sort().join(' ')
}

const headersOfALetter =
  'Content-Transfer-Encoding Content-Type Date From MIME-Version Message-ID Subject To'

/** RFC 4180, with every cell between quotes. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of file.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  expect(rows.pop()).toEqual([])
  return rows
}

/** By field, how many of the payloads it takes for no such thing: HTML is no Markdown, a formula no address. */
const refusedOfUpdates: Refusals = {
  aiUse: 200,
  leadImage: 200,
  'person.fediverse': 200,
  'person.links': 195,
  'picture.focalX': 200,
  'picture.focalY': 200,
  'questions.answer': 111,
  slug: 200,
  'sources.avatar': 200,
  'sources.countsAsOf': 200,
  'sources.lang': 200,
  'sources.likes': 200,
  'sources.network': 200,
  'sources.permalink': 195,
  'sources.postedAt': 200,
  'sources.profileUrl': 195,
  'sources.reposts': 200,
  'topic.kind': 200,
  'topic.slug': 200,
  'topics.kind': 200,
  'topics.name': 2,
  whatHappened: 111,
  whatItMeans: 111,
  whyItMatters: 111,
}

const refusedOfSettings: Refusals = {
  'settings.about': 111,
  'settings.accent': 200,
  'settings.labelWhatHappened': 2,
  'settings.labelWhatItMeans': 2,
  'settings.labelWhyItMatters': 2,
  'settings.links': 200,
  'settings.name': 2,
  'settings.profiles': 195,
  'settings.timeZone': 200,
}
