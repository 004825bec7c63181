import { expect, type Page } from '@playwright/test'
import { password } from './another-process'

const paragraphs = {
  'What happened': 'The desk wrote a whole update with the keyboard alone, from an empty form.',
  'Why it matters':
    'Whoever writes all day should not have to reach for the mouse between two words.',
  'What it means for you': 'An update is out in a minute, with its source and its answers.',
}
const questions = [
  ['Is there a limit', 'Eight clicks and shortcuts.'],
  ['Does typing count', 'No, and neither does the tab key.'],
  ['Is a source needed', 'Always, with its address.'],
  ['Who may publish', 'Editors and owners.'],
]

/** What the page of the update has to say in the end. */
export const journeyWords = [...Object.values(paragraphs), ...questions.flat()]

/**
 * The way from signing in to a published update. Typing and the tab key do not count, clicks and all other keys do.
 * @param addSource types or pastes the source into its fields, of which the address has the focus
 * @returns how many interactions it took
 */
export async function signInAndPublish(
  page: Page,
  email: string,
  headline: string,
  addSource: () => Promise<void>,
): Promise<number> {
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
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'What it means for you' })).toHaveClass(
    /rich-text/,
  )
  await type(headline)
  for (const [name, words] of Object.entries(paragraphs)) {
    await tabTo(page, new RegExp(`^${name}`))
    await type(words)
  }
  await tabTo(page, /^Add the source/)
  await press('Enter')
  await expect(page.getByLabel('Address of the post or page')).toBeFocused()
  await addSource()
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
  console.log(`${headline}: ${interactions} interactions, ${seconds} s.`)
  return interactions
}

/** Goes on with the tab key, which counts as typing, to the next thing of that name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
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
