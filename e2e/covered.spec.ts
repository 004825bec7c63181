import { expect, type FrameLocator, type Page } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { field, openDirectly } from './desk-page'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

const earlier = 'Zircon turbines hum under Reykjavik'
const post = 'https://x.com/ada/status/1999888777666555444'
const checklist = (page: Page) => page.getByRole('list', { name: 'Checklist' })
const addressOfSource = (page: Page) => page.getByLabel('Address of the post or page')

async function begin(page: Page): Promise<string> {
  await page.goto('/dashboard/articles')
  await page.getByRole('button', { name: 'New update' }).click()
  await page.waitForURL(/\/dashboard\/articles\/[0-9a-f-]{36}$/)
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/)
  return page.url()
}

async function pasteSource(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Add the source' }).click()
  await addressOfSource(page).fill(address)
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible()
}

test('whoever writes what was written before is told so, and nothing moves', async ({
  page,
  browser,
}) => {
  const email = 'covered@example.org'
  hire('editor', email)
  await signIn(page, email)
  const first = await begin(page)
  await field(page, 'Headline').fill(earlier)
  await pasteSource(page, post)
  await save(page)
  const firstId = first.split('/').at(-1) ?? ''

  const second = await begin(page)
  const place = () => field(page, 'Address').boundingBox()
  await field(page, 'Headline').fill('Under Reykjavik')
  const before = await place()
  await field(page, 'Headline').pressSequentially(' zircon turbines hum on')
  const link = page.getByRole('link', { name: earlier })
  await expect(link).toBeVisible()
  expect(await place()).toEqual(before)
  await expect(page.locator('[aria-live=polite]').filter({ has: link })).toHaveText(
    /^Covered before: “Zircon turbines hum under Reykjavik” \(opens in a new tab\), draft, \d{1,2} \w+ \d{4}$/,
  )
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  const linked = page.getByRole('combobox', { name: 'Earlier update' })
  const button = page.getByRole('button', { name: 'Link as earlier' })
  await expect(linked).toHaveValue('')
  await page.keyboard.press('Control+Shift+l')
  await expect(linked).toHaveValue(firstId)
  expect(await place()).toEqual(before)
  await page.getByRole('button', { name: 'Linked as earlier' }).click()
  await expect(linked).toHaveValue('')
  await button.click()
  await expect(linked).toHaveValue(firstId)
  await expect(page.getByText('Readers find it below the text once it is live.')).toBeVisible()
  await link.focus()
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('Enter')
  expect((await opening).url()).toBe(first)
  await field(page, 'Headline').fill('Something else altogether, told once')
  await expect(link).toHaveCount(0)

  await pasteSource(page, 'https://twitter.com/i/web/status/1999888777666555444?s=20')
  await expect(link).toBeVisible()
  const advice = `A source was used before, in “${earlier}”.: advised`
  await expect(checklist(page)).toContainText(advice)
  await page.setViewportSize({ width: 390, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await expectNoBarrier(page)
  await save(page)

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const withoutScripts = await plain.newPage()
  await withoutScripts.goto(second)
  await expect(checklist(withoutScripts)).toContainText(advice)
  const choice = withoutScripts.getByRole('combobox', { name: 'Earlier update' })
  await expect(choice).toHaveValue(firstId)
})

test('what was linked as earlier stands below the text, in the preview at once and for readers', async ({
  page,
}) => {
  const email = 'earlier@example.org'
  const by = hire('editor', email)
  const first = draftUpdate('earlier-told', by)
  const headline = 'Marble quarries hire an orchestra'
  inAnotherProcess({ verb: 'write', id: first, change: { headline } })
  inAnotherProcess({ verb: 'publish', id: first })
  const second = draftUpdate('earlier-tells-on', by)
  await signIn(page, email)
  await openDirectly(page, second)
  await field(page, 'Headline').fill('The orchestra that marble quarries hire plays')
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Link as earlier' }).first().click()
  const earlierIn = (where: Page | FrameLocator) =>
    where.locator('[data-part=earlier]').getByRole('link', { name: headline })
  await expect(earlierIn(page.frameLocator('[title="Preview of the page"]'))).toBeVisible()
  await save(page)
  const { slug } = inAnotherProcess({ verb: 'publish', id: second }) as { slug: string }
  await page.goto(`/updates/${slug}`)
  await expect(earlierIn(page)).toHaveAttribute('href', '/updates/earlier-told')
  await expectNoBarrier(page)
  inAnotherProcess({ verb: 'retract', id: first, reason: 'It was not so.' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(earlierIn(page)).toHaveCount(0)
})
