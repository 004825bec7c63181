import { expect, type Page } from '@playwright/test'
import { hire } from './another-process'
import { field, readersSee, saveLine } from './desk-page'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 180_000 })

/** In milliseconds, for each answer. */
const late = 2_000

const texts = {
  'What happened': 'It was written on a line that takes two seconds for each answer.',
  'Why it matters': 'Trains and hotels have such lines, and news does not wait for better ones.',
  'What it means for you': 'What is typed stays, whatever is still on its way.',
}

/** Where everything stands that was there before anybody did anything. */
const placesOf = (page: Page) =>
  page
    .locator('form:has([name=headline]) label')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.map((one) => `${one.textContent}: ${one.getBoundingClientRect().top + window.scrollY}`),
    )

test('on a slow line nothing is lost and nothing moves, and the desk says what it waits for', async ({
  page,
  request,
}) => {
  const email = 'slow-line@example.org'
  hire('editor', email)
  await signIn(page, email)
  await page.route('**/*', async (route) => {
    await new Promise((done) => setTimeout(done, late))
    await route.continue().catch(() => undefined)
  })
  await page.goto('/dashboard/articles')
  await page.getByRole('button', { name: 'New update' }).click()
  await page.waitForURL(/\/dashboard\/articles\/[0-9a-f-]{36}$/)
  // The form is there long before its scripts.
  await field(page, 'Headline').fill('Written on a line that is slow')
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/, { timeout: 30_000 })
  await expect(field(page, 'Headline')).toHaveValue('Written on a line that is slow')
  const before = await placesOf(page)
  for (const [name, words] of Object.entries(texts)) {
    await field(page, name).click()
    await page.keyboard.type(words)
  }
  await expect(saveLine(page)).toHaveText(/^(Saving…|Unsaved changes)$/)
  await expect(saveLine(page)).toHaveText(/^Saved/, { timeout: 30_000 })
  expect(await placesOf(page)).toEqual(before)
  await page.getByRole('button', { name: 'Add the source' }).click()
  await page.getByLabel('Address of the post or page').fill('https://example.org/slow')
  await page.getByLabel('Author', { exact: true }).fill('A passenger')
  await page.getByLabel('Quotation, word for word').fill('Still loading.')
  for (const [at, question] of ['Is it slow?', 'Is it safe?'].entries()) {
    await page.getByRole('button', { name: /^Add (a|another) question/ }).click()
    await page.getByRole('textbox', { name: `Question ${at + 1}`, exact: true }).fill(question)
    await page.getByRole('textbox', { name: `Answer ${at + 1}`, exact: true }).fill('Yes.')
  }
  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.locator('header')).toContainText(/Publishing…|Saving…/)
  // Whoever types on does not say more than was clicked.
  await field(page, 'Headline').press('End')
  await page.keyboard.type(', as ever')
  await expect(page.locator('header').getByText('Live, changed since')).toBeVisible({
    timeout: 30_000,
  })
  await expect(field(page, 'Headline')).toHaveValue('Written on a line that is slow, as ever')
  const html = await readersSee(request, 'written-on-a-line-that-is-slow')
  for (const words of [...Object.values(texts), 'A passenger', 'Is it safe?']) {
    expect(html).toContain(words)
  }
  expect(html).not.toContain('as ever')
  await expect(saveLine(page)).toHaveText(/^Saved/, { timeout: 30_000 })
})
