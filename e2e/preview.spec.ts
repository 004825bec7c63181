import { expect, type Page } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 60_000 })

let email = ''
let author = { id: '', role: 'editor' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `previews-${workerIndex}@example.org`
  author = { ...hire('editor', email), role: 'editor' }
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
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/)
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
  await expect(preview.getByText('Ada Lovelace', { exact: true })).toBeVisible()
  await expect(preview.locator('[href^="javascript:"]')).toHaveCount(0)

  const colours = page.getByRole('group', { name: 'Colours of the preview' })
  await colours.getByRole('button', { name: 'Dark' }).click()
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Desktop' }).click()
  await expect(preview.locator('html')).toHaveJSProperty('clientWidth', 1280)
})

test('how the link looks follows the words, and the card is that of the draft', async ({
  page,
  request,
}) => {
  await signIn(page, email)
  const id = draftUpdate('looked-at-as-a-link')
  await page.goto(`/dashboard/articles/${id}`)
  const looks = page
    .getByRole('group')
    .filter({ hasText: 'How the link looks' })
    .getByRole('listitem')
  const places = [/^Google/, /^X/, /^LinkedIn/, /^Slack/, /^WhatsApp/, /^Discord/]
  // The preview above it grows while it loads, so that a first click may fall beside it.
  await expect(async () => {
    await page.getByText('How the link looks').click()
    await expect(looks).toHaveText(places, { timeout: 2_000 })
  }).toPass()
  await field(page, 'Headline').fill('A headline for six places')
  for (const look of await looks.all())
    await expect(look).toContainText('A headline for six places')
  await expect(looks.first()).toContainText('updates › looked-at-as-a-link')
  const card = looks.nth(1).getByRole('img')
  await card.scrollIntoViewIfNeeded()
  await expect(card).toHaveJSProperty('naturalWidth', 1200)
  expect((await request.get(`/api/desk/articles/${id}/card`)).status()).toBe(401)
  expect((await page.request.get('/api/desk/articles/none/card')).status()).toBe(404)
})

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`a preview link opens for a stranger, and ends when it is revoked, ${scripts} scripts`, async ({
    browser,
  }) => {
    const id = draftUpdate(`shown-around-${scripts}`)
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await signIn(page, email)
    await page.goto(`/dashboard/articles/${id}`)
    await page.getByRole('button', { name: 'Make a preview link' }).click()
    const address = await page.getByLabel('Preview link').inputValue()

    const stranger = await browser.newContext()
    const shown = await stranger.newPage()
    const answer = await shown.goto(address)
    await expect(shown.getByRole('heading', { level: 1 })).toHaveText(/shown-around/)
    await expect(shown.getByText('This update is not published.')).toBeVisible()
    await shown.locator('summary').first().click()
    await expect(shown.locator('details p').first()).toBeVisible()
    const headers = answer?.headers() ?? {}
    expect(headers['content-security-policy']).toContain("default-src 'none'; style-src 'self'")
    expect(headers['content-security-policy']).not.toContain('script')
    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cache-control']).toBe('private, no-store')
    expect(await stranger.cookies()).toEqual([])
    await expectNoBarrier(shown)

    await page.getByRole('button', { name: 'Revoke' }).click()
    await expect(page.getByText('open until')).toHaveCount(0)
    expect((await shown.reload())?.status()).toBe(410)
    await expect(shown.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
    await stranger.close()
    await page.context().close()
  })
}

test('a preview link leads on to what was published, and ends with what is gone', async ({
  page,
  request,
}) => {
  const id = draftUpdate('goes-out-with-a-link', author)
  await signIn(page, email)
  await page.goto(`/dashboard/articles/${id}`)
  await page.getByRole('button', { name: 'Make a preview link' }).click()
  const address = await page.getByLabel('Preview link').inputValue()
  inAnotherProcess({ verb: 'publish', id })
  expect((await request.get(address)).url()).toMatch(/\/updates\/goes-out-with-a-link$/)
  inAnotherProcess({ verb: 'retract', id, reason: 'It was not so.' })
  expect((await request.get(address)).status()).toBe(410)
  for (const junk of ['x', '%00', `${'a'.repeat(4000)}`, "'--"]) {
    expect((await request.get(`/preview/${junk}`)).status(), junk).toBeGreaterThanOrEqual(400)
  }
})
