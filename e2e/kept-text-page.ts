import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { field, saveLine } from './desk-page'
import { openDesk } from './sign-in'

export const bar = (page: Page) => page.getByRole('region', { name: 'Text kept in this browser' })

export async function signedIn(browser: Browser, email: string): Promise<BrowserContext> {
  const page = await openDesk(browser, email)
  await page.close()
  return page.context()
}

export async function open(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage()
  const answered = page.waitForResponse((response) => response.url().endsWith('/presence'))
  await page.goto(`/dashboard/articles/${id}`)
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/)
  await answered
  return page
}

/** A tab whose words reach nobody. */
export async function typeUnheard(
  context: BrowserContext,
  id: string,
  words: string,
): Promise<Page> {
  const page = await open(context, id)
  await page.route('**/api/desk/**', (route) => route.abort())
  await field(page, 'Headline').fill(words)
  await expect(saveLine(page)).toHaveText('Offline: kept in this browser')
  return page
}

/** A tab that crashed holds the article for a quarter of a minute; until then this one only reads. */
export async function isOffered(page: Page): Promise<void> {
  await expect(bar(page)).toBeVisible({ timeout: 30_000 })
}
