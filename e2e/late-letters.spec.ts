import { expect, type Page } from '@playwright/test'
import { demoUpdate } from './demo-update'
import { test } from './test'

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })

for (const path of ['/', demoUpdate.path, '/topics', '/feeds', '/search?q=openai']) {
  test(`on a slow line nothing moves on ${path} when the letters come`, async ({ page }) => {
    let bring: () => void = () => undefined
    const wanted = new Promise<void>((come) => {
      bring = come
    })
    await page.route('**/*.woff2', async (route) => {
      await wanted
      await route.continue()
    })
    await countMoves(page)
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    // What waits for letters is drawn with others meanwhile.
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByType('paint').length))
      .toBe(2)
    expect(await lettersThere(page)).toBe(0)
    bring()
    await expect.poll(() => lettersThere(page)).toBe(2)
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
    )
    expect(await page.evaluate(() => window.moved)).toBeLessThan(0.02)
  })
}

declare global {
  interface Window {
    moved: number
  }
}

const countMoves = (page: Page) =>
  page.addInitScript(() => {
    window.moved = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) window.moved += Number(entry.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

const lettersThere = (page: Page) =>
  page.evaluate(
    () =>
      [...document.fonts].filter(
        ({ family, status }) =>
          /^(head|text)$/.test(family.replaceAll('"', '')) && status === 'loaded',
      ).length,
  )
