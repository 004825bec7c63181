import { expect, type Page } from '@playwright/test'
import { hire, password } from './another-process'
import { test } from './test'

test.describe.configure({ timeout: 120_000 })

const paragraphs = {
  'What happened': 'The desk wrote a whole update with the keyboard alone, from an empty form.',
  'Why it matters':
    'Whoever writes all day should not have to reach for the mouse between two words.',
  'What it means for you': 'An update is out in a minute, with its source and its answers.',
}
const questions = [
  ['Is there a limit', 'Twelve clicks and shortcuts.'],
  ['Does typing count', 'No, and neither does the tab key.'],
  ['Is a source needed', 'Always, with its address.'],
  ['Who may publish', 'Editors and owners.'],
]

/** Goes on with the tab key, which counts as typing, to the next thing of that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement)) return ''
      const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
      const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      const named = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
      const label = labels ? (element.labels?.[0]?.textContent ?? '') : ''
      return named || label || element.getAttribute('aria-label') || element.textContent || ''
    })
    if (name.test(label)) return
  }
  throw new Error(`The tab key does not lead to ${name}.`)
}

test('from signing in to a published update takes at most twelve interactions', async ({
  page,
  request,
}, { workerIndex }) => {
  const email = `first-update-${workerIndex}@example.org`
  hire('editor', email, undefined, 'Wilma First')
  let interactions = 0
  const press = async (key: string) => {
    interactions += 1
    await page.keyboard.press(key)
  }
  const type = (words: string) => page.keyboard.type(words)

  await page.goto('/sign-in')
  const begun = Date.now()
  await page.getByLabel('E-mail address').focus()
  await type(email)
  await page.keyboard.press('Tab')
  await type(password)
  await press('Enter')
  await page.waitForURL('**/dashboard')
  interactions += 1
  await page.getByRole('button', { name: 'New update' }).click()
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
  await expect(headline).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'What it means for you' })).toHaveClass(
    /rich-text/,
  )
  await type('An update written with the keyboard alone')
  for (const [name, words] of Object.entries(paragraphs)) {
    await tabTo(page, new RegExp(`^${name}`))
    await type(words)
  }
  await tabTo(page, /^Add the source/)
  await press('Enter')
  await expect(page.getByLabel('Address of the post or page')).toBeFocused()
  await type('https://x.com/sama/status/2048755148361707946')
  await tabTo(page, /^Author$/)
  await type('Sam Altman')
  await tabTo(page, /^Quotation/)
  await type('we have updated our partnership with microsoft.')
  for (const [question = '', answer = ''] of questions) {
    await tabTo(page, /^Add (a|another) question/)
    await press('Enter')
    await type(question)
    await tabTo(page, /^Answer/)
    await type(answer)
  }
  await expect(page.locator('header [role=status]')).toHaveText(/^Saved/)
  interactions += 1
  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.locator('header').getByText('Live', { exact: true })).toBeVisible()
  const seconds = Math.round((Date.now() - begun) / 1000)
  console.log(`From signing in to a published update: ${interactions} interactions, ${seconds} s.`)
  expect(interactions).toBeLessThanOrEqual(12)

  const html = await (
    await request.get('/updates/an-update-written-with-the-keyboard-alone')
  ).text()
  for (const [question = ''] of questions) expect(html).toContain(question)
  expect(html).toContain('View on X')
  expect(html).toMatch(/<time dateTime="2026-04-27T13:24:26Z">/)
})
