import { expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { press, review, state } from './review-page'
import { openDesk } from './sign-in'
import { test } from './test'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const emails = {
  writer: 'reviewed-writer@example.org',
  editor: 'reviewing-editor@example.org',
  owner: 'reviewing-owner@example.org',
}
let writer = { id: '', role: 'writer' as const }

test.beforeAll(() => {
  writer = { ...hire('writer', emails.writer, undefined, 'Wanda Words'), role: 'writer' }
  hire('editor', emails.editor, undefined, 'Eddie Checks')
  hire('owner', emails.owner, undefined, 'Olga Owns')
})

const notes = (page: Page) => page.getByRole('region', { name: /^Notes/ })
const waiting = (page: Page) => page.getByRole('region', { name: 'Waits for you' })

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`an update goes from its writer through review to readers, ${scripts} scripts`, async ({
    browser,
    request,
  }) => {
    const slug = `reviewed-${scripts}`
    const id = draftUpdate(slug, writer)
    const address = `/dashboard/articles/${id}`
    const [page, other] = await Promise.all([
      openDesk(browser, emails.writer, javaScriptEnabled),
      openDesk(browser, emails.editor, javaScriptEnabled),
    ])

    await page.goto(address)
    await expect(page.getByRole('button', { name: 'Publish now' })).toHaveCount(0)
    await page.getByRole('textbox', { name: 'Note to the reviewer' }).fill('Is the source enough?')
    await press(page, 'Submit for review')
    await expect(review(page)).toContainText('Submitted by Wanda Words')
    await expect(review(page).getByRole('button', { name: 'Approve' })).toHaveCount(0)
    await expect(page.getByText(/^It was submitted for review \(Wanda Words, /)).toBeVisible()

    await other.goto('/dashboard')
    const row = waiting(other)
      .getByRole('listitem')
      .filter({ hasText: headlineOf(slug) })
    await expect(row).toContainText('Wanda Words submitted it')
    await expect(row).toContainText('Is the source enough?')
    await row.getByRole('link').click()
    await expect(review(other)).toContainText('Submitted by Wanda Words')
    await press(other, 'Return with the note')
    const refused = other.getByRole('textbox', { name: 'Note to the author' })
    await expect(refused).toHaveAccessibleDescription(/Say what should change/)
    await refused.fill('Link the paper itself.')
    await press(other, 'Return with the note')
    await expect(review(other)).toContainText('Returned by Eddie Checks')
    expect(state(id)).toBe('draft')

    await notes(other).getByLabel('About').selectOption('headline')
    await notes(other).getByRole('textbox', { name: 'Note' }).fill('Shorter, @Wanda Words?')
    await notes(other).getByRole('button', { name: 'Add the note' }).click()
    await expect(notes(other)).toContainText('Shorter, @Wanda Words?')

    await page.goto('/dashboard')
    const own = waiting(page)
      .getByRole('listitem')
      .filter({ hasText: headlineOf(slug) })
    await expect(own).toHaveCount(2)
    await expect(own.filter({ hasText: 'Link the paper itself.' })).toContainText('Returned')
    await own.filter({ hasText: 'Mention' }).getByRole('link').click()
    await expect(page.getByRole('main')).toContainText('Link the paper itself.')
    await expect(page.getByRole('link', { name: '1 note on this field' })).toBeVisible()
    await notes(page).locator('summary').filter({ hasText: 'Answer' }).click()
    await notes(page).getByRole('textbox', { name: 'Your answer' }).fill('It is short already.')
    await notes(page).getByRole('button', { name: 'Send the answer' }).click()
    await expect(notes(page)).toContainText('answered')
    await notes(page).getByRole('button', { name: 'Resolve', exact: true }).click()
    await expect(notes(page)).toContainText('One resolved note')
    await press(page, 'Submit for review')
    await expect(review(page)).toContainText('Submitted by Wanda Words')
    await page.goto('/dashboard')
    await expect(waiting(page).getByText(headlineOf(slug))).toHaveCount(0)

    await other.goto(address)
    await press(other, 'Approve')
    await expect(review(other)).toContainText(/Approved by Eddie Checks on .*UTC\./)
    expect(state(id)).toBe('ready')
    await other.getByRole('textbox', { name: 'Takeaway' }).fill('Changed after the approval.')
    await other.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(review(other)).toContainText('changed since. It needs a new approval.')
    expect(state(id)).toBe('review')
    await press(other, 'Approve')
    await expect(review(other)).not.toContainText('changed since')
    await other.getByRole('button', { name: 'Publish now' }).click()
    await expect(other.getByRole('button', { name: 'Published' })).toBeDisabled()
    const html = await (await request.get(`/updates/${slug}`)).text()
    expect(html).toContain('Eddie Checks')
    expect(html).not.toContain('Link the paper itself.')
    expect(html).not.toContain('It is short already.')
    await Promise.all([page.context().close(), other.context().close()])
  })
}

test('an idea is noted, begun and set aside again, and the rail counts along', async ({
  browser,
}) => {
  const page = await openDesk(browser, emails.writer)
  await page.goto('/dashboard')
  await page.getByRole('button', { name: 'New idea' }).click()
  await page.waitForURL(/\/dashboard\/articles\/[0-9a-f-]{36}$/)
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('Only an idea so far')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await press(page, 'Begin the draft')
  await expect(page.locator('header').getByText('Draft', { exact: true })).toBeVisible()
  await press(page, 'Set aside as an idea')
  await expect(page.locator('header').getByText('Idea', { exact: true })).toBeVisible()

  const editor = await openDesk(browser, emails.editor)
  await editor.goto('/dashboard')
  const rail = editor.getByRole('navigation', { name: 'Desk' })
  const before = await rail.getByRole('link', { name: /^Articles/ }).textContent()
  inAnotherProcess({ verb: 'submit', id: draftUpdate('counted', writer) })
  await rail.getByRole('link', { name: 'Account' }).click()
  await expect(rail.getByRole('link', { name: /^Articles/ })).not.toHaveText(before ?? '')
  await expect(rail.getByRole('link', { name: /^Today/ })).toContainText('waiting')
  await Promise.all([page.context().close(), editor.context().close()])
})

test('the screens of review have no barrier', async ({ browser }) => {
  const id = draftUpdate('review-barrier', writer)
  inAnotherProcess({ verb: 'submit', id })
  const page = await openDesk(browser, emails.owner)
  await page.goto(`/dashboard/articles/${id}`)
  await notes(page).getByRole('textbox', { name: 'Note' }).fill('Looked at, @Olga Owns')
  await notes(page).getByRole('button', { name: 'Add the note' }).click()
  await notes(page).locator('summary').filter({ hasText: 'Answer' }).click()
  for (const path of [`/dashboard/articles/${id}`, '/dashboard', '/dashboard/settings']) {
    if (!page.url().endsWith(path)) await page.goto(path)
    await expectNoBarrier(page)
  }
  await page.context().close()
})
