import { expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { field, openDirectly, saveLine } from './desk-page'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 60_000 })

let email = ''
let person = { id: '', role: 'editor' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `keys-${workerIndex}@example.org`
  person = { ...hire('editor', email), role: 'editor' }
})

const palette = (page: Page) => page.getByRole('dialog', { name: 'Go or do' })
const ready = (page: Page) => expect(page.getByRole('button', { name: 'Go or do' })).toBeEnabled()

test('the palette reaches pages, updates and what the page offers', async ({ page }) => {
  const id = draftUpdate('reached-by-the-palette', person)
  await signIn(page, email)
  await page.goto('/dashboard')
  await ready(page)
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
  await expectNoBarrier(page)
  await expect(palette(page).getByRole('option', { name: /new update/i })).toHaveCount(1)
  const pointed = palette(page).getByRole('option', { name: /^Calendar/ })
  await pointed.hover()
  await expect(palette(page).getByRole('option', { selected: true })).toHaveText(/^Calendar/)
  await page.keyboard.type('topics')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/dashboard/topics')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('reached-by')
  await palette(page)
    .getByRole('option', { name: headlineOf('reached-by-the-palette') })
    .click()
  await page.waitForURL(`**/dashboard/articles/${id}`)
  await expect(page.getByRole('textbox', { name: 'What happened' })).toHaveClass(/rich-text/)

  await page.getByRole('textbox', { name: 'Headline', exact: true }).focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('submit')
  await expect(palette(page).getByRole('option', { selected: true })).toContainText(
    'Submit for review',
  )
  await page.keyboard.press('Enter')
  await expect(page.locator('header').getByText('In review')).toBeVisible()
  expect(inAnotherProcess({ verb: 'look', id })).toMatchObject({ state: 'review' })

  await page.keyboard.press('Control+k')
  await page.keyboard.type('xyzzy')
  await expect(palette(page).getByText('Nothing has these words.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
})

test('keys are listed, wait while somebody types, and can be turned off', async ({ page }) => {
  await signIn(page, email)
  await page.goto('/dashboard')
  await ready(page)
  await page.keyboard.press('Shift+?')
  const list = page.getByRole('dialog', { name: 'Keys' })
  await expect(list.getByRole('checkbox')).toHaveCount(11)
  await expectNoBarrier(page)
  await list.getByRole('checkbox', { name: /Go to the topics/ }).uncheck()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()

  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await page.waitForURL('**/dashboard/articles')
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox')
  await expect(search).toBeFocused()
  await page.keyboard.type('n?')
  await expect(search).toHaveValue('n?')
  await search.blur()
  await page.keyboard.press('n')
  await page.waitForURL(/articles\/[0-9a-f-]{36}$/)
})

test('from an answer a key leads on to the next question, and Shift and Enter break its line', async ({
  page,
}) => {
  const email = 'keys-next-question@example.org'
  const editor = { ...hire('editor', email), role: 'editor' as const }
  const id = draftUpdate('next-question', editor)
  inAnotherProcess({ verb: 'ask nothing', id })
  await signIn(page, email)
  await openDirectly(page, id)
  await page.getByRole('button', { name: 'Add a question' }).press('Enter')
  await expect(field(page, 'Answer 1')).toHaveClass(/rich-text/)
  await field(page, 'Question 1').fill('Who wrote it')
  await field(page, 'Answer 1').focus()
  await page.keyboard.type('One hand')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('or two.')
  await page.keyboard.press('Control+Enter')
  await expect(field(page, 'Question 2')).toBeFocused()
  await page.keyboard.type('And when')
  await expect(field(page, 'Answer 2')).toHaveClass(/rich-text/)
  await field(page, 'Answer 2').focus()
  await page.keyboard.type('Today.')
  await field(page, 'Answer 1').focus()
  await page.keyboard.press('Control+Enter')
  await expect(field(page, 'Question 2')).toBeFocused()
  await expect(field(page, 'Question 2')).toHaveValue('')
  await expect(field(page, 'Question 3')).toHaveValue('And when')
  await expect(saveLine(page)).toHaveText(/^Saved/)
  expect(inAnotherProcess({ verb: 'look', id })).toMatchObject({
    answers: ['One hand\\\nor two.', 'Today.'],
  })
})

test('after what closes its own button, the next key begins at what came of it', async ({
  page,
}) => {
  const email = 'keys-go-on@example.org'
  const owner = { ...hire('owner', email), role: 'owner' as const }
  await signIn(page, email)
  await openDirectly(page, draftUpdate('keys-go-on', owner))
  const submit = page.getByRole('button', { name: 'Submit for review' })
  await submit.focus()
  const scrolled = await page.evaluate(() => scrollY)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Submitted. It waits for a reviewer.')).toBeFocused()
  await page.getByRole('button', { name: 'Publish now' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'View', exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused()
  await page.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(page.getByRole('link', { name: 'View live' })).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)

  await page.goto('/dashboard/settings')
  await page.getByRole('button', { name: 'Save the publication' }).press('Enter')
  await expect(page.getByText('Saved. Readers see it from now on.')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Save the publication' })).toBeFocused()
})

test('what is taken back by the keys is where the next key begins', async ({ page }) => {
  const email = 'keys-take-back@example.org'
  const owner = { ...hire('owner', email), role: 'owner' as const }
  const id = draftUpdate('keys-take-back', owner)
  const told = (words: string) => page.getByRole('status').filter({ hasText: words })
  await signIn(page, email)
  await openDirectly(page, id)
  await page.getByRole('button', { name: 'Publish now' }).press('Enter')
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(told('Taken back: it is off the site again.')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused()

  await page.getByRole('button', { name: 'Move to trash' }).press('Enter')
  await expect(told('In the trash.')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.getByRole('link', { name: 'Today' }).focus()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(told('It stands where it stood.')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Today' })).toBeFocused()
})

test('what takes the focus stays clear of the bar above', async ({ page }) => {
  const email = 'keys-below-the-bar@example.org'
  const editor = { ...hire('editor', email), role: 'editor' as const }
  await signIn(page, email)
  await page.goto(`/dashboard/articles/${draftUpdate('below-the-bar', editor)}`)
  const field = page.getByRole('textbox', { name: 'What happened', exact: true })
  await expect(field).toHaveClass(/rich-text/)
  await field.evaluate((text) => scrollBy(0, text.getBoundingClientRect().top - 5))
  await field.focus()
  const bar = await page.getByRole('banner').boundingBox()
  const lowest = (bar?.y ?? 0) + (bar?.height ?? 0)
  await expect.poll(async () => (await field.boundingBox())?.y).toBeGreaterThan(lowest)
})
