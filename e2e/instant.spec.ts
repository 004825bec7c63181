import { expect, type Page } from '@playwright/test'
import { demoUpdate } from './demo-update'
import { OwnBrowser } from './own-browser'
import { test } from './test'
import { testSite } from './test-site'

/** What the tests note in a page before its own scripts run. */
declare global {
  interface Window {
    violations: string[]
    /** Null when the page was shown at once. */
    moves?: { part: string; duration: number }[] | null
  }
}

test('the first update of a list is a whole page before the click, and touches nothing until it is shown', async ({
  launchOptions,
}) => {
  const browser = await OwnBrowser.start(launchOptions.executablePath)
  try {
    await browser.open(testSite.url)
    await expect.poll(() => browser.evaluate('document.readyState')).toBe('complete')
    await browser.pointAt('[data-first]')
    await expect.poll(() => browser.madeAhead.at(-1), { timeout: 15_000 }).toBe('Ready')
    const untouched = 'document.prerendering && localStorage.length === 0'
    expect(await browser.evaluate(untouched, 'ahead')).toBe(true)

    await browser.evaluate(`document.querySelector('[data-choice=theme] [value=dark]').click()`)
    await browser.click('[data-first]')
    await expect.poll(() => browser.evaluate('location.pathname')).toMatch(/^\/updates\//)
    const wait = `performance.getEntriesByType('navigation')[0].activationStart`
    expect(await browser.evaluate(wait)).toBeGreaterThan(0)
    expect(await browser.evaluate('document.documentElement.dataset.theme')).toBe('dark')
    const pressed = `document.querySelector('[data-choice=theme] [aria-pressed=true]').value`
    expect(await browser.evaluate(pressed)).toBe('dark')
    expect(browser.complaints).toEqual([])
  } finally {
    await browser.close()
  }
})

test('an update that a reader points at is there before the click', async ({ page }) => {
  await noteViolations(page)
  const ahead = await linksAhead(page)
  await page.goto('/')
  const link = page.locator('h3 a:not([data-first])').first()
  await link.hover()
  const address = testSite.url + (await link.getAttribute('href'))
  await expect.poll(() => ahead.ready).toEqual([address])
  await link.click()
  await page.waitForURL(address)
  const delivery = () => {
    const [entry] = performance.getEntriesByType('navigation')
    return entry instanceof PerformanceNavigationTiming && entry.toJSON().deliveryType
  }
  expect(await page.evaluate(delivery)).toBe('navigational-prefetch')
  expect(await page.evaluate(() => window.violations)).toEqual([])
})

/** Where a link may stand on a reader page and must wait for the click. */
const waiting = [
  '/',
  '/topics',
  '/search',
  '/search?q=openai',
  '/dashboard',
  '/dashboard/articles',
  '/sign-in',
  '/setup/token',
  '/invite/token',
  '/reset/token',
  '/preview/token',
  '/feed.xml',
  '/topics/openai/feed.xml',
  '/updates/some.md',
  '/updates/some/proof.json',
  '/og/site.png',
  '/media/some.png',
  '/updates/some#question',
  'https://other.example/updates/some',
]

for (const path of ['/', demoUpdate.path, '/topics', '/search?q=openai', '/about']) {
  test(`${path} opens only updates and topics ahead, whatever is linked`, async ({ page }) => {
    const ahead = await linksAhead(page)
    await page.goto(path)
    await page.evaluate(
      (hrefs) => {
        for (const href of hrefs)
          document.body.append(
            Object.assign(document.createElement('a'), { href, textContent: href }),
          )
      },
      [...waiting, '/updates/one-more', '/topics/one-more'],
    )
    await expect.poll(() => ahead.named).toContain(`${testSite.url}/updates/one-more`)
    expect(ahead.named).toContain(`${testSite.url}/topics/one-more`)
    const reading = new RegExp(`^${testSite.url}/(updates|topics)/[a-z0-9-]+$`)
    expect(ahead.named.filter((url) => !reading.test(url))).toEqual([])
  })
}

test('the headline that was followed moves into its place, quickly', async ({ page }) => {
  // A browser that is slow to open the next page shows it without moving anything.
  await expect(async () => {
    const moves = (await follow(page, 'no-preference')) ?? []
    expect(moves.map(({ part }) => part)).toContain('::view-transition-group(headline)')
    expect(moves.filter(({ duration }) => duration > 200)).toEqual([])
  }).toPass()
})

test('nothing moves for who wishes for less motion', async ({ page }) => {
  expect(await follow(page, 'reduce')).toBeNull()
})

/** From the front page to its first update. @returns what moved meanwhile */
async function follow(page: Page, reducedMotion: 'reduce' | 'no-preference') {
  await page.emulateMedia({ reducedMotion })
  await page.addInitScript(() => {
    addEventListener('pagereveal', async ({ viewTransition }) => {
      await viewTransition?.ready
      const effects = document.getAnimations().map(({ effect }) => effect)
      const moves = effects
        .filter((effect) => effect instanceof KeyframeEffect)
        .map((effect) => ({
          part: effect.pseudoElement ?? '',
          duration: Number(effect.getTiming().duration),
        }))
      window.moves = viewTransition && moves
    })
  })
  await page.goto('/')
  await page.locator('[data-first]').click()
  await page.waitForURL('**/updates/*')
  await page.waitForFunction(() => window.moves !== undefined)
  return page.evaluate(() => window.moves)
}

async function noteViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations = []
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`)
    })
  })
}

/** What the browser itself says of the page: the links that it may open ahead, and those it has. */
async function linksAhead(page: Page): Promise<{ named: string[]; ready: string[] }> {
  const ahead: { named: string[]; ready: string[] } = { named: [], ready: [] }
  const client = await page.context().newCDPSession(page)
  await client.send('Preload.enable')
  client.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    ahead.named = preloadingAttemptSources.map(({ key }) => key.url)
  })
  client.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
    if (status === 'Ready') ahead.ready.push(prefetchUrl)
  })
  return ahead
}
