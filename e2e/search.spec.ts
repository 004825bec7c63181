import { expect } from '@playwright/test'
import { test } from './test'

test('a mistyped word leads to the one that was meant, and that to its topic and updates', async ({
  page,
}) => {
  await page.goto('/search?q=deepsek')
  await expect(page).toHaveTitle('Search: deepsek · HeadsUpAI')
  await expect(page.getByText('Nothing was found for “deepsek”.')).toBeVisible()
  const topics = page.getByRole('navigation', { name: 'Topics that may be near' })
  await expect(topics.getByRole('link').first()).toHaveAttribute('href', '/topics/deepseek')
  await page.getByRole('link', { name: 'deepseek', exact: true }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('deepseek')
  await expect(page.getByText(/^\d updates? for “deepseek”$/)).toBeVisible()
  await expect(page.getByText('Did you mean')).toHaveCount(0)
  const names = page.getByRole('navigation', { name: 'Topics and people that match' })
  await expect(names.getByRole('link').first()).toHaveAttribute('href', '/topics/deepseek')
  await expect(page.locator('[data-headline]').first()).toContainText('DeepSeek publishes its R1')
})

test('where no update has all words, the page says so and shows those with some', async ({
  page,
}) => {
  await page.goto('/search?q=alphafold+banana')
  await expect(page.getByText('No update has all of “alphafold banana”.')).toBeVisible()
  await expect(page.locator('[data-headline]').first()).toContainText('AlphaFold')
})

test('who is quoted is found by name, and what they said by the link', async ({ page }) => {
  await page.goto('/search?q=zidek')
  await page.getByRole('link', { name: 'Quoted Augustin Zidek' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('"Augustin Zidek"')
  const found = page.locator('[data-headline]').filter({ hasText: 'AlphaFold 3' })
  await expect(found).toBeVisible()
})

for (const path of ['/updates/nothing', '/nothing', '/search']) {
  test(`the title of ${path} names the site`, async ({ page }) => {
    await page.goto(path)
    await expect(page).toHaveTitle(/^(Not found|Search) · HeadsUpAI$/)
  })
}
