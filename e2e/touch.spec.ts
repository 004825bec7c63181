import { expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { field, openDirectly, saveLine } from './desk-page'
import { fingerOn, middleOf } from './finger'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })
test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } })

/** Clear of the bar at the foot of a phone. */
const toTheMiddle = (one: Element) => one.scrollIntoView({ block: 'center' })
const year = new Date().getUTCFullYear() + 1
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
const questionsIn = (page: Page) =>
  page
    .locator('textarea[name^="questions."][name$=".question"]')
    .evaluateAll((fields) => fields.map((one) => (one as HTMLTextAreaElement).value))

test('by touch alone an update is opened, written at length, sorted and published', async ({
  page,
}) => {
  const email = 'thumb@example.org'
  const id = draftUpdate('written-by-thumb', hire('editor', email))
  await signIn(page, email)
  await page.goto('/dashboard')
  await page.getByText('Menu', { exact: true }).tap()
  await page.getByRole('link', { name: /^Articles/ }).tap()
  await page.getByRole('link', { name: headlineOf('written-by-thumb'), exact: true }).tap()
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/)
  await expect(page.getByRole('link', { name: 'Settings', exact: true })).toBeHidden()

  const word = `Donau${'dampfschifffahrts'.repeat(12)}gesellschaft`
  await field(page, 'What happened').tap()
  await page.keyboard.insertText(`${word} ${'and so on '.repeat(200)}`)
  await field(page, 'Headline').tap()
  await field(page, 'Headline').fill('Written by a thumb, with a very long word')
  expect(await widthOf(page)).toBe(390)

  const [first = '', second = ''] = await questionsIn(page)
  const finger = await fingerOn(page)
  await page.getByRole('button', { name: 'Move question 1 down' }).tap()
  await expect.poll(() => questionsIn(page)).toEqual([second, first])

  await page.getByRole('button', { name: 'Move question 2', exact: true }).evaluate(toTheMiddle)
  const lower = await page
    .getByRole('button', { name: 'Move question 2', exact: true })
    .boundingBox()
  const upper = await page
    .getByRole('button', { name: 'Move question 1', exact: true })
    .boundingBox()
  if (!lower || !upper) throw new Error('The handles are not on the page.')
  await finger.down({ x: lower.x + lower.width / 2, y: lower.y + lower.height / 2 })
  await finger.to({ x: upper.x + upper.width / 2, y: upper.y })
  await finger.up()
  await expect.poll(() => questionsIn(page)).toEqual([first, second])

  // Beside the handle a finger scrolls the page, and sorts nothing.
  await page.getByRole('textbox', { name: 'Question 1', exact: true }).evaluate(toTheMiddle)
  const beside = await middleOf(page.getByRole('textbox', { name: 'Question 1', exact: true }))
  const scrolled = await page.evaluate(() => window.scrollY)
  await finger.down(beside)
  await finger.to({ x: beside.x, y: beside.y - 200 })
  await finger.up()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled)
  expect(await questionsIn(page)).toEqual([first, second])

  await expect(saveLine(page)).toHaveText(/^Saved/)
  await page.getByRole('button', { name: 'Publish now' }).tap()
  await expect(page.locator('header').getByText('Live', { exact: true })).toBeVisible()
  await field(page, 'Headline').fill('Written by a thumb, and changed once more')
  await page.getByLabel('What this change is').filter({ visible: true }).tap()
  await expect(page.getByRole('radio', { name: /correction/i })).toBeVisible()
  await page.getByRole('radio', { name: /correction/i }).tap()
  await field(page, 'Headline').tap()
  await expect(page.getByRole('radio', { name: /correction/i })).toBeHidden()
  expect(await widthOf(page)).toBe(390)
  expect(inAnotherProcess({ verb: 'look', id })).toMatchObject({ state: 'live' })
})

test('on a phone the hour is chosen beside the button that publishes', async ({ page }) => {
  const email = 'thumb-schedules@example.org'
  const id = draftUpdate('scheduled-by-thumb', hire('editor', email))
  await signIn(page, email)
  await openDirectly(page, id)
  await expect(page.getByText('Schedule…')).toBeHidden()
  await page.getByLabel('When it goes out').tap()
  await page.getByText('Schedule…').tap()
  await page.getByLabel('When', { exact: true }).fill(`${year}-03-02 09:00`)
  expect(await widthOf(page)).toBe(390)
  await page.getByRole('button', { name: /^Schedule for/ }).tap()
  await expect(page.getByRole('region', { name: 'Schedule' })).toContainText(`2 Mar ${year}, 09:00`)
  await expect(page.getByLabel('When', { exact: true })).toBeHidden()
  expect(inAnotherProcess({ verb: 'look', id })).toMatchObject({ state: 'scheduled' })
})

test('in the calendar a finger that rests lifts a card, one that goes on scrolls', async ({
  page,
}) => {
  const email = 'thumb-calendar@example.org'
  const slug = 'lifted-by-touch'
  const id = draftUpdate(slug, hire('editor', email))
  await signIn(page, email)
  const when = Date.UTC(year, 5, 2, 8, 30)
  inAnotherProcess({ verb: 'schedule', id, inMilliseconds: when - Date.now() })
  await page.goto(`/dashboard/calendar?view=week&day=${year}-06-02`)
  const day = (name: string) => page.getByRole('listitem', { name })
  await expect(day('2 June')).toContainText(headlineOf(slug))
  await expect(page.getByRole('button', { name: `Move “${headlineOf(slug)}”` })).toBeVisible()
  const card = page.getByRole('link', { name: headlineOf(slug) })
  const finger = await fingerOn(page)
  const target = day('3 June')
  const start = await middleOf(card)
  await finger.down(start)
  await expect(page.getByText(`On ${year}-06-02.`)).toBeAttached()
  const to = await target.boundingBox()
  if (!to) throw new Error('The day is not on the page.')
  await finger.to({ x: to.x + to.width / 2, y: to.y + to.height / 2 })
  await finger.up()
  await expect(target).toContainText(headlineOf(slug))
  await expect(page.getByText(/^Moved to/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).tap()
  await expect(day('2 June')).toContainText(headlineOf(slug))
  await card.tap()
  await page.waitForURL(`**/dashboard/articles/${id}`)
  await openDirectly(page, id)
  expect(await widthOf(page)).toBe(390)
})
