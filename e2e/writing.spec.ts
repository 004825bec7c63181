import { expect, type Page } from '@playwright/test'
import { hire } from './another-process'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

let email = ''

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `writing-${workerIndex}@example.org`
  hire('editor', email)
})

function field(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true })
}

async function beginUpdate(page: Page): Promise<string> {
  await page.goto('/dashboard/articles')
  await page.getByRole('button', { name: 'New update' }).click()
  await page.waitForURL(/\/dashboard\/articles\/[0-9a-f-]{36}$/)
  await page.reload()
  return page.url()
}

async function write(page: Page, headline: string): Promise<void> {
  await field(page, 'Headline').fill(headline)
  await expect(field(page, 'Headline')).toHaveValue(headline)
  for (const part of ['What happened', 'Why it matters', 'What it means for you']) {
    await expect(async () => {
      await field(page, part).focus()
      await expect(field(page, part)).toBeFocused({ timeout: 100 })
    }).toPass()
    await page.keyboard.insertText(`${part}: one short paragraph.`)
  }
  await page.getByRole('button', { name: 'Add the source' }).click()
  await field(page, 'Address of the post or page').fill('https://x.com/sama/status/1')
  await field(page, 'Author').fill('Sam Altman')
  await field(page, 'Quotation, word for word').fill('a quotation')
  await field(page, 'Likes').fill('14k')
  await expect(field(page, 'Counted')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/)
}

async function saveByKey(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible()
}

test('an editor writes, saves, previews and publishes; a reader reads it without scripts', async ({
  page,
  browser,
}) => {
  await signIn(page, email)
  await beginUpdate(page)
  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByText('This update cannot be published yet')).toBeVisible()
  await write(page, 'An update written by hand from beginning to end')
  for (const number of ['first', 'second']) {
    await page.getByRole('button', { name: /^Add a question|^Add another question/ }).click()
    await page
      .getByRole('textbox', { name: /^Question/ })
      .last()
      .fill(`Is this the ${number}?`)
    await page
      .getByRole('textbox', { name: /^Answer/ })
      .last()
      .click()
    await page.keyboard.insertText('Yes.')
  }
  await saveByKey(page)
  await page.reload()
  await expect(field(page, 'Headline')).toHaveValue(/^An update written by hand/)
  await expect(page.getByRole('textbox', { name: /^Question/ }).first()).toHaveValue(/first/)

  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(/^An update written by hand/)

  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByText('Live', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'View live' })).toHaveAttribute(
    'href',
    '/updates/an-update-written-by-hand-from-beginning-to-end',
  )

  const reader = await browser.newContext({ javaScriptEnabled: false })
  const readersPage = await reader.newPage()
  await readersPage.goto('/updates/an-update-written-by-hand-from-beginning-to-end')
  await expect(readersPage.getByText('Is this the second?')).toBeVisible()
  await expect(readersPage.getByText('View on X')).toBeVisible()
  await reader.close()
})

test('a save on an older version is refused with both texts on screen', async ({
  page,
  context,
}) => {
  // Neither tab hears of the other, as on a poor connection; otherwise only one of them could write.
  await context.route('**/presence', (route) => route.abort())
  await signIn(page, email)
  const url = await beginUpdate(page)
  await field(page, 'Headline').fill('The headline both begin with')
  await saveByKey(page)
  const other = await context.newPage()
  await other.goto(url)
  await expect(field(other, 'What happened')).toHaveClass(/rich-text/)
  await field(other, 'Headline').fill('The headline that was saved first')
  await saveByKey(other)

  await field(page, 'Headline').fill('The headline that came too late')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('The headline that was saved first').first()).toBeVisible()
  await expect(page.getByText('The headline that came too late').first()).toBeVisible()
  await other.reload()
  await expect(field(other, 'Headline')).toHaveValue('The headline that was saved first')
})

test('a session that ended loses no text', async ({ page, context }) => {
  await signIn(page, email)
  await beginUpdate(page)
  await field(page, 'Headline').fill('Words typed before the session ended')
  await context.clearCookies()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/session has ended/i).first()).toBeVisible()
  await expect(field(page, 'Headline')).toHaveValue('Words typed before the session ended')

  const other = await context.newPage()
  await signIn(other, email)
  await saveByKey(page)
})

test('faults stand beside their fields and nothing typed is lost', async ({ page }) => {
  await signIn(page, email)
  await beginUpdate(page)
  await field(page, 'Headline').fill('Faults of every kind')
  await page.getByRole('button', { name: 'Add the source' }).click()
  await field(page, 'Address of the post or page').fill('javascript:alert(1)')
  await field(page, 'Reposts').fill('many')
  await field(page, 'Likes').fill('-1')
  await page.keyboard.press('Control+s')
  for (const name of ['Address of the post or page', 'Reposts', 'Likes']) {
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true')
  }
  await expect(field(page, 'Reposts')).toHaveValue('many')
  await expect(field(page, 'Headline')).toHaveValue('Faults of every kind')
})

test('a new update and each new row take the focus, and a kept source says when it was typed', async ({
  page,
}) => {
  await signIn(page, email)
  await page.goto('/dashboard')
  await page.getByRole('button', { name: 'New update' }).click()
  await page.waitForURL(/\/dashboard\/articles\/[0-9a-f-]{36}$/)
  await expect(field(page, 'Headline')).toBeFocused()
  await page.getByRole('button', { name: 'Add the source' }).click()
  await expect(field(page, 'Address of the post or page')).toBeFocused()
  await page.keyboard.insertText('https://x.com/sama/status/1')
  await saveByKey(page)
  await expect(page.getByRole('region', { name: 'Source' })).toContainText(/typed .+ UTC/)
  for (const name of ['Question 1', 'Question 2']) {
    await page.getByRole('button', { name: 'Add a question' }).click()
    await expect(field(page, name)).toBeFocused()
  }
})

test('a slow machine loses no key of somebody fast', async ({ page }) => {
  await signIn(page, email)
  await beginUpdate(page)
  await expect(field(page, 'What it means for you')).toHaveClass(/rich-text/)
  const machine = await page.context().newCDPSession(page)
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 12 })
  const words = 'Every key of a fast hand stays'
  await field(page, 'Headline').focus()
  await page.keyboard.type(words)
  await expect(field(page, 'Headline')).toHaveValue(words)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the form saves and keeps what was typed', async ({ page }) => {
    await signIn(page, email)
    await beginUpdate(page)
    await field(page, 'Headline').fill('Written without any script')
    await field(page, 'What happened').fill('Something **bold** happened.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(field(page, 'What happened')).toHaveValue('Something **bold** happened.')
    await page.reload()
    await expect(field(page, 'Headline')).toHaveValue('Written without any script')
  })
})
