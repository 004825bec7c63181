import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { emptySite } from '../another-process'
import { killed, serveAt } from '../own-server'
import {
  asked,
  askedAtDesk,
  besideTheForm,
  deskLists,
  forReaders,
  onLongLists,
  plainPaths,
  readersLists,
} from './addresses'
import { blockedPages, forgetReports } from './blocked-pages'
import type { Brought, Settled } from './desk-orders'
import { examine, type Look } from './examine'
import { refusedOfPasskeys, refusedOfSettings, refusedOfUpdates, sumOf } from './expected-refusals'
import { oddities, shapesOf } from './oddities'
import { OwnDesk } from './own-desk'
import { payloads } from './payloads'
import { readFeeds } from './read-feeds'
import { headersOf, headersOfALetter, inXml, readCsv } from './read-files'
import type { Refusals } from './rotated'
import { sendRefusable } from './send-refusable'
import type { Stored } from './store-update'
import { watched } from './watched'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

/** A site of its own: two hundred updates of this kind would push those of other tests off every list. */
const port = 4986
const site = `http://localhost:${port}`
const directory = mkdtempSync(join(tmpdir(), 'headsup-payloads-'))
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
  known = [...(await shapesOf(page, plainPaths(plain))), ...onLongLists]
  await bring(page, 'devices@example.org', ['Plain', 'Plain'])
  known.push(...(await shapesOf(page, ['/dashboard/account'])))
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
    'blocked-uri': 'https://reported.example',
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
  forgetReports(directory)
})

test('what a reader is refused comes back as words', async ({ page, request }) => {
  const sent = (text: string) =>
    request.post(`${site}/ask`, {
      multipart: { update: text, about: text, text, proof: text },
      headers: { origin: site },
    })
  const pages: string[] = []
  for (const text of ['plain', ...payloads]) pages.push(await (await sent(text)).text())
  await page.goto(`${site}/about`)
  const shapes = await page.evaluate((all) => {
    const shapeOf = (html: string) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      const parts = [...parsed.querySelectorAll('*')]
      return parts.map((part) => [part.tagName, ...part.getAttributeNames()].join(' ')).join('\n')
    }
    return [...new Set(all.map(shapeOf))]
  }, pages)
  expect(shapes).toHaveLength(1)
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

test('names of devices and of passkeys are words', async ({ page }) => {
  const happened = await watched(page, site)
  const looks: Look[] = []
  let refused = 0
  for (const from of [0, payloads.length / 2]) {
    const names = payloads.slice(from, from + payloads.length / 2)
    refused += await bring(page, `devices-${from}@example.org`, names)
    await page.goto(`${site}/dashboard/account`)
    looks.push(...(await page.evaluate(examine, { paths: ['/dashboard/account'], known })))
    await expect(page.getByRole('button', { name: /^End the session on/ })).toHaveCount(99)
  }
  expect(oddities(looks)).toEqual([])
  expect(happened).toEqual([])
  expect(refused).toBe(refusedOfPasskeys)
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
  expect(blockedPages(directory)).toEqual(['/about'])
})

test('so is the reason why an update was erased', async ({ page }) => {
  const happened = await watched(page, site)
  await desk().order({ order: 'erase', updates })
  await page.goto(`${site}/updates/${updates[0]?.slug}`)
  const [erased] = await page.evaluate(examine, {
    paths: [`/updates/${updates[199]?.slug}`],
    known,
  })
  const shapes = [...known, ...(erased?.strange ?? [])]
  const paths = updates.map(({ slug }) => `/updates/${slug}`)
  const looks = await page.evaluate(examine, { paths, known: shapes })
  expect(looks.filter(({ status }) => status !== 410)).toEqual([])
  expect(oddities(looks)).toEqual([])
  const texts = await Promise.all(
    updates.map(async ({ slug }) => (await page.request.get(`${site}/updates/${slug}`)).text()),
  )
  expect(texts.filter((text) => !text.includes('Erased: '))).toEqual([])
  for (const { slug } of updates.slice(0, 20)) await page.goto(`${site}/updates/${slug}`)
  expect(happened).toEqual([])
  expect(blockedPages(directory)).toEqual(['/about'])
})

/** As payloads are nine apart from place to place, few updates have them all in some place. */
function everyNth(n: number): Stored[] {
  return updates.filter((_, at) => at % n === 0)
}

function desk(): OwnDesk {
  const [one] = desks
  if (!one) throw new Error('Nobody is at the desk.')
  return one
}

async function bring(page: Page, email: string, names: string[]): Promise<number> {
  const brought = await desk().order<Brought>({ order: 'bring devices', email, names })
  await page.context().addCookies([cookieAt(brought.cookie)])
  return brought.refused
}

async function enter(page: Page, number: number): Promise<void> {
  const cookie = await desk().order<{ name: string; value: string }>({ order: 'enter', number })
  await page.context().addCookies([cookieAt(cookie)])
}

function cookieAt(cookie: { name: string; value: string }) {
  return { ...cookie, url: site, httpOnly: true, sameSite: 'Lax' as const }
}
