import type { Browser, Page } from '@playwright/test'
import { inAnotherProcess, password } from './another-process'
import { testSite } from './test-site'

/** Signs a test person in without showing them the form: their browser gets the cookie of a new session. */
export async function signIn(page: Page, email: string): Promise<void> {
  const cookie = inAnotherProcess({ verb: 'sign in', email }) as { name: string; value: string }
  await page
    .context()
    .addCookies([{ ...cookie, url: testSite.url, httpOnly: true, sameSite: 'Lax' }])
}

/** Signs a test person in as people do, with scripts or without. */
export async function signInByForm(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/dashboard(\/|$)/)
}

/** Somebody at the desk in a browser of their own. */
export async function openDesk(
  browser: Browser,
  email: string,
  javaScriptEnabled = true,
): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await signIn(page, email)
  return page
}
