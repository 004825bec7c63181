import { expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess, password } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 120_000 })
async function erase(page: Page, button: string, fields: Record<string, string>): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: button }) })
  for (const [label, words] of Object.entries(fields)) await form.getByLabel(label).fill(words)
  await form.getByRole('button', { name: button }).click()
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an owner erases words and then the whole update, and readers are told when and why', async ({
    page,
    browser,
  }, { retry }) => {
    const email = 'erasing-owner@example.org'
    const slug = `to-be-erased-${retry}`
    const id = draftUpdate(slug, hire('owner', email))
    inAnotherProcess({ verb: 'publish', id })
    await signIn(page, email)
    await page.goto(`/dashboard/articles/${id}/revisions`)
    await page.getByRole('link', { name: 'erase for good' }).click()

    await erase(page, 'Erase these words', { 'Words that must go': 'It matters', Why: 'A court.' })
    await expect(page.getByText('These words still stand in the text at the desk.')).toBeVisible()
    await expect(page.getByLabel('Words that must go')).toHaveValue('It matters')

    await page.goto(`/dashboard/articles/${id}`)
    await page.getByLabel('Why it matters').fill('It is of weight.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    inAnotherProcess({ verb: 'publish', id })
    await page.goto(`/dashboard/articles/${id}/erase`)
    await erase(page, 'Erase these words', { 'Words that must go': 'It matters', Why: 'A court.' })
    await expect(page.getByText('Erased from 1 kept text and 1 signed version.')).toBeVisible()
    const reader = await browser.newPage()
    await reader.goto(`/updates/${slug}`)
    const told = reader.getByRole('region', { name: 'Taken out of earlier versions' })
    await expect(told).toContainText('A court.')
    const proof = await (await reader.request.get(`/updates/${slug}/proof.json`)).text()
    expect(proof).not.toContain('It matters')

    await erase(page, 'Erase the whole update', { Why: 'Another court.' })
    await expect(page).toHaveURL(/\/dashboard\/audit$/)
    await expect(page.getByText('The reason given: Another court.')).toBeVisible()
    const answer = await reader.goto(`/updates/${slug}`)
    expect(answer?.status()).toBe(410)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('This update was taken out')
    await expect(reader.getByText('Another court.')).toBeVisible()
    await expect(reader.getByText(headlineOf(slug))).toHaveCount(0)
    await reader.close()
  })

  test('an owner who proved long ago who they are is asked again, and nothing typed is lost', async ({
    page,
  }) => {
    const email = 'owner-asked-again@example.org'
    const id = draftUpdate('asked-before-erasing', hire('owner', email))
    await signIn(page, email)
    inAnotherProcess({ verb: 'lapse', email })
    await page.goto(`/dashboard/articles/${id}/erase`)
    await erase(page, 'Erase these words', { 'Words that must go': 'Never there', Why: 'A court.' })
    await page.getByLabel('Your password').fill(password)
    await page.getByRole('button', { name: 'Erase these words' }).click()
    await expect(
      page.getByText('Nothing that is kept of this update has these words'),
    ).toBeVisible()
    await expect(page.getByLabel('Words that must go')).toHaveValue('Never there')
  })
})

test('nobody finds a barrier where words are erased', async ({ page }) => {
  const email = 'erasing-without-barrier@example.org'
  const id = draftUpdate('erased-without-barrier', hire('owner', email))
  inAnotherProcess({ verb: 'publish', id })
  await signIn(page, email)
  await page.goto(`/dashboard/articles/${id}/erase`)
  await expectNoBarrier(page)
})
