import type { Browser, Page } from '@playwright/test'
import { inAnotherProcess } from './another-process'
import { signIn } from './sign-in'

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

export const review = (page: Page) => page.getByRole('region', { name: 'Review', exact: true })

export function state(id: string): string {
  return (inAnotherProcess({ verb: 'look', id }) as { state: string }).state
}

/** With scripts an answer is drawn into the page, without them the page comes anew. */
export async function press(page: Page, name: string): Promise<void> {
  await review(page).getByRole('button', { name, exact: true }).click()
}
