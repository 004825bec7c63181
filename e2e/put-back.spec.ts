import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { openDirectly, readersSee, stored } from './desk-page'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

let person = { id: '', role: 'editor' as const }
let email = ''

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `puts-back-${workerIndex}@example.org`
  person = { ...hire('editor', email), role: 'editor' }
})

/** Live, with a draft ahead of it that readers do not see. */
function changedSince(slug: string): string {
  const id = draftUpdate(slug, person)
  inAnotherProcess({ verb: 'publish', id })
  inAnotherProcess({ verb: 'write', id, change: { takeaway: 'Nobody chose to publish this.' } })
  return id
}

async function expectAsBefore(request: APIRequestContext, slug: string, id: string, page: string) {
  expect(await articleOf(request, slug)).toBe(page)
  expect(page).not.toContain('Nobody chose to publish this.')
  expect(stored(id)).toMatchObject({ state: 'live', rev: 3, liveRev: 2 })
}

/** Without what stands beside it: other tests publish meanwhile. */
async function articleOf(request: APIRequestContext, slug: string): Promise<string> {
  const page = await readersSee(request, slug)
  return [/<article[\s\S]*<\/article>/, /"datePublished":[^,]+,"dateModified":[^,]+/]
    .map((part) => part.exec(page)?.[0] ?? '')
    .join('\n')
}

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })

test('unpublishing says so, and its undo shows readers what they saw', async ({
  page,
  request,
}) => {
  const slug = 'put-back-alone'
  const id = changedSince(slug)
  const before = await articleOf(request, slug)
  await signIn(page, email)
  await openDirectly(page, id)
  await page.getByRole('button', { name: 'Unpublish', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Unpublished.' })).toBeVisible()
  expect((await request.get(`/updates/${slug}`)).status()).toBe(404)

  await undo(page).click()
  await expect(page.getByText('Put back. Readers see what they saw before.')).toBeVisible()
  await expect(page.locator('header').getByText('Live, changed since')).toBeVisible()
  await expectAsBefore(request, slug, id, before)
})

test('an undo after somebody wrote on is refused in words', async ({ page, request }) => {
  const slug = 'put-back-too-late'
  const id = changedSince(slug)
  await signIn(page, email)
  await openDirectly(page, id)
  await page.getByRole('button', { name: 'Unpublish', exact: true }).click()
  await expect(undo(page)).toBeVisible()
  inAnotherProcess({ verb: 'write', id, change: { takeaway: 'Written since.' } })
  await undo(page).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Look it over' })).toBeVisible()
  expect((await request.get(`/updates/${slug}`)).status()).toBe(404)
})

test('in bulk too', async ({ page, request }) => {
  const slugs = ['put-back-one', 'put-back-two']
  const ids = slugs.map(changedSince)
  const before = await Promise.all(slugs.map((slug) => articleOf(request, slug)))
  await signIn(page, email)
  await page.goto('/dashboard/articles?q=put-back-')
  for (const slug of slugs) await page.getByRole('checkbox', { name: headlineOf(slug) }).check()
  const bar = page.getByRole('form', { name: 'With the chosen updates' })
  await bar.getByRole('button', { name: 'Unpublish', exact: true }).click()
  await expect(page.getByText('Unpublished: 2 of 2.')).toBeVisible()
  for (const slug of slugs) expect((await request.get(`/updates/${slug}`)).status()).toBe(404)
  await undo(page).click()
  await expect(page.getByText('Taken back: 2 of 2.')).toBeVisible()
  for (const [at, slug] of slugs.entries()) {
    await expectAsBefore(request, slug, ids[at] ?? '', before[at] ?? '')
  }
})
