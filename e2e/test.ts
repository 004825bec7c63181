import { test as base } from '@playwright/test'

/** Playwright's test, but what it opened is closed behind it: a page left open goes on asking the server. */
export const test = base.extend<{ closed: undefined }>({
  closed: [
    async ({ browser }, use) => {
      await use(undefined)
      await Promise.all(browser.contexts().map((context) => context.close()))
    },
    { auto: true },
  ],
})
