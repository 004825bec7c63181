import { expect, type Page } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { field, openDirectly } from './desk-page'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

const lines = (page: Page) => page.getByRole('list', { name: 'Checklist' }).getByRole('listitem')

test('a new update shows no fault before there is a word, and a page that says what it will be', async ({
  page,
}) => {
  const email = 'nothing-wrong-yet@example.org'
  hire('editor', email)
  await signIn(page, email)
  await page.goto('/dashboard/articles')
  await page.getByRole('button', { name: 'New update' }).click()
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/)
  const said = await lines(page).allInnerTexts()
  expect(said.length).toBeGreaterThan(5)
  for (const line of said) expect(line).toMatch(/: (to come|done)$/)
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(0)
  await expect(page.locator('main [role=alert]:not(:empty)')).toHaveCount(0)
  const preview = page.frameLocator('[title="Preview of the page"]')
  await expect(preview.getByRole('heading', { name: 'No headline yet' })).toBeVisible()
  await expect(preview.getByText('What happened')).toBeVisible()
  await expectNoBarrier(page)

  await field(page, 'Headline').fill('Too short')
  await expect(lines(page).filter({ hasText: 'short of 20' })).toContainText(': needs a reason')
  await expect(lines(page).filter({ hasText: 'No source yet' })).toContainText(': open')
})

test('whoever submits for review reads what the checklist would say at publishing', async ({
  page,
}) => {
  const email = 'submits-half@example.org'
  const writer = hire('writer', email)
  const id = draftUpdate('half-submitted', writer)
  inAnotherProcess({ verb: 'write', id, change: { whyItMatters: '', whatItMeans: '' } })
  await signIn(page, email)
  await openDirectly(page, id)
  await page.getByRole('button', { name: 'Remove source 1' }).click()
  await page.getByRole('button', { name: 'Remove question 2' }).click()
  await page.keyboard.press('Control+s')
  await expect(page.locator('header [role=status]')).toHaveText(/^Saved \d/)
  await expect(page.getByText(/^Not ready to go out/)).toHaveText(
    /^Not ready to go out: One of three paragraphs, 2 of about 150 words · No source yet\. Needs a reason when it goes out: One quick answer, two are expected\. It can be submitted all the same\.$/,
  )
  await page.getByRole('button', { name: 'Submit for review' }).last().click()
  await expect(page.locator('header').getByText('In review', { exact: true })).toBeVisible()
})
