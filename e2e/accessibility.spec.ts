import { expect } from '@playwright/test'
import { paths } from '@/lib/paths'
import { draftUpdate, hire } from './another-process'
import { demoUpdate, readerPages } from './demo-update'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

const deskPages = (article: string) => [
  paths.dashboard(),
  paths.articles(),
  `${paths.articles()}?q=nothing+has+this`,
  `${paths.articles()}?state=trashed`,
  paths.article(article),
  paths.preview(article),
  paths.revisions(article),
  paths.calendar(),
  paths.calendar({ view: 'week' }),
  paths.sources(),
  paths.readers(),
  paths.mediaLibrary(),
  paths.mediaPicture('none'),
  paths.deskTopics(),
  paths.deskDigest(),
  paths.people(),
  paths.settings(),
  paths.account(),
]

for (const [path] of readerPages) {
  test(`readers find no barrier on ${path}`, async ({ page }) => {
    await page.goto(path)
    await expectNoBarrier(page)
    await expect(page.locator('h1')).toHaveCount(1)
  })
}

test('nor on an update with everything open', async ({ page }) => {
  await page.goto(demoUpdate.path)
  for (const summary of await page.locator('summary').all()) await summary.click()
  await expectNoBarrier(page)
})

test('nor anybody at the desk', async ({ page }) => {
  test.setTimeout(120_000)
  const email = 'barrier@example.org'
  const id = draftUpdate('barrier', hire('owner', email))
  for (const path of ['/sign-in', '/reset']) {
    await page.goto(path)
    await expectNoBarrier(page)
  }
  await signIn(page, email)
  for (const path of deskPages(id)) {
    await page.goto(path)
    await expectNoBarrier(page)
    await expect(page.locator('h1')).toHaveCount(1)
  }
})

for (const path of ['/', demoUpdate.path, '/search?q=openai', '/search?q=deepsek', '/topics']) {
  test(`${path} reflows at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
  })
}

for (const path of ['/', demoUpdate.path]) {
  test(`${path} still fits a phone with letters of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    await page.locator('html').evaluate((html) => {
      html.style.fontSize = '200%'
    })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  })
}
