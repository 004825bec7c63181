import { expect, type Page } from '@playwright/test'
import { draftUpdate, hire } from './another-process'
import { pastes } from './pastes'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

let email = ''
let person = { id: '', role: 'editor' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `pastes-${workerIndex}@example.org`
  person = { ...hire('editor', email), role: 'editor' }
})

async function open(page: Page, slug: string) {
  await signIn(page, email)
  await page.goto(`/dashboard/articles/${draftUpdate(slug, person)}`)
  const text = page.getByRole('textbox', { name: 'What happened' })
  await expect(text).toHaveClass(/rich-text/)
  return text
}

/** Pastes in place of all that stands in a field. */
async function paste(page: Page, kinds: Record<string, string>): Promise<void> {
  await page.keyboard.press('Control+a')
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    for (const [kind, data] of Object.entries(given)) clipboardData.setData(kind, data)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, kinds)
}

test('of what is pasted only the subset is left', async ({ page }) => {
  const text = await open(page, 'pasted-into')
  const stored = page.locator('textarea[name=whatHappened]')
  let alerts = 0
  page.on('dialog', (dialog) => {
    alerts += 1
    void dialog.dismiss()
  })
  const left: Record<string, string> = {}
  for (const { from, html } of pastes) {
    await text.focus()
    await paste(page, { 'text/html': html, 'text/plain': 'plain' })
    left[from] = (await stored.inputValue()).trim()
  }
  expect(left).toEqual(Object.fromEntries(pastes.map(({ from, text }) => [from, text])))
  expect(alerts).toBe(0)
  expect(pastes).toHaveLength(20)
  await expect(page.locator('header [role=status]')).toHaveText(/^Saved/)
})

test('Markdown is pasted as what its HTML would be', async ({ page }) => {
  const text = await open(page, 'pasted-markdown')
  const stored = page.locator('textarea[name=whatHappened]')
  const markdown =
    '### Key points\n\nIt is *here*, **now**:\n\n- [one](https://example.org)\n- `two`\n\n1. first\n2. second\n\n```\nrun\nit\n```\n'
  const html =
    '<h3>Key points</h3><p>It is <em>here</em>, <strong>now</strong>:</p><ul><li><a href="https://example.org">one</a></li><li><code>two</code></li></ul><ol><li>first</li><li>second</li></ol><pre><code>run\nit\n</code></pre>'
  const left: string[] = []
  const copied: Record<string, string>[] = [
    { 'text/plain': markdown },
    { 'text/html': html, 'text/plain': 'plain' },
  ]
  for (const kinds of copied) {
    await text.focus()
    await paste(page, kinds)
    left.push(await stored.inputValue())
  }
  const expected =
    'Key points\n\nIt is *here*, **now**:\n\n- [one](https://example.org)\n- `two`\n\n1. first\n2. second\n\n`run`\\\n`it`'
  expect(left).toEqual([expected, expected])
  await paste(page, { 'text/plain': 'Just lines:\n2*3*4' })
  await expect(stored).toHaveValue('Just lines:\n\n2\\*3\\*4')
  await paste(page, { 'text/plain': '**bold** [link](https://example.org)\n\n'.repeat(25_000) })
  await expect(page.getByRole('alert').getByText('Nothing was pasted')).toBeVisible()
  await page.keyboard.type('!')
  await expect(stored).toHaveValue('!')
})

test('an update begins with the address of a post, and its source is there', async ({ page }) => {
  await signIn(page, email)
  await page.goto('/dashboard')
  await page.getByRole('button', { name: 'New update' }).click()
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
  await expect(headline).toHaveAttribute('placeholder', /paste the address/)
  await expect(headline).toBeFocused()
  await paste(page, { 'text/plain': ' https://twitter.com/sama/status/2048755148361707946?s=20\n' })
  const address = page.getByLabel('Address of the post or page')
  await expect(address).toBeFocused()
  await expect(address).toHaveValue('https://x.com/sama/status/2048755148361707946')
  await expect(page.getByLabel('Handle', { exact: true })).toHaveValue('@sama')
  await expect(page.getByLabel('Posted')).toHaveValue('2026-04-27T13:24:26Z')
  await expect(headline).toHaveValue('')
  await headline.focus()
  await paste(page, { 'text/plain': 'https://x.com/sama/status/1' })
  await expect(page.getByRole('button', { name: 'Remove source 2' })).toBeHidden()
})

test('a paste of 30 MB is refused in words, and what was written stays', async ({ page }) => {
  const text = await open(page, 'pasted-too-much')
  await text.focus()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'word '.repeat(6_000_000))
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  })
  await expect(page.getByRole('alert').getByText('this has 30,000,000 characters')).toBeVisible()
  await expect(text).toHaveText('Something happened.')
  await text.press('End')
  await page.keyboard.type(' And more.')
  await expect(page.getByText('this has 30,000,000 characters')).toBeHidden()
  await expect(text).toContainText('And more.')
})
