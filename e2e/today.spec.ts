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
  const writer = { ...hire('writer', `hands-in-${workerIndex}@example.org`), role: 'writer' as const }
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
  const outside = page.getByRole('listitem').filter({ hasText: 'Whoever runs the site' })
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

/** Another test, or another try, finds the site as it was. */
function forget(setting: string): void {
  const db = new Database(join(testSite.dataDirectory, 'headsup.db'))
  db.prepare('DELETE FROM settings WHERE key = ?').run(setting)
  db.close()
}
