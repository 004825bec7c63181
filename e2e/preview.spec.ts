import { expect, type Page, test } from '@playwright/test'
import { draftUpdate, hire } from './another-process'
import { signIn } from './sign-in'

test.describe.configure({ timeout: 60_000 })

let email = ''

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `previews-${workerIndex}@example.org`
  hire('editor', email)
})

function field(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true })
}

test('the page beside the form follows each key, before anything is saved', async ({ page }) => {
  await signIn(page, email)
  const id = draftUpdate('followed-by-the-preview')
  await page.route(`**/api/desk/articles/${id}`, (route) => route.abort())
  await page.goto(`/dashboard/articles/${id}`)
  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(/followed-by-the-preview/)
  await field(page, 'Headline').fill('Typed and not saved')
  await field(page, 'What happened').fill('It has just happened.')
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Typed and not saved')
  await expect(preview.getByText('It has just happened.')).toBeVisible()
  await expect(page.locator('header [role=status]')).toHaveText(/^Offline/)

  await page.getByRole('button', { name: 'Add another source' }).click()
  await page.getByRole('textbox', { name: 'Author', exact: true }).last().fill('Ada Lovelace')
  await page
    .getByRole('textbox', { name: 'Address of the post or page' })
    .last()
    .fill('javascript:alert(1)')
  await expect(preview.getByText('Ada Lovelace')).toBeVisible()
  await expect(preview.locator('[href^="javascript:"]')).toHaveCount(0)

  const colours = page.getByRole('group', { name: 'Colours of the preview' })
  await colours.getByRole('button', { name: 'Dark' }).click()
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Desktop' }).click()
  await expect(preview.locator('html')).toHaveJSProperty('clientWidth', 1280)
})
