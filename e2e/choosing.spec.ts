import { expect, type Page } from '@playwright/test'
import { draftUpdate, hire } from './another-process'
import { openDirectly } from './desk-page'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

let email = ''
let person = { id: '', role: 'editor' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `choosing-${workerIndex}@example.org`
  person = { ...hire('editor', email), role: 'editor' }
  hire('editor', `grace-${workerIndex}@example.org`, undefined, `Grace ${workerIndex}`)
  hire('editor', `mary-${workerIndex}@example.org`, undefined, `Mary ${workerIndex}`)
})

const topics = (page: Page) => page.getByRole('combobox', { name: 'Topics', exact: true })
const byline = (page: Page) => page.getByRole('combobox', { name: 'Byline', exact: true })
const chip = (page: Page, name: string) =>
  page.getByRole('button', { name: `Remove ${name}`, exact: true })
const option = (page: Page, name: string | RegExp) =>
  page.locator('[role=option]').filter({ hasText: name })
const creation = (page: Page, name: string, kind: string) =>
  option(page, `Create “${name}”`).filter({ hasText: `as a ${kind}` })

async function saved(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible()
  await page.reload()
}

test('topics by keyboard: the best match, a new one of a kind, and the last taken back', async ({
  page,
}) => {
  const id = draftUpdate('chosen-by-keyboard', person, ['Regulated chips'])
  await signIn(page, email)
  await openDirectly(page, id)
  await topics(page).focus()
  await page.keyboard.type('opena')
  await expect(option(page, /^OpenAI/)).toHaveAttribute('aria-selected', 'true')
  await expectNoBarrier(page)
  await page.keyboard.press('Enter')
  await expect(chip(page, 'OpenAI')).toBeVisible()
  await expect(topics(page)).toHaveValue('')
  await expect(topics(page)).toBeFocused()

  await page.keyboard.type('Zeta Works')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(creation(page, 'Zeta Works', 'company')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(chip(page, 'Zeta Works')).toBeVisible()
  await page.keyboard.type('Typed to the end')
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(creation(page, 'Typed to the end', 'subject')).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(chip(page, 'Typed to the end')).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(chip(page, 'Typed to the end')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chip(page, 'Typed to the end')).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(chip(page, 'Typed to the end')).toBeHidden()
  await chip(page, 'Regulated chips').press('Enter')
  await expect(chip(page, 'Regulated chips')).toBeHidden()
  await expect(topics(page)).toBeFocused()

  await saved(page)
  for (const name of ['OpenAI', 'Zeta Works']) await expect(chip(page, name)).toBeVisible()
  await expect(page.locator('input[name="topics.1.kind"]')).toHaveValue('company')
  await expect(page.locator('input[name="topics.2.name"]')).toHaveValue('')
})

test('a name that no topic has stays in its line, says so, and makes no topic', async ({
  page,
}) => {
  const name = 'N'.repeat(60)
  await signIn(page, email)
  await openDirectly(page, draftUpdate('list-closed', person, ['Regulated chips']))
  await topics(page).pressSequentially('Half a na')
  await expect(creation(page, 'Half a na', 'subject')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(creation(page, 'Half a na', 'subject')).toBeHidden()
  await page.keyboard.type('me')
  await page.mouse.click(4, 300)
  await expect(
    page.getByText('“Half a name” is not a topic yet, so it is not saved.'),
  ).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible()
  await expect(topics(page)).toHaveValue('Half a name')
  await expect(chip(page, 'Half a name')).toBeHidden()
  await expectNoBarrier(page)

  await topics(page).fill(name)
  await page.mouse.click(4, 300)
  await page.getByRole('button', { name: 'Create it…' }).click()
  await expect(topics(page)).toBeFocused()
  await creation(page, name, 'law').click()
  await expect(chip(page, name)).toBeVisible()
  await saved(page)
  await expect(page.locator('input[name="topics.1.kind"]')).toHaveValue('law')
  await expect(page.locator('input[name="topics.2.name"]')).toHaveCount(1)
  for (const width of [390, 1024]) {
    await page.setViewportSize({ width, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
    const box = await chip(page, name).boundingBox()
    expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
  }
})

test('a topic is typed whole though one that begins like it is chosen', async ({ page }) => {
  await signIn(page, email)
  await openDirectly(page, draftUpdate('begins-alike', person, ['Open']))
  await topics(page).pressSequentially('OpenAI')
  await expect(topics(page)).toHaveValue('OpenAI')
  await page.keyboard.press('Enter')
  await expect(chip(page, 'OpenAI')).toBeVisible()
})

test('authors by keyboard, in the order in which they were chosen', async ({ page }, {
  workerIndex,
}) => {
  const [grace, mary] = [`Grace ${workerIndex}`, `Mary ${workerIndex}`]
  await signIn(page, email)
  await openDirectly(page, draftUpdate('authors-by-keyboard', person))
  await byline(page).focus()
  await page.keyboard.type(`mary ${workerIndex}`)
  await expect(option(page, mary)).toHaveAttribute('aria-selected', 'true')
  await expectNoBarrier(page)
  await page.keyboard.press('Enter')
  await expect(chip(page, mary)).toBeVisible()
  await page.keyboard.type(`grace ${workerIndex}`)
  await page.keyboard.press('Enter')
  await expect(chip(page, grace)).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(chip(page, grace)).toBeHidden()
  await page.keyboard.type(`grace ${workerIndex}`)
  await page.keyboard.press('Enter')
  await chip(page, 'The editor').press('Enter')
  await saved(page)
  await expect(chip(page, grace)).toBeVisible()
  const names = await page.getByRole('button', { name: /^Remove (Mary|Grace|The editor)/ }).all()
  const labels = await Promise.all(names.map((name) => name.getAttribute('aria-label')))
  expect(labels).toEqual([`Remove ${mary}`, `Remove ${grace}`])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('topics and authors are chosen by touch', async ({ page }, { workerIndex }) => {
    await signIn(page, email)
    await openDirectly(page, draftUpdate('chosen-by-touch', person, ['Of a phone']))
    await topics(page).tap()
    await topics(page).pressSequentially('openai')
    const box = await option(page, /^OpenAI/).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    await option(page, /^OpenAI/).tap()
    await expect(chip(page, 'OpenAI')).toBeVisible()
    await topics(page).pressSequentially('Law of phones')
    await creation(page, 'Law of phones', 'law').tap()
    await expect(chip(page, 'Law of phones')).toBeVisible()
    await chip(page, 'Of a phone').tap()
    await expect(chip(page, 'Of a phone')).toBeHidden()

    await byline(page).tap()
    await option(page, `Mary ${workerIndex}`).tap()
    await expect(chip(page, `Mary ${workerIndex}`)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await saved(page)
    for (const name of ['OpenAI', 'Law of phones', `Mary ${workerIndex}`]) {
      await expect(chip(page, name)).toBeVisible()
    }
    await expect(page.locator('input[name="topics.1.kind"]')).toHaveValue('law')
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('a topic is typed and people are ticked', async ({ page }, { workerIndex }) => {
    const id = draftUpdate('chosen-without-scripts', person, ['Plain topic'])
    await signIn(page, email)
    await page.goto(`/dashboard/articles/${id}`)
    await page.getByLabel('Topics', { exact: true }).fill('Plain company')
    await page.getByLabel('Kind of the new topic').selectOption('company')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('checkbox', { name: `Grace ${workerIndex}` }).check()
    await page.getByRole('button', { name: 'Remove Plain topic' }).click()
    await expect(chip(page, 'Plain topic')).toBeHidden()
    await expect(chip(page, 'Plain company')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: `Grace ${workerIndex}` })).toBeChecked()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.goto(`/dashboard/articles/${id}`)
    await expect(page.locator('input[name="topics.0.kind"]')).toHaveValue('company')
    await expect(page.getByRole('checkbox', { name: `Grace ${workerIndex}` })).toBeChecked()
  })
})
