import { expect } from '@playwright/test'
import { draftUpdate, headlineOf, hire } from './another-process'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`a search gets a name, is one step away from then on, and is forgotten, ${scripts} scripts`, async ({
    browser,
  }, { workerIndex }) => {
    const email = `filters-${scripts}-${workerIndex}@example.org`
    const slug = `filtered-${scripts}`
    draftUpdate(slug, hire('editor', email))
    const page = await (
      await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } })
    ).newPage()
    await signIn(page, email)
    await page.goto(`/dashboard/articles?state=draft&q=${slug}`)
    const name = page.getByLabel('Name for this filter')
    const keep = page.getByRole('button', { name: 'Keep it' })
    await keep.click()
    await expect(page.getByText('Give the filter a name.')).toBeVisible()
    await name.fill('Mine to finish')
    await keep.click()
    const kept = page.getByRole('link', { name: 'Mine to finish' })
    await expect(kept).toHaveAttribute('aria-current', 'true')
    await expect(name).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

    await page.goto('/dashboard/articles')
    await kept.click()
    await expect(page).toHaveURL(`/dashboard/articles?q=${slug}&state=draft`)
    await expect(page.getByRole('link', { name: headlineOf(slug) })).toBeVisible()
    await page.getByRole('button', { name: 'Remove the filter “Mine to finish”' }).click()
    await expect(kept).toHaveCount(0)
    await expect(page.getByRole('link', { name: headlineOf(slug) })).toBeVisible()
  })
}
