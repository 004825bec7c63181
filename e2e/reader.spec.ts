import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { demoUpdate } from './demo-update'
import { test } from './test'
import { testSite } from './test-site'

const quoted = [
  'View on X',
  'Still wondering? A few quick answers below.',
  'Share this update',
] as const

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })

  test('an update has every part in its order', async ({ page }) => {
    await page.goto(demoUpdate.path)
    const text = await page.locator('main').evaluate((main) => main.textContent)
    const parts = [
      demoUpdate.headline,
      'What happened',
      'Why it matters',
      'What it means for you',
      'Sam Altman',
      '@sama',
      'we have updated our partnership with microsoft.',
      '835 reposts',
      '14k likes',
    ]
    const places = [...parts, ...quoted].map((part) => text.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    const headings = [demoUpdate.headline, 'What happened', 'Why it matters', ...quoted]
    const order = headings.map((part) => text.indexOf(part))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    await expect(page.getByRole('heading', { name: 'What happened' })).toBeInViewport()
  })

  test('how we know says of each source what is so, and no hour that nobody knows', async ({
    page,
  }) => {
    await page.goto(demoUpdate.path)
    await expect(page.getByLabel('How we know').locator('p')).toHaveText([
      'How we know',
      'Sam Altman on X: typed 23 November 2026 by HeadsUpAI, from the original, by hand.',
      'paath.pages.dev, thelibertyportfolio.com and channelnewsasia.com: read 23 November 2026 by HeadsUpAI, not quoted.',
      'Every version that was published here is kept: what changed. Each is signed: its proof.',
    ])
    await expect(page.locator('figure time').last()).toHaveText('23 November 2026')
    await page.goto('/topics/cloud')
    const item = page.getByRole('article').filter({ hasText: demoUpdate.headline })
    await expect(item).toBeVisible()
    await expect(item.locator('time')).toHaveText('27 Apr')
    await expect(item.locator('time')).toHaveAttribute('datetime', '2026-04-27')
    await expect(item.locator('time')).toHaveAttribute('title', '27 April 2026')
    await page.goto('/topics/alphafold-3')
    await expect(page.getByRole('article').locator('time')).toHaveAttribute('title', /12:23/)
  })

  test('a question opens by a tap, and by its own address', async ({ page }) => {
    await page.goto(demoUpdate.path)
    const details = page.locator('details:has([id^="q-"])')
    await expect(details).toHaveCount(4)
    await details.first().locator('summary').click()
    await expect(details.first().locator('p').first()).toBeVisible()
    for (const anchor of await page
      .locator('[id^="q-"]')
      .evaluateAll((all) => all.map((e) => e.id))) {
      await page.goto('about:blank')
      await page.goto(`${demoUpdate.path}#${anchor}`)
      await expect(page.locator(`#${anchor}`)).toBeVisible()
    }
  })

  test('share links are links', async ({ page }) => {
    await page.goto(demoUpdate.path)
    const url = encodeURIComponent(testSite.url + demoUpdate.path)
    const title = encodeURIComponent(demoUpdate.headline)
    const link = (name: string) => page.getByRole('link', { name, exact: true })
    await expect(link('Share on X')).toHaveAttribute(
      'href',
      `https://x.com/intent/tweet?text=${title}&url=${url}`,
    )
    await expect(link('Share on LinkedIn')).toHaveAttribute(
      'href',
      `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
    )
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden()
  })
})

test('the update page is light: at most 90 kB, 9 requests, all ours, 5 kB of script, no cookie', async ({
  page,
  context,
}) => {
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  const sizes: number[] = []
  client.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength))
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(demoUpdate.path, { waitUntil: 'networkidle' })

  expect(requests.filter((url) => !url.startsWith(testSite.url))).toEqual([])
  expect(requests.length).toBeLessThanOrEqual(9)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(90_000)
  const scripts = requests.filter((url) => url.endsWith('.js'))
  const bodies = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).body()))
  const scriptBytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  expect(scriptBytes).toBeGreaterThan(0)
  expect(scriptBytes).toBeLessThanOrEqual(5_000)
  expect(await context.cookies()).toEqual([])
})

test('a reader copies the link', async ({ page, context }) => {
  // A browser without a window has nobody who could allow it.
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(demoUpdate.path)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status')).toHaveText('Link copied.')
  await page.locator('summary', { hasText: 'More places' }).click()
  const input = page.getByLabel('Your Mastodon server')
  await input.focus()
  await page.keyboard.press('Control+V')
  await expect(input).toHaveValue(testSite.url + demoUpdate.path)
})

test('a chosen theme stays chosen', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Dark' }).click()
  await page.goto(demoUpdate.path, { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true')
})

test('the Mastodon server is asked for once', async ({ page, context }) => {
  await context.route('https://fosstodon.org/**', (route) =>
    route.fulfill({ body: 'their server' }),
  )
  await page.goto(demoUpdate.path)
  await page.locator('summary', { hasText: 'More places' }).click()
  const input = page.getByLabel('Your Mastodon server')
  await input.fill('nonsense')
  await page.getByRole('button', { name: 'Mastodon' }).click()
  await expect(page.getByRole('status')).toContainText('Write the name of your server')
  await input.fill('@me@fosstodon.org')
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Mastodon' }).click()
  await (await opened).waitForURL(/^https:\/\/fosstodon\.org\/share\?text=OpenAI/)
  await page.reload()
  await page.locator('summary', { hasText: 'More places' }).click()
  await expect(input).toHaveValue('fosstodon.org')
})

const oddAddresses: [string, number][] = [
  ['/page/0', 404],
  ['/page/999999', 404],
  ['/page/abc', 404],
  ['/updates/%00', 400],
  ['/a%0db', 400],
  ['/_next/data/x/index.json', 404],
  ['/api/nope', 404],
  ['/updates/a/b', 404],
  ['/search?q=%22quotes%22+*+%25+/+%F0%9F%99%82', 200],
  [`/search?q=${'x'.repeat(6000)}`, 200],
  ['/search?q=..', 200],
]

for (const [path, status] of oddAddresses) {
  test(`${path.slice(0, 60)} answers ${status} with a whole page`, async ({ request }) => {
    const page = await request.get(path)
    expect(page.status()).toBe(status)
    expect(await page.text()).toContain('<h1')
  })
}

test('a search behind a proxy that speaks https is answered by this very server', async ({
  request,
}) => {
  const page = await request.get('/search?q=open', { headers: { 'x-forwarded-proto': 'https' } })
  expect(page.status()).toBe(200)
  expect(await page.text()).toContain('<h1')
})

test('the front page has no second address', async ({ request }) => {
  const answer = await request.get('/index', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toBe('/')
})

test('first and kept answers are the same, with the strict policy and no framework script', async ({
  request,
}) => {
  const path = `/search?q=first-and-kept-${Date.now()}`
  const [first, kept] = [await request.get(path), await request.get(path)]
  for (const page of [first, kept]) {
    expect(page.headers()['content-security-policy']).toContain("script-src 'self'")
    expect(page.headers()['set-cookie']).toBeUndefined()
    expect(await page.text()).not.toMatch(/<script[^>]+_next|as="script"|self.__next/)
  }
  expect(kept.headers().etag).toBe(first.headers().etag)
})

for (const path of [demoUpdate.path, '/', '/feed.xml', '/sitemap.xml']) {
  test(`${path} answers 304 to whoever has it`, async ({ request }) => {
    await expect(async () => {
      const { etag = '' } = (await request.get(path)).headers()
      expect(etag).not.toBe('')
      const again = await request.get(path, { headers: { 'if-none-match': etag } })
      expect(again.status()).toBe(304)
    }).toPass()
  })
}
