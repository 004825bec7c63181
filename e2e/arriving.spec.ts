import { expect, test } from '@playwright/test'
import { demoUpdate } from './demo-update'

test.use({ viewport: { width: 360, height: 740 } })

test('the first screen of an update says whose words it rests on, and leads to them', async ({
  page,
}) => {
  await page.goto(demoUpdate.path)
  const source = page.getByRole('link', { name: 'Sam Altman on X' })
  await expect(source).toBeInViewport()
  await source.click()
  await expect(page.getByRole('blockquote')).toBeInViewport()
})

test('on a phone the foot of the page says what the publication is', async ({ page }) => {
  await page.goto(demoUpdate.path)
  await expect(page.locator('footer')).toContainText(
    'HeadsUpAI: What changed in AI, in thirty seconds.',
  )
})

test('what follows a short page stands at the foot of the window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/corrections')
  const foot = await page.locator('footer').boundingBox()
  expect(foot && foot.y + foot.height).toBeGreaterThan(820)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900)
})

test('a month names what came out, and leads to it', async ({ page }) => {
  await page.goto('/archive/2026-04')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('27 Apr Monday')
  await page.getByRole('link', { name: demoUpdate.headline }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(demoUpdate.headline)
})

test('the address of the feed of everything stands first, and is copied with one press', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/feeds')
  const copy = page.getByRole('button', { name: 'Copy the address' })
  await expect(copy).toBeInViewport()
  await copy.click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http.*\/feed\.xml$/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the links to share with begin where their heading does', async ({ page }) => {
    await page.goto(demoUpdate.path)
    const heading = await page.getByRole('heading', { name: 'Share this update' }).boundingBox()
    const first = await page.getByRole('link', { name: 'Share on X' }).boundingBox()
    expect(first?.x).toBe(heading?.x)
  })

  test('a quick answer says what it rests on', async ({ page }) => {
    await page.goto(`${demoUpdate.path}/q/is-azure-still-first`)
    const source = page.getByText('It rests on').getByRole('link', { name: 'Sam Altman on X' })
    await expect(source).toHaveAttribute('href', /^https:\/\/x\.com\/sama\/status\//)
  })
})

test('words in quotation marks are not put in others when they are found', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('"open weights"')}`)
  await expect(page.getByText('2 updates for "open weights"', { exact: true })).toBeVisible()
})
