import { expect } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { demoUpdate } from './demo-update'
import { test } from './test'

const pathOf = (slug: string) => `/updates/${slug}`

let author = { id: '', role: 'editor' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  author = { ...hire('editor', `history-${workerIndex}@example.org`), role: 'editor' }
})

function publish(slug: string): string {
  const id = draftUpdate(slug, author)
  inAnotherProcess({ verb: 'publish', id })
  return id
}

function change(id: string, takeaway: string): void {
  inAnotherProcess({ verb: 'write', id, change: { takeaway } })
  inAnotherProcess({ verb: 'publish as', id, change: 'update' })
}

test('the history is found from the update, says what changed, and follows a new address', async ({
  page,
  request,
}) => {
  const slug = 'changed-twice'
  const id = publish(slug)
  await page.goto(pathOf(slug))
  await page.getByLabel('How we know').getByRole('link', { name: 'what changed' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What changed' })).toBeVisible()
  const description = page.locator('meta[name=description]')
  await expect(description).toHaveAttribute('content', /^Each version that readers saw, with what/)
  await expect(page.getByText('Nothing changed since it was published.')).toBeVisible()

  change(id, 'It was nine.')
  change(id, 'It was ten.')
  await page.goto(pathOf(slug))
  await page.getByRole('link', { name: 'What changed', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Updated',
    'Updated',
    'First published',
  ])
  await expect(page.locator('del').first()).toContainText('nine')
  await expect(page.locator('ins').first()).toContainText('ten')
  await page.getByRole('link', { name: headlineOf(slug) }).click()
  await expect(page).toHaveURL(pathOf(slug))

  inAnotherProcess({ verb: 'rename', id, slug: 'changed-and-moved' })
  inAnotherProcess({ verb: 'publish', id })
  const moved = await request.get(`${pathOf(slug)}/history`, { maxRedirects: 0 })
  expect([moved.status(), moved.headers().location]).toEqual([
    301,
    `${pathOf('changed-and-moved')}/history`,
  ])
  for (const unknown of ['no-such-update/history', 'changed-and-moved/history/page/2']) {
    expect((await request.get(pathOf(unknown))).status()).toBe(404)
  }
})

test('who read an earlier version is told so once, and nothing on the page moves', async ({
  page,
}) => {
  const slug = 'read-before'
  const id = publish(slug)
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.title += ` moved ${JSON.stringify(entry)}`
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.setViewportSize({ width: 360, height: 640 })
  const line = page.locator('article').getByText('This update changed since you read it on')
  await page.goto(pathOf(slug))
  await expect(line).toHaveCount(0)
  change(id, 'It was ten.')
  await page.goto(pathOf(slug))
  await expect(line).toBeVisible()
  expect(await page.title()).not.toContain('moved')
  await page.reload()
  await expect(page.getByRole('link', { name: 'What changed', exact: true })).toBeVisible()
  await expect(line).toHaveCount(0)
})

test('a browser that remembers nothing is told nothing, and finds no fault', async ({ page }) => {
  const slug = 'read-unremembered'
  const id = publish(slug)
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused.', 'SecurityError')
      },
    })
  })
  await page.goto(pathOf(slug))
  change(id, 'It was ten.')
  await page.goto(pathOf(slug))
  await expect(page.locator('[data-changed]')).toContainText('Changed')
  expect(faults).toEqual([])
})

test('what is read aloud or copied of a source has spaces between its counts', async ({ page }) => {
  await page.goto(demoUpdate.path)
  const counts = page.locator('figure[data-part=sources] span.tabular-nums').first()
  expect(await counts.textContent()).toMatch(/^\S+ reposts \S+ likes as of \d/)
})

test('links of authors are high enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(demoUpdate.path)
  const links = page.locator('article p a[href^="/authors/"], figcaption a:not([aria-hidden])')
  for (const link of await links.all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  }
  expect(await links.count()).toBeGreaterThan(1)
})
