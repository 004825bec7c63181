import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { field, openDirectly, saveLine } from './desk-page'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

let email = ''
let writes = { id: '', role: 'editor' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `while-writing-${workerIndex}@example.org`
  writes = { ...hire('editor', email), role: 'editor' }
})

async function open(page: Page, slug: string): Promise<string> {
  const id = draftUpdate(slug, writes)
  await signIn(page, email)
  await openDirectly(page, id)
  return id
}

const text = (page: Page, name: string) => page.locator(`textarea[name="${name}"]`)
const linkBox = (page: Page) => page.getByRole('textbox', { name: 'Address of the link' })

async function boxOf(one: Locator) {
  const box = await one.boundingBox()
  if (box === null) throw new Error('It is not on the page.')
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
}

for (const [device, width] of [
  ['a desk', 1280],
  ['a phone', 360],
] as const) {
  test(`on ${device} a key makes chosen words a link, under the words and over nothing else`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 760 })
    await open(page, `linked-by-key-${width}`)
    const matters = field(page, 'Why it matters')
    await matters.fill('See the terms')
    await matters.press('End')
    for (let at = 0; at < 5; at++) await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('terms')
    // The editor hears of a selection a moment after it was made, and nobody is faster.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    await page.keyboard.press('Control+k')
    await expect(linkBox(page)).toBeFocused()
    await expect(page.locator('.rich-chosen')).toHaveText('terms')
    await expect(page.locator('.rich-chosen')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await expectNoBarrier(page)
    const box = await boxOf(linkBox(page).locator('xpath=../../..'))
    const words = await boxOf(page.locator('.rich-chosen'))
    const next = await boxOf(page.getByText('What it means for you', { exact: true }).first())
    const set = await boxOf(page.getByRole('button', { name: 'Set', exact: true }))
    const input = await boxOf(linkBox(page))
    expect(box.top - words.bottom).toBeGreaterThanOrEqual(0)
    expect(box.top - words.bottom).toBeLessThan(12)
    expect(box.bottom).toBeLessThanOrEqual(next.top)
    expect(box.right).toBeLessThanOrEqual(width)
    expect(Math.abs(set.top + set.bottom - input.top - input.bottom)).toBeLessThan(6)

    await page.keyboard.type('example.org/terms')
    await page.keyboard.press('Enter')
    await expect(matters).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type('. Then')
    await expect(text(page, 'whyItMatters')).toHaveValue(
      'See the [terms](https://example.org/terms). Then',
    )
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toBeVisible()
  })
}

test('an answer of one line makes room for the box of a link', async ({ page }) => {
  await open(page, 'linked-in-an-answer')
  const answer = field(page, 'Answer 1')
  await answer.press('Control+a')
  await page.keyboard.press('Control+k')
  await expect(linkBox(page)).toBeFocused()
  const box = await boxOf(linkBox(page).locator('xpath=../../..'))
  expect(box.bottom).toBeLessThanOrEqual((await boxOf(field(page, 'Question 2'))).top)
  await page.keyboard.press('Escape')
  await expect(answer).toBeFocused()
  await expect(linkBox(page)).toBeHidden()
})

test('the preview follows to the part that is being written', async ({ page }) => {
  await open(page, 'followed-by-the-preview')
  const preview = page.frameLocator('iframe')
  const question = preview.getByText('Since when')
  await expect(preview.getByRole('heading', { level: 1 })).toBeInViewport()
  await field(page, 'Answer 2').focus()
  await page.keyboard.type('Added. ')
  await expect(question).toBeInViewport()
  await expect(preview.getByText('Added.')).toBeInViewport()
  await field(page, 'Headline').focus()
  await expect(preview.getByRole('heading', { level: 1 })).toBeInViewport()
})

test('the first key that readers do not see yet moves nothing', async ({ page }) => {
  const id = draftUpdate('moves-nothing', writes)
  inAnotherProcess({ verb: 'publish', id })
  await signIn(page, email)
  await openDirectly(page, id)
  await expect(page.getByText('Readers see all of this.')).toBeVisible()
  const takeaway = field(page, 'Takeaway')
  const place = () =>
    takeaway.evaluate((one) => Math.round(one.getBoundingClientRect().top + window.scrollY))
  const before = await place()
  await takeaway.fill('More')
  await expect(page.getByText('Readers do not see yet:')).toBeVisible()
  expect(await place()).toBe(before)
  for (const name of ['What happened', 'Why it matters', 'What it means for you', 'Question 1']) {
    await field(page, name).fill(`Another ${name}`)
  }
  await expect(page.locator('summary', { hasText: 'Readers do not see yet:' })).toContainText(
    '1 question',
  )
  expect(await place()).toBe(before)
})

test('a lead picture without words takes the writer to the field of its words', async ({
  page,
}) => {
  await open(page, 'picture-without-words')
  const buffer = await sharp({
    create: { width: 1200, height: 700, channels: 3, background: '#863' },
  })
    .jpeg()
    .toBuffer()
  const lead = page.getByRole('group', { name: 'Lead picture' })
  const file = { name: 'wall.jpg', mimeType: 'image/jpeg', buffer }
  await lead.locator('input[type=file]').setInputFiles(file)
  const words = field(page, 'What it shows')
  await expect(words).toBeVisible()
  await expect(saveLine(page)).toHaveText(/^Saved \d\d:/)
  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(words).toBeFocused()
  await expect(words).toHaveAttribute('aria-invalid', 'true')
  await expect(words).toHaveAccessibleDescription(/Say what the lead picture shows/)
  await expect(lead.getByRole('button', { name: 'Choose another' })).not.toHaveAttribute(
    'data-faulty',
  )
})

test('the way to a note is shown within its field, and is no stop from field to field', async ({
  page,
}) => {
  await open(page, 'notes-out-of-the-way')
  const marks = page.getByRole('link', { name: 'Note on this field' })
  await page.mouse.move(0, 0)
  await field(page, 'Takeaway').focus()
  await expect(marks).toHaveCount(1)
  await page.keyboard.press('Shift+Tab')
  await expect(marks).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('About', { exact: true })).toHaveValue('takeaway')
  await field(page, 'Headline').focus()
  await page.keyboard.press('Tab')
  await expect(field(page, 'Address')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(field(page, 'Takeaway')).toBeFocused()
  await field(page, 'Why it matters').hover()
  await expect(marks).toHaveCount(2)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('label and count stay in sight while a text is written', async ({ page }) => {
    await open(page, 'counted-on-a-phone')
    const means = field(page, 'What it means for you')
    await means.focus()
    const part = page.locator('.rich-field').filter({ has: means })
    const label = part.locator('label')
    const count = part.getByText('3 words', { exact: true })
    const tools = part.getByRole('toolbar')
    await expect(tools).toBeVisible()
    for (const one of [label, count]) {
      await expect(one).toBeVisible()
      const [words, bar] = [await boxOf(one), await boxOf(tools)]
      expect(bar.top >= words.bottom || bar.left >= words.right).toBe(true)
    }
    const below = await boxOf(page.getByRole('heading', { name: 'Source' }))
    expect((await boxOf(tools)).bottom).toBeLessThanOrEqual(below.top)
    await expectNoBarrier(page)
  })
})

async function author(browser: Browser): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, email)
  return page
}

test('a source knows its author from earlier ones, says what comes of its address, and is typed', async ({
  browser,
  request,
}) => {
  const page = await author(browser)
  await openDirectly(page, draftUpdate('knows-its-author', writes))
  await page.getByRole('button', { name: 'Add another source' }).click()
  const row = page.locator('li', { has: page.getByRole('button', { name: 'Move source 2 up' }) })
  await row.getByLabel('Address of the post or page').fill('https://x.com/SAMA/status/99')
  await expect(row.getByLabel('Author', { exact: true })).toHaveValue('Sam Altman')
  await expect(row.getByRole('status').filter({ hasText: 'from an earlier source' })).toBeVisible()
  await expect(row.getByLabel('Author’s profile')).toHaveValue('https://x.com/SAMA')
  await row.getByLabel('Author', { exact: true }).fill('Sam, as I call him')
  await row.getByLabel('Address of the post or page').fill('https://x.com/nobody/status/99')
  await expect(row.getByLabel('Author', { exact: true })).toHaveValue('Sam, as I call him')
  await row.getByRole('button', { name: 'Counted now' }).click()
  await expect(row.getByLabel('Counted', { exact: true })).toHaveValue(
    new RegExp(`^${new Date().toISOString().slice(0, 11)}\\d\\d:\\d\\d$`),
  )
  await expect(page.getByRole('region', { name: 'Sources' })).toContainText(/2, last typed .+ UTC/)
  const html = await (await request.get('/updates/knows-its-author')).text()
  expect(html).not.toContain('Captured')
})
