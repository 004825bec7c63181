import { expect } from '@playwright/test'
import { draftUpdate, headlineOf, hire } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`a text becomes a template and a copy, and updates are begun with it, ${scripts} scripts`, async ({
    browser,
  }, { workerIndex }) => {
    const email = `templates-${scripts}-${workerIndex}@example.org`
    const slug = `template-${scripts}`
    const id = draftUpdate(slug, hire('editor', email))
    const page = await (
      await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } })
    ).newPage()
    await signIn(page, email)
    await page.goto(`/dashboard/articles/${id}`)
    await page.getByText('Keep as a template').click()
    await page.getByRole('button', { name: 'Keep the template' }).click()
    await expect(page.getByText('Give the template a name.')).toBeVisible()
    await page.getByLabel('Name of the template').fill(`Release ${scripts}`)
    await page.getByRole('button', { name: 'Keep the template' }).click()
    await expect(page.getByText(`Kept. Begin with “Release ${scripts}”`)).toBeVisible()

    await page.getByRole('button', { name: 'Duplicate' }).click()
    await page.waitForURL((url) => !url.pathname.includes(id))
    // Next keeps the page before hidden, and its label has the same field.
    const headline = page.getByRole('textbox', { name: /^Headline/ })
    await expect(headline).toHaveValue(headlineOf(slug))
    await expect(page.getByText('This is a copy')).toBeVisible()
    const copy = page.url()
    await page.goto('/dashboard/articles')
    const marked = page.getByRole('link', { name: `Copy of ${headlineOf(slug)}`, exact: true })
    await expect(marked).toHaveCount(1)
    await page.goto(copy)
    await headline.fill(`A headline of its own, ${scripts} scripts`)
    if (javaScriptEnabled) await page.keyboard.press('Control+s')
    else await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText(/^Saved /)).toBeVisible()
    await page.goto(copy)
    await expect(headline).toHaveValue(`A headline of its own, ${scripts} scripts`)
    await expect(page.getByText('This is a copy')).toBeHidden()

    await page.goto('/dashboard/articles')
    await expect(marked).toHaveCount(0)
    const menu = page.getByText('From a template', { exact: true })
    await menu.click()
    if (javaScriptEnabled) await expectNoBarrier(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.getByRole('button', { name: `Release ${scripts}`, exact: true }).click()
    await page.waitForURL(/\/dashboard\/articles\/[0-9a-f-]{36}$/)
    await expect(headline).toHaveValue(headlineOf(slug))

    await page.goto('/dashboard/articles')
    await menu.click()
    await page.getByRole('button', { name: `Remove the template “Release ${scripts}”` }).click()
    await expect(page.getByRole('button', { name: `Release ${scripts}`, exact: true })).toHaveCount(
      0,
    )
  })
}
