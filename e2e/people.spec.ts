import { expect, type Page } from '@playwright/test'
import { draftUpdate, hire } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 120_000 })
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const owner = 'people-owner@example.org'
const leaver = 'people-leaver@example.org'

test('an owner changes a role, hands updates over and disables somebody, without scripts', async ({
  page,
  browser,
  baseURL,
}) => {
  hire('owner', owner, undefined, 'People Owner')
  draftUpdate('people-left-behind', hire('writer', leaver, undefined, 'People Leaver'))
  const theirs = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const elsewhere = await theirs.newPage()
  await signIn(elsewhere, leaver)
  await elsewhere.goto('/dashboard/people')
  await expect(elsewhere.getByText('Only an owner can see')).toBeVisible()

  await signIn(page, owner)
  await open(page)
  await row(page).getByLabel('Role', { exact: true }).selectOption('editor')
  await row(page).getByRole('button', { name: 'Change the role of People Leaver' }).click()
  await expect(row(page).getByText('Editor', { exact: true })).toBeVisible()

  await expect(row(page).getByText('People Leaver is now editor.')).toBeVisible()

  const heir = row(page).getByLabel('Hand over unfinished updates (1)')
  await heir.selectOption({ label: 'People Owner' })
  await row(page).getByRole('button', { name: 'Hand over the updates of People Leaver' }).click()
  await expect(row(page).getByText('Handed over 1 update.')).toBeVisible()
  await expect(row(page).getByText('No unfinished updates to hand over.')).toBeVisible()

  await row(page).getByRole('button', { name: 'Disable the account of People Leaver' }).click()
  await expect(row(page).getByText('Disabled', { exact: true })).toBeVisible()
  await elsewhere.goto('/dashboard/articles')
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await theirs.close()

  await expect(row(page).getByText('is signed out everywhere')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('an owner ends one session of somebody and then all, without scripts', async ({
  page,
  browser,
}) => {
  const boss = 'people-boss@example.org'
  const writer = 'people-traveller@example.org'
  hire('owner', boss)
  hire('writer', writer, undefined, 'Tess Traveller')
  const contexts = await Promise.all([1, 2, 3].map(() => browser.newContext()))
  for (const context of contexts) await signIn(await context.newPage(), writer)
  const areIn = () =>
    Promise.all(
      contexts.map(async ({ request }) =>
        (await request.get('/dashboard/articles')).url().endsWith('/dashboard/articles'),
      ),
    )
  await signIn(page, boss)
  await page.goto('/dashboard/people')
  const row = page.getByRole('listitem').filter({ hasText: writer })
  await row.locator('summary').click()
  const ends = row.getByRole('button', { name: /^End the session of Tess Traveller on / })
  await expect(ends).toHaveCount(3)
  await ends.first().click()
  await expect(row.getByText('The session has ended.')).toBeVisible()
  await expect(ends).toHaveCount(2)
  expect((await areIn()).filter(Boolean)).toHaveLength(2)
  await row.getByRole('button', { name: 'End all sessions of Tess Traveller' }).click()
  await expect(row.getByText('2 sessions have ended.')).toBeVisible()
  await expect(row.getByText('Nowhere at the moment.')).toBeVisible()
  expect(await areIn()).toEqual([false, false, false])
})

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true })

  test('nobody finds a barrier on the people page, and nobody is sent once for each colleague', async ({
    page,
  }) => {
    const email = 'people-barrier@example.org'
    const { id } = hire('owner', email)
    for (let other = 0; other < 20; other++) hire('writer', `people-many-${other}@example.org`)
    await signIn(page, email)
    await page.goto('/dashboard/people')
    const document = await (await page.request.get('/dashboard/people')).text()
    // Options of a list are HTML, without escaped quotes.
    const timesSent = document.split(`\\"${id}\\"`).length - 1
    expect(timesSent).toBeGreaterThan(1)
    expect(timesSent).toBeLessThan(8)
    await page.locator('main summary').evaluateAll((all) => {
      for (const summary of all as HTMLElement[]) summary.click()
    })
    await expectNoBarrier(page)
  })
})

function row(page: Page) {
  return page.getByRole('listitem').filter({ hasText: leaver })
}

async function open(page: Page): Promise<void> {
  await page.goto('/dashboard/people')
  await row(page).locator('summary').click()
}
