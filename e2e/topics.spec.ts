import { expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 120_000 })

test.describe('without scripts, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('a topic is renamed, merged and removed, and readers of the old addresses are led on', async ({
    page,
    request,
  }) => {
    const editor = hire('editor', 'topics-editor@example.org')
    const topics = ['Merge source', 'Merge target']
    for (const slug of ['topics-first', 'topics-second']) {
      const topic = topics.shift() ?? ''
      inAnotherProcess({ verb: 'publish', id: draftUpdate(slug, editor, [topic]) })
    }
    expect((await request.get('/topics/merge-source')).status()).toBe(200)
    await signIn(page, 'topics-editor@example.org')

    await open(page, 'Merge source')
    await page.getByLabel('Name').fill('')
    await page.getByLabel('Description').fill('Kept while it is refused')
    await page.getByRole('button', { name: 'Save topic' }).click()
    await expect(page.getByText('Write a name.')).toBeVisible()
    await expect(page.getByLabel('Description')).toHaveValue('Kept while it is refused')
    await page.getByLabel('Name').fill('Merge renamed')
    await page.getByLabel('Address').fill('')
    await page.getByRole('button', { name: 'Save topic' }).click()
    await expect(page.getByText('Saved. Readers have it from now on.')).toBeVisible()
    expect(await ledOn(page, '/topics/merge-source')).toBe('/topics/merge-renamed')
    await expectNarrow(page)

    await expect(page.getByText('One update, live, will carry the other topic')).toBeVisible()
    await page.getByRole('button', { name: 'Merge the topics' }).click()
    await expect(page.getByText('Choose the topic that stays.')).toBeVisible()
    await page.getByLabel('The topic that stays').selectOption({ label: 'Merge target' })
    await page.getByRole('button', { name: 'Merge the topics' }).click()
    await expect(page.getByRole('heading', { name: 'Merge target' })).toBeVisible()
    await expect(page.getByText('Merged.')).toBeVisible()
    for (const old of ['/topics/merge-source', '/topics/merge-renamed']) {
      expect(await ledOn(page, old)).toBe('/topics/merge-target')
    }
    const merged = await (await request.get('/topics/merge-target')).text()
    expect(merged).toContain(headlineOf('topics-first'))
    expect(merged).toContain(headlineOf('topics-second'))
    expect(await (await request.get('/updates/topics-first')).text()).toContain('Merge target')
    expect(await (await request.get('/sitemap/topics-1.xml')).text()).not.toContain('merge-renamed')
    await expect(page.getByText('2 updates carry this topic')).toBeVisible()
    await expectNarrow(page)
  })

  test('topics that nothing carries stand apart and are removed, and a writer only looks', async ({
    page,
  }) => {
    hire('writer', 'topics-writer@example.org')
    hire('owner', 'topics-owner@example.org')
    const long = 'L'.repeat(60)
    const id = draftUpdate('topics-unused', undefined, ['Unused soon', long])
    inAnotherProcess({ verb: 'rename', id, slug: 'topics-unused' })
    await signIn(page, 'topics-owner@example.org')
    await page.goto('/dashboard/topics')
    const unused = page.getByRole('region', { name: 'Carried by no update' })
    await expect(unused.getByRole('link', { name: 'OpenAI' })).toHaveCount(0)
    await expect(unused.getByRole('link', { name: long })).toBeVisible()
    await expectNarrow(page)
    await unused.getByRole('button', { name: `Remove “${long}”` }).click()
    await expect(page.getByText('The topic is removed.')).toBeVisible()
    await expect(page.getByText(long)).toHaveCount(0)
    await open(page, 'Unused soon')
    await expectNarrow(page)
    const address = page.url()
    await page.getByRole('button', { name: 'Remove this topic' }).click()
    await expect(page.getByText('The topic is removed.')).toBeVisible()
    await expect(page.getByText('Unused soon')).toHaveCount(0)
    await expectNarrow(page)
    await page.goto(address)
    await expect(page.getByText('There is no such topic any more.')).toBeVisible()

    await page.context().clearCookies()
    await signIn(page, 'topics-writer@example.org')
    await page.goto('/dashboard/topics')
    await expect(page.getByText('Editors and owners rename')).toBeVisible()
    await expect(page.locator('main').getByRole('link')).toHaveCount(0)
    await page.goto(address)
    await expect(page.getByText('Only an editor or an owner can change topics.')).toBeVisible()
  })
})

test('nobody finds a barrier among the topics', async ({ page }) => {
  const email = 'topics-barrier@example.org'
  hire('editor', email)
  await signIn(page, email)
  await page.goto('/dashboard/topics')
  await expectNoBarrier(page)
  await page.goto((await page.locator('main a').first().getAttribute('href')) ?? '')
  await page.getByRole('button', { name: 'Merge the topics' }).click()
  await expect(page.getByText('Choose the topic that stays.')).toBeVisible()
  await expectNoBarrier(page)
})

async function open(page: Page, topic: string): Promise<void> {
  await page.goto('/dashboard/topics')
  await page.getByRole('link', { name: topic, exact: true }).click()
  await expect(page.getByRole('heading', { name: topic, level: 1 })).toBeVisible()
}

/** Where one permanent redirect leads, and no second one. */
async function ledOn(page: Page, path: string): Promise<string | undefined> {
  const answer = await page.request.get(path, { maxRedirects: 0 })
  expect([301, 308]).toContain(answer.status())
  const to = answer.headers().location ?? ''
  expect((await page.request.get(to, { maxRedirects: 0 })).status()).toBe(200)
  return to.replace(/^https?:\/\/[^/]+/, '')
}

async function expectNarrow(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
}
