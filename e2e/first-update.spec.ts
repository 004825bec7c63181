import { expect } from '@playwright/test'
import { hire } from './another-process'
import { journeyWords, signInAndPublish, tabTo } from './journey'
import { test } from './test'

test.describe.configure({ timeout: 120_000 })

test('with a source typed by hand, from signing in to a published update takes at most twelve interactions', async ({
  page,
  request,
}, { workerIndex }) => {
  const email = `first-update-${workerIndex}@example.org`
  hire('editor', email, undefined, 'Wilma First')
  const headline = 'An update written with the keyboard alone'
  const interactions = await signInAndPublish(page, email, headline, async () => {
    await page.keyboard.type('https://x.com/sama/status/2048755148361707946')
    await tabTo(page, /^Author$/)
    await page.keyboard.type('Sam Altman')
    await tabTo(page, /^Quotation/)
    await page.keyboard.type('we have updated our partnership with microsoft.')
  })
  expect(interactions).toBeLessThanOrEqual(12)

  const html = await (
    await request.get('/updates/an-update-written-with-the-keyboard-alone')
  ).text()
  for (const words of journeyWords) expect(html).toContain(words)
  expect(html).toContain('View on X')
  expect(html).toMatch(/<time dateTime="2026-04-27T13:24:26Z">/)
})
