import { type APIRequestContext, type Browser, expect } from '@playwright/test'
import { hire, password } from './another-process'
import { lettersTo } from './mailed'
import { signInByForm } from './sign-in'
import { test } from './test'
import { testSite } from './test-site'

const headers = { origin: testSite.url }

async function signIn(request: APIRequestContext, email: string): Promise<void> {
  const answer = await request.post('/api/desk/sign-in', { headers, data: { email, password } })
  expect(answer.status()).toBe(200)
}

/** The cookie that stands for the session. */
async function sessionOf(request: APIRequestContext): Promise<string> {
  const { cookies } = await request.storageState()
  const { name, value } = cookies.find(({ name }) => name.endsWith('session')) ?? {}
  return `${name}=${value}`
}

async function isIn(request: APIRequestContext, cookie: string): Promise<boolean> {
  return (await request.get('/api/desk/waiting', { headers: { cookie } })).status() === 200
}

test('signing in again ends the session before, and signing out ends that one and clears what is kept', async ({
  playwright,
}) => {
  const email = 'sessions-again@example.org'
  hire('editor', email)
  const browser = await playwright.request.newContext({ baseURL: testSite.url })
  const stranger = await playwright.request.newContext({ baseURL: testSite.url })
  await signIn(browser, email)
  const first = await sessionOf(browser)
  expect(await isIn(stranger, first)).toBe(true)
  await signIn(browser, email)
  const second = await sessionOf(browser)
  expect([await isIn(stranger, first), await isIn(stranger, second)]).toEqual([false, true])

  const signOut = (origin: string, site = 'same-origin') => {
    const headers = { origin, 'sec-fetch-site': site }
    return browser.post('/api/desk/sign-out', { headers, form: {}, maxRedirects: 0 })
  }
  for (const origin of ['https://elsewhere.example', 'null']) {
    const refused = await signOut(origin, 'cross-site')
    expect([refused.status(), await refused.text()]).toEqual([
      403,
      expect.stringContaining('did not come from a page of this site, so nothing was changed'),
    ])
  }
  expect(await isIn(stranger, second)).toBe(true)
  // What a page sends that tells nobody where it was opened; the second time it is signed out already.
  for (const origin of ['null', testSite.url]) {
    const answer = await signOut(origin)
    const { location, 'clear-site-data': cleared } = answer.headers()
    expect([answer.status(), location, cleared]).toEqual([303, '/sign-in', '"cache"'])
    expect(await isIn(stranger, second)).toBe(false)
  }
  expect((await browser.get('/dashboard/articles')).url()).toContain('/sign-in')
  for (const one of [browser, stranger]) await one.dispose()
})

test('somebody is told of a browser that they were not seen in, and of no other', async ({
  browser,
}) => {
  const email = 'sessions-device@example.org'
  hire('editor', email, undefined, 'Dee Device')
  await signInIn(browser, 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', email, 2)
  await signInIn(browser, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Safari/605.1', email)
  await expect.poll(() => lettersTo(email)).toHaveLength(1)
  const [letter = ''] = lettersTo(email)
  expect(letter).toContain('Subject: A new sign-in to the desk of HeadsUpAI')
  expect(letter).toMatch(/Hello Dee Device,\s+on \d+ \w+ \d{4}, \d\d:\d\d UTC your account/)
  expect(letter).toContain('not seen with it before: Safari on iPhone.')
  expect(letter).toContain(`${testSite.url}/dashboard/account`)
})

/** The same browser signs in so many times. */
async function signInIn(browser: Browser, userAgent: string, email: string, times = 1) {
  const context = await browser.newContext({ userAgent })
  for (let time = 0; time < times; time++) {
    const page = await context.newPage()
    await context.clearCookies({ name: /session/ })
    await signInByForm(page, email)
  }
  await context.close()
}
