import { expect, type Page } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { chooseChange, field, openDirectly, readersSee, saveLine, stored } from './desk-page'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

let person = { id: '', role: 'editor' as const }
let email = ''

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `undoes-${workerIndex}@example.org`
  person = { ...hire('editor', email), role: 'editor' }
})

const toast = (page: Page, words: string | RegExp) =>
  page.locator('#toasts').getByRole('status').filter({ hasText: words })

test('publishing says when and where, and its undo takes a first publication off again', async ({
  page,
  request,
}) => {
  const slug = 'undone-at-first'
  const id = draftUpdate(slug, person)
  await signIn(page, email)
  await openDirectly(page, id)
  await page.getByRole('button', { name: 'Publish now' }).click()
  const said = toast(page, /^Published \d\d:\d\d\./)
  await expect(said.getByRole('link', { name: 'View' })).toHaveAttribute('href', `/updates/${slug}`)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await said.getByRole('button', { name: 'Copy link' }).click()
  await expect(said.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(new RegExp(`^http.*/updates/${slug}$`))
  await expectNoBarrier(page)
  expect((await request.get(`/updates/${slug}`)).status()).toBe(200)
  await said.getByRole('button', { name: 'Undo' }).click()
  await expect(toast(page, 'Whoever follows the feed may have seen it.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish now' })).toBeEnabled()
  expect((await request.get(`/updates/${slug}`)).status()).toBe(404)
  expect(stored(id)).toMatchObject({ state: 'draft', rev: 2, liveRev: null })
})

test('what a change took the place of comes back, by the keys too, and not once another went out', async ({
  page,
  request,
}) => {
  const slug = 'undone-change'
  const id = draftUpdate(slug, person)
  inAnotherProcess({ verb: 'publish', id })
  await signIn(page, email)
  await openDirectly(page, id)
  await field(page, 'Takeaway').fill('Nobody was to see this.')
  await chooseChange(page, /^A typing error/)
  await page.getByRole('button', { name: 'Publish as a typing error' }).click()
  await expect(toast(page, 'Published')).toBeVisible()
  expect(await readersSee(request, slug)).toContain('Nobody was to see this.')

  await field(page, 'Takeaway').fill('Typed on since.')
  await field(page, 'Takeaway').press('Control+z')
  await expect(toast(page, 'Taken back')).toBeHidden()
  await field(page, 'Takeaway').fill('Typed on since.')
  await expect(saveLine(page)).toHaveText(/^Saved/)
  await page
    .getByRole('link', { name: 'View live' })
    .or(page.getByRole('link', { name: 'Preview' }))
    .first()
    .focus()
  await page.keyboard.press('Control+z')
  await expect(toast(page, 'Taken back. Readers see what they saw before.')).toBeVisible()
  expect(await readersSee(request, slug)).not.toContain('Nobody was to see this.')
  await expect(field(page, 'Takeaway')).toHaveValue('Typed on since.')
  await expect(page.getByRole('button', { name: 'Publish as an update' })).toBeEnabled()

  await page.getByRole('button', { name: 'Publish as an update' }).click()
  await expect(toast(page, 'Published')).toBeVisible()
  inAnotherProcess({ verb: 'write', id, change: { takeaway: 'By somebody else.' } })
  inAnotherProcess({ verb: 'publish', id })
  await toast(page, 'Published').getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('#toasts').getByRole('alert')).toContainText('since it was published')
  expect(await readersSee(request, slug)).toContain('By somebody else.')
})

test('archiving and throwing away alone have a way back to what was', async ({ page, request }) => {
  const slug = 'undone-archive'
  const id = draftUpdate(slug, person)
  inAnotherProcess({ verb: 'publish', id })
  await signIn(page, email)
  await openDirectly(page, id)
  await page.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect(toast(page, 'Archived.')).toBeVisible()
  expect((await request.get(`/updates/${slug}`)).status()).toBe(404)
  await page.keyboard.press('Control+z')
  await expect(toast(page, 'Put back. Readers see what they saw before.')).toBeVisible()
  expect((await request.get(`/updates/${slug}`)).status()).toBe(200)

  await page.getByRole('button', { name: 'Unpublish', exact: true }).click()
  await expect(toast(page, 'Unpublished.')).toBeVisible()
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await expect(toast(page, 'In the trash.')).toBeVisible()
  await expect(
    page.getByText(/^It was put in the trash \(The editor, .* to go on writing\.$/),
  ).toBeVisible()
  await toast(page, 'In the trash.').getByRole('button', { name: 'Undo' }).click()
  await expect(toast(page, 'It stands where it stood.')).toBeVisible()
  expect(stored(id)).toMatchObject({ state: 'draft' })
})

test('outside a text the keys put a row back, and in no text they change another', async ({
  page,
}) => {
  const id = draftUpdate('undone-row', person)
  await signIn(page, email)
  await openDirectly(page, id)
  const answers = page.getByRole('textbox', { name: /^Answer/ })
  const words = await answers.allInnerTexts()
  await answers.nth(1).press('End')
  await page.keyboard.type(' More.')
  await page.getByRole('button', { name: 'Remove question 1' }).click()
  await expect(toast(page, 'Question 1 is removed.')).toBeVisible()
  await page.getByRole('button', { name: 'Add a question' }).focus()
  await page.keyboard.press('Control+z')
  await expect(toast(page, 'Question 1 is removed.')).toBeHidden()
  await expect(answers).toHaveText([words[0] ?? '', `${words[1]} More.`, ...words.slice(2)])
  await page.getByRole('button', { name: 'Add a question' }).focus()
  await page.keyboard.press('Control+z')
  await expect(answers.nth(1)).toHaveText(`${words[1]} More.`)
})

test('a change goes into the scheduled text at its hour, with the one button that says so', async ({
  page,
}) => {
  const id = draftUpdate('into-the-scheduled', person)
  inAnotherProcess({ verb: 'schedule', id, inMilliseconds: 30 * 3_600_000 })
  await signIn(page, email)
  await openDirectly(page, id)
  await expect(page.getByRole('button', { name: /^Goes out \w{3} \d\d:\d\d$/ })).toBeDisabled()
  await field(page, 'Takeaway').fill('Mended in time.')
  const put = page.getByRole('button', {
    name: /^Put into the scheduled text \(\w{3} \d\d:\d\d\)$/,
  })
  await put.click()
  await expect(page.getByRole('button', { name: /^Goes out / })).toBeDisabled()
  await expect(page.getByText('Not in the scheduled text:')).toBeHidden()
  expect(stored(id)).toMatchObject({ state: 'scheduled', rev: 3 })
})
