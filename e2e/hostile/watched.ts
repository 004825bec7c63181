import type { Page } from '@playwright/test'

/** Counts on a page what must not happen: whatever a payload would do if it ran. */
export async function watched(page: Page, site: string): Promise<string[]> {
  const happened: string[] = []
  page.on('dialog', (dialog) => {
    // The editor's own question before unsaved text is left.
    if (dialog.type() === 'beforeunload') return void dialog.accept()
    happened.push(`A dialog on ${page.url()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) happened.push(message.text())
  })
  page.on('pageerror', (error) => happened.push(`${page.url()}: ${error}`))
  page.on('popup', (popup) => happened.push(`A window at ${popup.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${site}/`) && !/^(data|blob):/.test(url))
      happened.push(`A request to ${url}`)
  })
  await page.exposeFunction('tellOfMark', (where: string) => happened.push(`The mark at ${where}`))
  await page.addInitScript(() => {
    Object.defineProperty(window, '__ran', {
      set: () =>
        (window as unknown as { tellOfMark: (at: string) => void }).tellOfMark(location.href),
    })
  })
  return happened
}
