import type { Page } from '@playwright/test'
import { password } from './another-process'

/** Signs a test person in, with scripts or without. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/dashboard(\/|$)/)
}
