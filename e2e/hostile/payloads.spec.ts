import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { asked, askedAtDesk, besideTheForm, deskLists, forReaders, readersLists } from './addresses'
import { blockedPages, forgetReports } from './blocked-pages'
import type { Settled } from './desk-orders'
import { examine, type Look } from './examine'
import { refusedOfPasskeys, refusedOfSettings, refusedOfUpdates, sumOf } from './expected-refusals'
import { HostileSite, site } from './hostile-site'
import { oddities, shapesIn } from './oddities'
import { payloads } from './payloads'
import { readFeeds } from './read-feeds'
import { headersOf, headersOfALetter, inXml, readCsv } from './read-files'
import type { Refusals } from './rotated'
import { sendRefusable } from './send-refusable'
import { watched } from './watched'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

const hostile = new HostileSite()
const { directory } = hostile

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  await hostile.open(browser)
})

test.afterAll(() => hostile.close())

test('what is stored is what was put in, and each field refuses what it has to', () => {
  expect([...hostile.plain, ...hostile.updates].flatMap(({ changed }) => changed)).toEqual([])
  expect(sumOf(hostile.updates.map(({ refused }) => refused))).toEqual(refusedOfUpdates)
})

test('readers’ pages consist of what they always consist of', async ({ page }) => {
  await page.goto(`${site}/about`)
  const paths = [
    ...hostile.updates.flatMap(forReaders),
    ...readersLists,
    ...payloads.flatMap(asked),
  ]
  const looks = await page.evaluate(examine, { paths, known: hostile.known })
  expect(oddities(looks)).toEqual([])
  const told = looks.filter(({ path }) => path.startsWith('/updates/hostile-'))
  const headlines = hostile.updates.map(({ headline }) => headline)
  expect(told.map(({ told }) => told)).toEqual(headlines)
  expect(told.map(({ heading }) => heading)).toEqual(headlines)
})

test('so do the desk’s', async ({ page }) => {
  await hostile.enter(page, 0)
  await page.goto(`${site}/about`)
  const paths = [
    ...hostile.everyNth(8).map(({ id }) => `/dashboard/articles/${id}`),
    ...hostile.everyNth(8).flatMap(besideTheForm),
    ...deskLists,
    ...payloads.map(askedAtDesk),
  ]
  expect(oddities(await page.evaluate(examine, { paths, known: hostile.known }))).toEqual([])
})

test('what browsers are said to have blocked is words', async ({ page }) => {
  await hostile.enter(page, 0)
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
  const looks = await page.evaluate(examine, { paths: [list], known: hostile.known })
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
  expect(await page.evaluate(shapesIn, pages)).toHaveLength(1)
})

test('in a browser none runs, and none asks another host', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  const happened = await watched(page, site)
  for (const { slug } of hostile.everyNth(8)) await page.goto(`${site}/updates/${slug}`)
  for (const path of readersLists) await page.goto(site + path)
  await hostile.enter(page, 1)
  for (const path of deskLists) await page.goto(site + path, { waitUntil: 'load' })
  for (const { id } of hostile.updates.slice(0, 9)) {
    await page.goto(`${site}/dashboard/articles/${id}`)
    await expect(page.locator('.rich-text').first()).toBeVisible()
  }
  for (const { id } of hostile.everyNth(60)) {
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
  await hostile.enter(page, 2)
  const happened = await watched(page, site)
  await page.goto(`${site}/dashboard/articles/${hostile.plain[0]?.id}`)
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
  await hostile.enter(page, 3)
  await page.goto(`${site}/about`)
  const slugs = hostile.updates.map(({ slug }) => slug)
  const headlines = hostile.updates.map(({ headline }) => headline)
  const long = await hostile.desk.order<string>({ order: 'feed', slugs })
  const short = await (await request.get(`${site}/feed.xml`)).text()
  const [items, newest] = await page.evaluate(readFeeds, [long, short])
  expect(items).toEqual({ titles: headlines.map(inXml), faults: [] })
  expect(newest).toEqual({ titles: expect.any(Array), faults: [] })
  for (const { slug, headline } of hostile.updates) {
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
  await hostile.enter(page, 4)
  const happened = await watched(page, site)
  const looks: Look[] = []
  for (let from = 0; from < payloads.length; from += 30) {
    await hostile.desk.order({ order: 'keep templates', from, article: hostile.plain[0]?.id ?? '' })
    await page.goto(`${site}/dashboard/articles`)
    looks.push(
      ...(await page.evaluate(examine, { paths: ['/dashboard/articles'], known: hostile.known })),
    )
  }
  const refused: Refusals[] = []
  const feeds: string[] = []
  for (const number of payloads.keys()) {
    const settled = await hostile.desk.order<Settled>({ order: 'settle', number })
    refused.push(settled.refused)
    feeds.push(settled.feed)
    const isShown = number % 10 === 0
    if (isShown) await page.goto(`${site}/updates/plain`)
    const paths = [
      '/about',
      '/privacy',
      '/imprint',
      ...(isShown ? ['/', '/updates/plain', '/dashboard/settings'] : []),
    ]
    looks.push(...(await page.evaluate(examine, { paths, known: hostile.known })))
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
    refused += await hostile.bring(page, `devices-${from}@example.org`, names)
    await page.goto(`${site}/dashboard/account`)
    looks.push(
      ...(await page.evaluate(examine, { paths: ['/dashboard/account'], known: hostile.known })),
    )
    await expect(page.getByRole('button', { name: /^End the session on/ })).toHaveCount(99)
  }
  expect(oddities(looks)).toEqual([])
  expect(happened).toEqual([])
  expect(refused).toBe(refusedOfPasskeys)
})

test('the reason of a retraction is words', async ({ page }) => {
  const happened = await watched(page, site)
  await hostile.desk.order({ order: 'retract', updates: hostile.updates })
  await expectGone(page)
  expect(happened).toEqual([])
})

test('so is the reason why an update was erased', async ({ page }) => {
  const happened = await watched(page, site)
  await hostile.desk.order({ order: 'erase', updates: hostile.updates })
  await expectGone(page)
  const texts = await Promise.all(
    hostile.updates.map(async ({ slug }) =>
      (await page.request.get(`${site}/updates/${slug}`)).text(),
    ),
  )
  expect(texts.filter((text) => !text.includes('Erased: '))).toEqual([])
  expect(happened).toEqual([])
})

/** Every update is off the site, and its page consists of what the others of its kind consist of. */
async function expectGone(page: Page): Promise<void> {
  const paths = hostile.updates.map(({ slug }) => `/updates/${slug}`)
  await page.goto(`${site}${paths[0]}`)
  const { known } = hostile
  const one = await page.evaluate(examine, { paths: paths.slice(-1), known })
  const shapes = [...known, ...one.flatMap(({ strange }) => strange)]
  const looks = await page.evaluate(examine, { paths, known: shapes })
  expect(looks.filter(({ status }) => status !== 410)).toEqual([])
  expect(oddities(looks)).toEqual([])
  for (const path of paths.slice(0, 20)) await page.goto(site + path)
  expect(blockedPages(directory)).toEqual(['/about'])
}
