import { expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ mode: 'default', timeout: 120_000 })

/** An update that is live, opened at the desk by an editor who may do everything. */
async function live(page: Page, slug: string): Promise<{ id: string; history: string }> {
  const email = `${slug}@example.org`
  const id = draftUpdate(slug, hire('editor', email))
  inAnotherProcess({ verb: 'publish', id })
  await signIn(page, email)
  await page.goto(`/dashboard/articles/${id}`)
  return { id, history: `/dashboard/articles/${id}/revisions` }
}

async function saveHeadline(page: Page, headline: string): Promise<void> {
  await page.getByLabel('Headline', { exact: true }).fill(headline)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved /)).toBeVisible()
}

test('a change is compared with what readers see, restored, and the restore undone', async ({
  page,
}) => {
  const { id, history } = await live(page, 'compared-and-restored')
  const before = headlineOf('compared-and-restored')
  const bar = page.locator('details', { hasText: 'Readers do not see yet' })
  await expect(bar).toHaveCount(0)
  await saveHeadline(page, `${before} anew`)
  await expect(bar.locator('summary')).toContainText('“Headline”')
  await bar.locator('summary').click()
  await expect(bar.locator('ins')).toContainText('anew')

  await page.getByRole('link', { name: 'History', exact: true }).click()
  await page.waitForURL(`**${history}`)
  const comparison = page.getByRole('region', { name: 'What changed' })
  await expect(comparison.locator('section ins')).toContainText('anew')
  await expect(comparison.locator('section del')).toHaveCount(0)

  await page
    .getByRole('link', { name: /^Restore the text of/ })
    .last()
    .click()
  const asked = page.getByRole('region', { name: 'Restore this text?' })
  await expect(asked.locator('section del')).toContainText('anew')
  await asked.getByRole('button', { name: 'Restore this text' }).click()
  await expect(page.getByText('Restored. What stood here before is kept.')).toBeVisible()
  expect(inAnotherProcess({ verb: 'look', id })).toMatchObject({ headline: before, state: 'live' })

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(async () => {
    expect(inAnotherProcess({ verb: 'look', id })).toMatchObject({ headline: `${before} anew` })
  }).toPass()
  await expect(page.getByText('Restored', { exact: true })).toHaveCount(2)
})

test('the history tells publications apart, to the second, with what readers were told', async ({
  page,
}) => {
  const { id, history } = await live(page, 'told-apart')
  const again = (takeaway: string, change: 'typo' | 'update' | 'correction', correction = '') => {
    inAnotherProcess({ verb: 'write', id, change: { takeaway } })
    inAnotherProcess({ verb: 'publish as', id, change, correction })
  }
  again('One.', 'update')
  again('Two.', 'correction', 'It was two.')
  again('Three.', 'typo')
  await page.goto(history)
  const row = (words: string) =>
    page.getByRole('listitem').filter({ has: page.getByText(words, { exact: true }) })
  await expect(row('Published an update')).toHaveCount(1)
  await expect(row('Published a correction')).toContainText('Readers were told: It was two.')
  await expect(row('Mended a typing error')).toContainText(/\d\d:\d\d:\d\d /)
  await expect(row('Published')).toContainText('Reason given: Short on purpose.')
  await expectNoBarrier(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the history has no barrier and fits a phone', async ({ page }) => {
    const { history } = await live(page, 'history-on-a-phone')
    await saveHeadline(page, 'Another headline for the phone')
    await page.locator('summary', { hasText: 'Readers do not see yet' }).click()
    await expectNoBarrier(page)
    await page.goto(history)
    await expectNoBarrier(page)
    await page
      .getByRole('link', { name: /^Restore the text of/ })
      .last()
      .click()
    await expect(page.getByRole('button', { name: 'Restore this text' })).toBeVisible()
    await expectNoBarrier(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('two texts are chosen and compared, and one is restored', async ({ page }) => {
    const { id, history } = await live(page, 'history-by-hand')
    await page.getByLabel('Headline', { exact: true }).fill('A headline sent by hand, once')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.goto(history)
    await page.getByRole('radio', { name: 'Before: the text at the desk now' }).check()
    await page.getByRole('radio', { name: 'After: what readers see' }).check()
    await page.getByRole('button', { name: 'Compare the two chosen' }).click()
    await expect(page.locator('section section del').first()).toContainText('A headline sent')
    await page
      .getByRole('link', { name: /^Restore the text of/ })
      .last()
      .click()
    await page.getByRole('button', { name: 'Restore this text' }).click()
    await expect(page.getByText('Restored. What stood here before is kept.')).toBeVisible()
    expect(inAnotherProcess({ verb: 'look', id })).toMatchObject({
      headline: headlineOf('history-by-hand'),
    })
  })
})
