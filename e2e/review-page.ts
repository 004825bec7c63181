import type { Page } from '@playwright/test'
import { inAnotherProcess } from './another-process'

export const review = (page: Page) => page.getByRole('region', { name: 'Review', exact: true })

export function state(id: string): string {
  return (inAnotherProcess({ verb: 'look', id }) as { state: string }).state
}

/** Presses a button of the review. */
export async function press(page: Page, name: string): Promise<void> {
  await review(page).getByRole('button', { name, exact: true }).click()
}
