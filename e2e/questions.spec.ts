import { expect } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { demoUpdate } from './demo-update'
import { test } from './test'

const question = `${demoUpdate.path}/q/is-azure-still-first`
const anchor = `${demoUpdate.path}#q-is-azure-still-first`

test('a link to a question leads to its place in the update, opened, and back again', async ({
  page,
}) => {
  await page.goto('/about')
  await page.goto(question)
  await expect(page).toHaveURL(anchor)
  await expect(page.getByText('Products ship there first')).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL('/about')
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })

  test('its own page has question, answer and the way to the update', async ({ page }) => {
    await page.goto(question)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is Azure still first?')
    await expect(page.getByText('Products ship there first')).toBeVisible()
    await page.getByRole('link', { name: demoUpdate.headline }).click()
    await expect(page).toHaveURL(anchor)
  })
})

test('whoever meets the link sees the question and its card; search engines find the update', async ({
  page,
  request,
  baseURL,
}) => {
  await page.route('**/assets/main-*.js', (route) => route.abort())
  await page.goto(question)
  const tag = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content')
  expect(await tag('og:title')).toBe('Is Azure still first?')
  expect(await tag('og:description')).toMatch(/^Yes\. Products ship there first/)
  expect(await tag('og:url')).toBe(`${baseURL}${question}`)
  const canonical = page.locator('link[rel=canonical]')
  await expect(canonical).toHaveAttribute('href', `${baseURL}${demoUpdate.path}`)
  const card = await tag('og:image')
  expect(await tag('twitter:image')).toBe(card)
  const picture = await request.get(card ?? '')
  expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png'])
  expect((await picture.body()).length).toBeLessThan(300_000)
  await page.goto(demoUpdate.path)
  expect(await tag('og:image')).not.toBe(card)
})

test('what is copied is the address of the question', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(anchor)
  await page.getByRole('link', { name: 'Link to this answer' }).filter({ visible: true }).click()
  await expect(page.getByRole('status')).toHaveText('Link copied.')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  expect(await copied()).toBe(`${baseURL}${question}`)
})

test('links to questions follow their update, and never end in nothing', async ({ request }) => {
  const author = { ...hire('editor', 'questions@example.org'), role: 'editor' as const }
  const id = draftUpdate('asked-and-moved', author)
  inAnotherProcess({ verb: 'publish', id })
  const go = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    return [answer.status(), answer.headers().location]
  }
  expect(await go('/updates/asked-and-moved/q/really')).toEqual([200, undefined])
  expect(await go('/updates/asked-and-moved/q/no-such')).toEqual([308, '/updates/asked-and-moved'])
  inAnotherProcess({ verb: 'rename', id, slug: 'asked-elsewhere' })
  inAnotherProcess({ verb: 'publish', id })
  const renamed = '/updates/asked-elsewhere/q/really'
  expect(await go('/updates/asked-and-moved/q/really')).toEqual([308, renamed])
  inAnotherProcess({ verb: 'retract', id, reason: 'It was wrong.' })
  expect(await go(renamed)).toEqual([410, undefined])
  expect(await go('/updates/no-such-update/q/really')).toEqual([404, undefined])
})
