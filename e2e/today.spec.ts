import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import Database from 'better-sqlite3'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'
import { testSite } from './test-site'

test.describe.configure({ timeout: 90_000 })

const left = async (part: Locator) => (await part.boundingBox())?.x

test('the first screen says what to do, in rows that stand in line with their headings', async ({
  page,
}, { workerIndex }) => {
  const writer = {
    ...hire('writer', `hands-in-${workerIndex}@example.org`),
    role: 'writer' as const,
  }
  const id = draftUpdate(`handed-in-today-${workerIndex}`, writer)
  inAnotherProcess({ verb: 'submit', id })
  const email = `looks-today-${workerIndex}@example.org`
  const editor = { ...hire('editor', email), role: 'editor' as const }
  const out = draftUpdate(`out-today-${workerIndex}`, editor)
  inAnotherProcess({ verb: 'publish', id: out })
  await signIn(page, email)
  await page.goto('/dashboard')

  const waiting = page.getByRole('region', { name: 'Waits for you' })
  const row = waiting.getByRole('listitem').filter({ hasText: `handed-in-today-${workerIndex}` })
  await expect(row).toContainText('Read')
  await expect(row.getByRole('link')).toHaveAccessibleDescription('Read')
  expect(await left(row)).toBe(await left(waiting.getByRole('heading', { level: 2 })))

  const changed = page.getByRole('region', { name: 'What changed' })
  const told = changed.getByRole('listitem').filter({ hasText: `at out-today-${workerIndex}` })
  await expect(told).toContainText(`Somebody saved ${headlineOf(`out-today-${workerIndex}`)}`)
  expect(await left(told)).toBe(await left(changed.getByRole('heading')))
  await expect(page.getByRole('heading', { name: 'Changed overnight' })).toHaveCount(0)
  await expect(page.getByText('command line')).toHaveCount(0)
  const outside = changed.getByRole('listitem').filter({ hasText: 'Whoever runs the site put in' })
  await expect(outside).toHaveCount(1)

  const day = page.getByRole('region', { name: 'The day' })
  const event = day.getByRole('link', { name: headlineOf(`out-today-${workerIndex}`) })
  await expect(event).toHaveAccessibleName(/^\d\d:\d\d The update/)
  await page.setViewportSize({ width: 390, height: 800 })
  await expect(event).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectNoBarrier(page)
  await event.click()
  await page.waitForURL(`**/dashboard/articles/${out}`)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a new owner is told the first steps, until they are dismissed', async ({ page }, {
    workerIndex,
  }) => {
    const email = `new-owner-${workerIndex}@example.org`
    hire('owner', email)
    forget('firstSteps')
    forget('name')
    await signIn(page, email)
    await page.goto('/dashboard')
    const steps = page.getByRole('region', { name: 'Four steps to make it yours' })
    await expect(steps.getByRole('link', { name: 'Name of the site' })).toBeVisible()
    await expect(steps.getByRole('listitem').filter({ hasText: 'People' })).toContainText('done')
    await steps.getByRole('button', { name: 'Do not show this again' }).click()
    await expect(page.getByRole('region', { name: 'Waits for you' })).toBeVisible()
    await expect(steps).toHaveCount(0)
    forget('firstSteps')
  })
})

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test.describe(`on a phone, ${scripts} scripts`, () => {
    test.use({
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })

    test(`the way round the desk is a menu that opens and closes, ${scripts} scripts`, async ({
      page,
    }) => {
      const email = `on-a-phone-${scripts}@example.org`
      hire('owner', email)
      await signIn(page, email)
      await page.goto('/dashboard')
      const rail = page.getByRole('navigation', { name: 'Desk' })
      await expect(rail).toBeHidden()
      await page.locator('summary').filter({ hasText: 'Menu' }).click()
      const settings = rail.getByRole('link', { name: 'Settings' })
      await expect(settings).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
      expect((await settings.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      if (javaScriptEnabled) await expectNoBarrier(page)
      await settings.click()
      await page.waitForURL('**/dashboard/settings')
      await expect(rail).toBeHidden()
      const box = page.getByLabel('Authors may not approve their own work')
      expect((await box.boundingBox())?.width).toBeGreaterThanOrEqual(24)
      const label = page.locator('label').filter({ has: box })
      expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    })
  })
}

test('settings and account use the width, with one primary button', async ({ page }) => {
  const email = 'uses-the-width@example.org'
  hire('owner', email)
  await page.setViewportSize({ width: 1440, height: 900 })
  await signIn(page, email)
  await page.goto('/dashboard/settings')
  const publication = page.getByRole('region', { name: 'The publication' })
  const heading = (await publication.getByRole('heading').boundingBox())?.x ?? 0
  const field = (await publication.getByLabel('Name', { exact: true }).boundingBox())?.x ?? 0
  expect(field - heading).toBeGreaterThan(250)
  await expect(page.getByRole('main').locator('button.bg-ink')).toHaveText(['Save the publication'])
  await page.goto('/dashboard/account')
  await expect(page.getByRole('region', { name: 'Mail', exact: true })).toContainText(
    'No mail goes out',
  )
  const name = page.getByText('owner', { exact: true })
  const out = page.getByRole('button', { name: 'Sign out' })
  const inset = await out.evaluate(
    (button) => Number.parseFloat(getComputedStyle(button).paddingLeft) + 1,
  )
  expect(((await out.boundingBox())?.x ?? 0) + inset).toBeCloseTo(
    (await name.boundingBox())?.x ?? 0,
    0,
  )
})

/** Another test, or another try, finds the site as it was. */
function forget(setting: string): void {
  const db = new Database(join(testSite.dataDirectory, 'headsup.db'))
  db.prepare('DELETE FROM settings WHERE key = ?').run(setting)
  db.close()
}

test('in the list the state stands on the line of the headline', async ({ page }) => {
  const email = 'one-line-of-the-list@example.org'
  const editor = { ...hire('editor', email), role: 'editor' as const }
  draftUpdate('on-one-line', editor)
  await page.setViewportSize({ width: 1440, height: 900 })
  await signIn(page, email)
  await page.goto('/dashboard/articles?q=on-one-line')
  const row = page.getByRole('listitem').filter({ hasText: 'The update at on-one-line' })
  const middles = await Promise.all(
    [row.getByText('Draft', { exact: true }), row.getByRole('heading').getByRole('link')].map(
      async (part) => {
        const box = await part.boundingBox()
        return (box?.y ?? 0) + (box?.height ?? 0) / 2
      },
    ),
  )
  expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 0))).toBeLessThan(2)
})
