import { createServer, type RequestListener, type Server } from 'node:http'
import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { journeyWords, signInAndPublish } from './journey'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'
import { testSite } from './test-site'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const post = '/@ada/112233445566778899'
let said = 'What was said at first.'
let status = 200
let outside: Server

const face = sharp({ create: { width: 60, height: 60, channels: 3, background: '#36c' } })
  .png()
  .toBuffer()

const listener: RequestListener = async (request, response) => {
  const json = { 'content-type': 'application/json' }
  const html = { 'content-type': 'text/html; charset=utf-8' }
  const account = {
    acct: 'ada',
    display_name: 'Ada Afar',
    url: 'http://mastodon.test/@ada',
    avatar_static: 'http://pictures.test/ada.png',
  }
  switch (request.headers.host) {
    case 'mastodon.test': {
      const body = { content: `<p>${said}</p>`, created_at: '2026-04-27T13:24:26.000Z', account }
      return response
        .writeHead(status, json)
        .end(JSON.stringify({ ...body, reblogs_count: 3, favourites_count: 14 }))
    }
    case 'pictures.test':
      return response.writeHead(200, { 'content-type': 'image/png' }).end(await face)
    case 'private.test':
      return response.writeHead(403, html).end()
    case 'deleted.test':
      return response.writeHead(410, html).end()
    case 'enormous.test':
      return response.writeHead(200, html).end('x'.repeat(3_000_000))
    case 'loop.test':
      return response.writeHead(302, { location: 'http://loop.test/' }).end()
    case 'leads.test':
      return response.writeHead(302, { location: 'http://inside.test/secrets' }).end()
    case 'latin.test':
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(Buffer.from('<title>Zürich schreibt</title>', 'latin1'))
    default:
      // Slow: it never answers.
      return undefined
  }
}

test.beforeAll(async () => {
  outside = createServer(listener)
  await new Promise<void>((done) => outside.listen(testSite.outside, '127.0.0.1', done))
})

test.afterAll(() => {
  outside.closeAllConnections()
  outside.close()
})

const address = (page: Page) => page.getByLabel('Address of the post or page')
const fill = (page: Page) => page.getByRole('button', { name: 'Fill in from the source' })

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

async function openDraft(page: Page, slug: string, role: 'owner' | 'editor'): Promise<string> {
  const email = `${slug}@example.org`
  const id = draftUpdate(slug, hire(role, email))
  await signIn(page, email)
  await page.goto(`/dashboard/articles/${id}`)
  await page.getByText('Edit', { exact: true }).click()
  return id
}

test('a source is fetched once an owner allows it, and says how it was captured', async ({
  page,
  request,
}) => {
  const id = await openDraft(page, 'fetched-source', 'owner')
  await expect(page.getByRole('button', { name: 'Publish now' })).toBeEnabled()
  await expect(fill(page)).toHaveCount(0)
  await expect(address(page)).toHaveAccessibleDescription(/^This site fetches nothing/)
  await expect(
    page.getByRole('link', { name: 'Switch fetching on in the settings' }),
  ).toHaveAttribute('href', '/dashboard/settings')
  await page.goto('/dashboard/settings')
  await page.getByLabel('Fetch what sources say').check()
  await page.getByRole('button', { name: 'Save settings' }).click()
  await expect(page.getByText('Sources can be filled in from their addresses')).toBeVisible()

  await page.goto(`/dashboard/articles/${id}`)
  await page.getByText('Edit', { exact: true }).click()
  await expect(address(page)).toHaveAccessibleDescription(/what it says of itself is filled in/)
  for (const label of ['Author', 'Handle', 'Quotation, word for word', 'Posted', 'Likes']) {
    await page.getByLabel(label, { exact: true }).fill('')
  }
  await page.getByLabel('Author', { exact: true }).fill('Somebody')
  await address(page).fill(`http://mastodon.test${post}`)
  await fill(page).click()
  const status = page.getByRole('status').filter({ hasText: 'the source says otherwise' })
  await expect(status).toContainText('Left as you wrote it, though the source says otherwise')
  await expect(page.getByLabel('Quotation, word for word')).toHaveValue(said)
  await expect(page.getByLabel('Likes')).toHaveValue('14')
  await expect(page.getByLabel('Author', { exact: true })).toHaveValue('Somebody')
  await page.getByRole('button', { name: 'Take these too' }).click()
  await expect(page.getByLabel('Author', { exact: true })).toHaveValue('Ada Afar')
  await expect(page.locator('details img[src^="/media/"]').first()).toBeVisible()
  await expect(page.locator('header [role=status]')).toHaveText(/^Saved/)
  inAnotherProcess({ verb: 'publish', id })
  const html = await (await request.get('/updates/fetched-source')).text()
  expect(html).toContain('fetched from what its network makes public')
  expect(html).toMatch(/>captured<.{0,80}2026/i)
  expect(html).toContain(said)
})

test('the address of a post that is pasted fills its source in by itself', async ({ page }) => {
  await openDraft(page, 'pasted-source', 'editor')
  await page.getByRole('button', { name: 'Add another source' }).click()
  await expect(address(page).last()).toBeFocused()
  await paste(page, ` http://mastodon.test${post}?utm_source=x `)
  await expect(address(page).last()).toHaveValue(`http://mastodon.test${post}`)
  await expect(page.getByLabel('Quotation, word for word').last()).toHaveValue(said)
  await expect(page.getByLabel('Author', { exact: true }).last()).toHaveValue('Ada Afar')
})

test('with a source that is fetched, from signing in to a published update takes at most eight interactions', async ({
  page,
  request,
}) => {
  const email = 'fetched-journey@example.org'
  hire('editor', email)
  const headline = 'An update whose source was only pasted'
  const interactions = await signInAndPublish(page, email, headline, async () => {
    await paste(page, `http://mastodon.test${post}`)
    await expect(page.getByLabel('Quotation, word for word')).toHaveValue(said)
  })
  expect(interactions).toBeLessThanOrEqual(8)
  const html = await (await request.get('/updates/an-update-whose-source-was-only-pasted')).text()
  for (const words of [...journeyWords, said, 'Ada Afar']) expect(html).toContain(words)
})

test('what cannot be fetched is said in words, and the form stays as it was', async ({ page }) => {
  await openDraft(page, 'refused-sources', 'editor')
  const answers: [string, RegExp][] = [
    ['http://private.test/a', /only to people who sign in/],
    ['http://deleted.test/a', /nothing at this address/],
    ['http://enormous.test/a', /larger than 2 MB/],
    ['http://loop.test/a', /without an end/],
    ['http://inside.test/a', /private network/],
    ['http://leads.test/a', /private network/],
    ['http://slow.test/a', /took too long/],
    ['https://www.linkedin.com/posts/activity-7', /gives its posts to nobody/],
  ]
  const author = await page.getByLabel('Author', { exact: true }).inputValue()
  for (const [link, words] of answers) {
    await address(page).fill(link)
    await fill(page).click()
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
    await expect(page.getByLabel('Author', { exact: true })).toHaveValue(author)
  }
  await address(page).fill('http://latin.test/a')
  await page.getByLabel('Quotation, word for word').fill('')
  await fill(page).click()
  await expect(page.getByLabel('Quotation, word for word')).toHaveValue('Zürich schreibt')
  await address(page).fill('no address')
  await expect(fill(page)).toBeDisabled()
})

test('an edited and a deleted source wait at the desk until somebody has seen them', async ({
  page,
}) => {
  hire('editor', 'checking@example.org')
  await signIn(page, 'checking@example.org')
  await page.goto('/dashboard/sources')
  const row = page.getByRole('listitem').filter({ hasText: 'The update at fetched-source' })
  const again = row.getByRole('button', { name: /^Check again/ })
  await again.click()
  await expect(row.getByText('Unchanged')).toBeVisible()
  said = 'What was said later.'
  await again.click()
  await expect(row.getByText('Edited')).toBeVisible()
  await expect(row.locator('del')).toContainText('at first')
  await expect(row.locator('ins')).toContainText('later')
  await expect(page.getByRole('link', { name: /^Sources to check/ })).toContainText('1')
  await expectNoBarrier(page)
  await row.getByRole('button', { name: /^I have seen it/ }).click()
  await expect(row.getByText('Seen', { exact: true })).toBeVisible()
  status = 404
  await again.click()
  await expect(row.getByText('Deleted')).toBeVisible()
  await expect(
    row.getByRole('link', { name: 'Look for it in the Internet Archive' }),
  ).toHaveAttribute('href', /^https:\/\/web\.archive\.org\/web\/\*\/https?:\/\//)
  await row.getByRole('button', { name: /^I have seen it/ }).click()
  await expect(row.getByText('Seen', { exact: true })).toBeVisible()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.reload()
  await page.locator('summary').filter({ hasText: 'Menu' }).click()
  const here = page.getByRole('link', { name: /^Sources to check/ })
  await expect(here).toBeInViewport({ ratio: 0.99 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
