import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { headlineOf, inAnotherProcess } from './another-process'

/** What tests of the editor look at. Pages seen earlier may still be in the document: only what can be seen counts. */
export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
export const saveLine = (page: Page) =>
  page.locator('header [role=status]').filter({ visible: true })
export const said = (page: Page) => page.locator('header [role=alert]').filter({ visible: true })
export const stored = (id: string, directory?: string) =>
  inAnotherProcess({ verb: 'look', id }, directory) as Record<string, unknown>

/** Goes to an article by the rail and the list, as somebody does who stays in one tab. */
export async function openFromRail(page: Page, slug: string): Promise<void> {
  await page.getByRole('link', { name: 'Articles', exact: true }).first().click()
  await page.getByRole('link', { name: headlineOf(slug), exact: true }).click()
  await ready(page)
}

export async function openDirectly(page: Page, id: string): Promise<void> {
  await page.goto(`/dashboard/articles/${id}`)
  await ready(page)
}

/** The scripts have the form, and nobody else holds it. */
async function ready(page: Page): Promise<void> {
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/)
  await expect(field(page, 'Headline')).toBeEditable()
}

/** Says what publishing a change means, beside the button that does it. */
export async function chooseChange(page: Page, kind: RegExp): Promise<void> {
  const choice = page.getByRole('radio', { name: kind })
  if (!(await choice.isVisible())) {
    await page.getByLabel('What this change is').filter({ visible: true }).click()
  }
  await choice.check()
}

export async function readersSee(request: APIRequestContext, slug: string): Promise<string> {
  return (await request.get(`/updates/${slug}`)).text()
}
