import { expect } from '@playwright/test'
import { demoUpdate } from './demo-update'
import { test } from './test'

const lasting = 'public, max-age=0, must-revalidate'

/** Files for programs and browsers, with their type: each is asked about again and then costs nothing. */
const files: [path: string, type: string][] = [
  ['/feed.xml', 'application/rss+xml; charset=utf-8'],
  ['/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/topics/openai/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/authors/headsupai-desk/feed.json', 'application/feed+json; charset=utf-8'],
  ['/opml.xml', 'text/x-opml; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/news-sitemap.xml', 'application/xml; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  [`${demoUpdate.path}.md`, 'text/markdown; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/license.xml', 'application/rsl+xml; charset=utf-8'],
  ['/.well-known/trust.txt', 'text/plain; charset=utf-8'],
  ['/favicon.ico', 'image/x-icon'],
  ['/icon.svg', 'image/svg+xml'],
  ['/apple-icon.png', 'image/png'],
  ['/manifest.webmanifest', 'application/manifest+json'],
]

/** What people, programs and mail programs make of an address, and where that leads. */
const elsewhere: [path: string, status: number, to: string][] = [
  ['/Updates/OpenAI-Ends-Microsoft-Cloud-Exclusivity', 308, demoUpdate.path],
  ['/topics/OPENAI', 308, '/topics/openai'],
  ['/Topics/OpenAI/Feed.xml', 308, '/topics/openai/feed.xml'],
  ['/page/1', 308, '/'],
  ['/updates', 308, '/'],
  ['/feed', 308, '/feed.xml'],
  ['/rss', 308, '/feed.xml'],
  ['/trust.txt', 308, '/.well-known/trust.txt'],
  ['/apple-touch-icon.png', 308, '/apple-icon.png'],
]

test('each file has its type and a mark by which it is not sent twice', async ({ request }) => {
  for (const [path, type] of files) {
    const first = await request.get(path)
    const { etag = '', 'content-type': told, 'cache-control': kept } = first.headers()
    expect([path, first.status(), told, kept]).toEqual([path, 200, type, lasting])
    expect(etag, path).toMatch(/^"[\w-]{22}(-br|-gzip)?"$/)
    const again = await request.get(path, { headers: { 'if-none-match': etag } })
    expect([path, again.status(), (await again.body()).length]).toEqual([path, 304, 0])
  }
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots.match(/^Sitemap: .+$/gm)?.map((line) => new URL(line.slice(9)).pathname)).toEqual([
    '/sitemap.xml',
    '/news-sitemap.xml',
  ])
})

test('addresses that are nearly right lead on for good', async ({ request }) => {
  for (const [path, status, to] of elsewhere) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect([path, answer.status(), answer.headers().location]).toEqual([path, status, to])
  }
})

test('the newest day, week and month are found under one address, and no day that is none', async ({
  request,
}) => {
  for (const [path, to] of [
    ['/daily', /^\/daily\/\d{4}-\d\d-\d\d$/],
    ['/weekly', /^\/weekly\/\d{4}-W\d\d$/],
    ['/archive', /^\/archive\/\d{4}-\d\d$/],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(307)
    expect(answer.headers().location).toMatch(to)
    expect((await request.get(path)).status()).toBe(200)
  }
  for (const path of ['/daily/2026-02-30', '/daily/2199-01-01', '/daily/2026-04-25']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  for (const path of ['/weekly/2026-W54', '/archive/2026-13', '/updates/nothing.md']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('an update is a page or Markdown, as one asks, also when both are kept', async ({
  request,
}) => {
  const { path } = demoUpdate
  const asked: [accept: string, type: string][] = [
    ['text/html', 'text/html; charset=utf-8'],
    ['text/markdown', 'text/markdown; charset=utf-8'],
    ['*/*', 'text/html; charset=utf-8'],
    ['text/markdown, text/html;q=0.5', 'text/markdown; charset=utf-8'],
  ]
  for (const [accept, type] of asked) {
    const answer = await request.get(path, { headers: { accept } })
    const { vary, 'content-type': told, 'content-location': place } = answer.headers()
    expect([accept, told, vary]).toEqual([accept, type, 'accept, accept-encoding'])
    expect(place).toBe(type.startsWith('text/markdown') ? `${path}.md` : undefined)
  }
  const copy = await request.get(path, { headers: { accept: 'text/markdown' } })
  expect(await copy.text()).toBe(await (await request.get(`${path}.md`)).text())
})

test('pages name the feeds they belong to, and an update its Markdown', async ({ page }) => {
  const named = (type: string) =>
    page
      .locator(`link[rel="alternate"][type="${type}"]`)
      .evaluateAll((links) =>
        links.map((link) => new URL(link.getAttribute('href') ?? '').pathname),
      )
  for (const of of ['/topics/openai', '/authors/headsupai-desk', '']) {
    await page.goto(of || '/')
    const both = (file: string) => (of ? [`${of}/${file}`, `/${file}`] : [`/${file}`])
    expect(await named('application/rss+xml')).toEqual(both('feed.xml'))
    expect(await named('application/atom+xml')).toEqual(both('atom.xml'))
    expect(await named('application/feed+json')).toEqual(both('feed.json'))
  }
  await page.goto(demoUpdate.path)
  expect(await named('text/markdown')).toEqual([`${demoUpdate.path}.md`])
  expect(await named('application/feed+json')).toEqual(['/feed.json'])
})

test('one goes from the header to what can be followed, in one row on a narrow phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/')
  const header = await page.locator('header').first().boundingBox()
  expect(header?.height).toBeLessThan(70)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Follow' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Follow without an account')
  const openai = page.getByRole('link', { name: /^RSS ?: OpenAI$/ })
  await expect(openai).toHaveAttribute('href', '/topics/openai/feed.xml')
})
