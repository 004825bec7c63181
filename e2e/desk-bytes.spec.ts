import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, expect } from '@playwright/test'
import { draftUpdate, hire } from './another-process'
import { demoUpdate } from './demo-update'
import { signIn } from './sign-in'
import { test } from './test'

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** The scripts a page and its frames ask for until all is quiet, with their bytes as gzip sends them. */
async function scripts(browser: Browser, path: string, storageState?: Session) {
  const page = await (await browser.newContext(storageState && { storageState })).newPage()
  const found = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') found.set(response.url(), response.body())
  })
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  const weighed = [...found].map(async ([url, body]) => {
    return [url, gzipSync(await body).length] as const
  })
  return new Map(await Promise.all(weighed))
}

function sum(sizes: Iterable<number>): number {
  return [...sizes].reduce((total, size) => total + size, 0)
}

test('the editor’s own script is less than 300 kB, and readers get none of it', async ({
  page,
  browser,
}, { workerIndex }) => {
  const email = `bytes-${workerIndex}@example.org`
  const id = draftUpdate(`bytes-${workerIndex}`, hire('editor', email))
  const framework = await scripts(browser, '/sign-in')
  await signIn(page, email)
  const session = await page.context().storageState()
  const editor = await scripts(browser, `/dashboard/articles/${id}`, session)
  const own = sum([...editor].flatMap(([url, size]) => (framework.has(url) ? [] : [size])))
  expect(own).toBeGreaterThan(100_000)
  expect(own).toBeLessThan(300_000)
  const reader = await scripts(browser, demoUpdate.path)
  expect([...reader.keys()].filter((url) => editor.has(url))).toEqual([])
  expect(sum(reader.values())).toBeLessThan(5_000)
})

test('a whole page of the list is a document of at most 60 kB', async ({ page }, {
  workerIndex,
}) => {
  const email = `list-bytes-${workerIndex}@example.org`
  const person = hire('editor', email)
  for (let row = 0; row < 50; row++) {
    draftUpdate(`listed-${workerIndex}-${row}`, person, [`Topic ${row} of a long list`])
  }
  await signIn(page, email)
  const list = await page.request.get('/dashboard/articles')
  const rows = (await list.text()).match(/aria-label="Choose “/g)
  expect(rows).toHaveLength(50)
  expect(gzipSync(await list.body()).length).toBeLessThan(60_000)
})

test('a page of the desk asks for no other page ahead', async ({ page }, { workerIndex }) => {
  const email = `ahead-${workerIndex}@example.org`
  hire('owner', email)
  await signIn(page, email)
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest() || request.headers().rsc) asked.push(request.url())
  })
  for (const path of ['/dashboard', '/dashboard/articles', '/dashboard/audit']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  expect(asked.map((url) => new URL(url).pathname)).toEqual([
    '/dashboard',
    '/dashboard/articles',
    '/dashboard/audit',
  ])
})
