import { expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { demoUpdate } from './demo-update'
import { test } from './test'

const { path, headline } = demoUpdate
const day = 24 * 60 * 60 * 1000

const linkIn = (page: Page) => page.getByRole('link', { name: headline }).first()
const ink = (page: Page) => linkIn(page).evaluate((link) => getComputedStyle(link).color)
const size = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))

/** Whatever moves after it was painted, or fails, is written down. */
async function watched(page: Page): Promise<() => Promise<unknown>> {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.addInitScript(() => {
    const moved: unknown[] = []
    Object.assign(window, { moved })
    new PerformanceObserver((list) => moved.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    })
  })
  return async () => [faults, await page.evaluate(() => Reflect.get(window, 'moved'))]
}

test('what was read is in quieter ink and said to be read, in both tabs, and nothing moves', async ({
  page,
  context,
}) => {
  const seen = await watched(page)
  await page.goto('/topics/openai')
  const before = await ink(page)
  await expect(linkIn(page)).toHaveAccessibleName(headline)
  const other = await context.newPage()
  await other.goto(path)
  await expect(linkIn(page)).toHaveAccessibleName(`${headline} (read)`)
  expect(await ink(page)).not.toBe(before)
  await page.reload()
  await expect(linkIn(page)).toHaveAccessibleName(`${headline} (read)`)
  expect(await seen()).toEqual([[], []])
})

test('a second visit is told what is new since the first, and nothing moves', async ({ page }) => {
  const author = { ...hire('editor', 'comforts@example.org'), role: 'editor' as const }
  const publish = (slug: string) =>
    inAnotherProcess({ verb: 'publish', id: draftUpdate(slug, author) })
  const seen = await watched(page)
  publish('before-the-first-visit')
  await page.goto('/')
  const line = page.locator('.new-since')
  await expect(page.locator('[data-at]').first()).toBeVisible()
  await expect(line).toHaveCount(0)
  publish('after-the-first-visit')
  await page.clock.setFixedTime(Date.now() + day)
  await page.reload()
  await expect(line).toHaveText(/^Above: new since your last visit, \d+ \w+/)
  const last = page.locator('[data-at]:has(> .new-since)')
  await expect(page.locator('[data-at]').first()).toContainText(headlineOf('after-the-first-visit'))
  const [newest, older] = await Promise.all([
    last.getAttribute('data-at'),
    page.evaluate(() => {
      const items = [...document.querySelectorAll<HTMLElement>('[data-at]')]
      const at = items.findIndex((item) => item.querySelector('.new-since'))
      return items[at + 1]?.dataset.at
    }),
  ])
  const since = await page.evaluate(() => JSON.parse(localStorage.getItem('visit') ?? '{}').since)
  expect(Number(newest)).toBeGreaterThan(since)
  expect(Number(older)).toBeLessThanOrEqual(since)
  await page.reload()
  await expect(line).toHaveCount(1)
  expect(await seen()).toEqual([[], []])
})

test('what is saved stands in a list of its own, in each tab the same, until it is forgotten', async ({
  page,
  context,
}) => {
  const requests: string[] = []
  await page.goto('/saved')
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible()
  const other = await context.newPage()
  await other.goto(path)
  other.on('request', (request) => requests.push(request.url()))
  await other.getByRole('button', { name: 'Save for later' }).click()
  await expect(other.getByRole('status')).toHaveText('Saved in this browser.')
  await expect(other.getByRole('button', { name: 'Saved: remove' })).toBeVisible()
  expect(requests).toEqual([])
  const entry = page.getByRole('listitem').filter({ hasText: headline })
  await expect(entry.getByRole('link')).toHaveAttribute('href', path)
  await expect(page.getByText('Nothing is saved yet.')).toBeHidden()
  await entry.getByRole('button', { name: `Remove: ${headline}` }).click()
  await expect(entry).toHaveCount(0)
  await expect(other.getByRole('button', { name: 'Save for later' })).toBeVisible()

  await other.getByRole('button', { name: 'Save for later' }).click()
  await other.getByRole('button', { name: 'Larger text' }).click()
  await expect(entry).toHaveCount(1)
  expect(await size(page)).toBe(18)
  await page.getByRole('button', { name: 'Forget all of it' }).click()
  await expect(entry).toHaveCount(0)
  expect(await size(page)).toBe(16)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('text comes in three sizes, and is of the chosen one from the first paint', async ({
  page,
}) => {
  await page.goto(path)
  for (const [name, pixels] of [
    ['Largest text', 20],
    ['Larger text', 18],
    ['Normal text', 16],
    ['Largest text', 20],
  ] as const) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
    expect(await size(page)).toBe(pixels)
  }
  const seen = await watched(page)
  await page.reload()
  expect(await size(page)).toBe(20)
  expect(await seen()).toEqual([[], []])
})

test('j and k go from headline to headline, o opens one, and all of it can be off', async ({
  page,
}) => {
  await page.goto('/topics/openai')
  const headlines = page.locator('[data-headline] > a')
  await page.keyboard.press('k')
  await expect(page.locator('body')).toBeFocused()
  await page.keyboard.press('j')
  await expect(headlines.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(headlines.nth(1)).toBeFocused()
  await page.keyboard.press('Control+j')
  await expect(headlines.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(headlines.nth(0)).toBeFocused()
  const href = await headlines.nth(0).getAttribute('href')
  await page.keyboard.press('o')
  await expect(page).toHaveURL(href ?? '')

  await page.goto('/search?q=openai')
  const box = page.getByRole('searchbox').first()
  await box.focus()
  await page.keyboard.press('j')
  await expect(box).toBeFocused()
  await expect(box).toHaveValue(/j/)

  await page.goto('/saved')
  await page.getByRole('group', { name: 'Keys in lists' }).getByText('Off').click()
  await page.goto('/topics/openai')
  await page.keyboard.press('j')
  await expect(page.locator('body')).toBeFocused()
})

for (const [what, refuse] of [
  [
    'refuses to keep anything',
    () => {
      const get = () => {
        throw new DOMException('Refused.', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get })
    },
  ],
  [
    'has no room left',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError')
      }
    },
  ],
] as const) {
  test(`a browser that ${what} goes without, and finds no fault`, async ({ page }) => {
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    await page.addInitScript(refuse)
    for (const address of ['/', path, '/saved', '/topics/openai']) {
      await page.goto(address)
      await expect(page.locator('h1')).toBeAttached()
    }
    await expect(linkIn(page)).toHaveAccessibleName(headline)
    await page.getByRole('button', { name: 'Larger text' }).click()
    expect(await size(page)).toBe(18)
    await page.goto('/saved')
    await expect(page.getByText('Nothing is saved yet.')).toBeVisible()
    await page.getByRole('button', { name: 'Forget all of it' }).click()
    expect(faults).toEqual([])
  })
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing is offered that would not work, and the page of what is saved says why', async ({
    page,
  }) => {
    await page.goto(path)
    await expect(page.getByText('Save for later')).toBeHidden()
    await expect(page.getByText('Largest text')).toBeHidden()
    await page.goto('/saved')
    await expect(page.getByText('Saving takes scripts')).toBeVisible()
    await expect(page.getByText('Nothing is saved yet.')).toBeHidden()
    await expect(page.getByText('Forget all of it')).toBeHidden()
  })
})
