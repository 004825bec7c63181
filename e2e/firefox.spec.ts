import { expect } from '@playwright/test'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { hire, password } from './another-process'
import { readersSee } from './desk-page'
import { firefox } from './firefox'
import { test } from './test'
import { testSite } from './test-site'

test.describe.configure({ timeout: 90_000 })

const texts = {
  whatHappened: 'The desk was used in another engine, by its own keys.',
  whyItMatters: 'Editors bring the browser that they like.',
  whatItMeans: 'Nobody is told to install another one.',
}

let browser: Browser

test.beforeAll(async () => {
  browser = await launch({
    browser: 'firefox',
    executablePath: firefox() ?? 'firefox',
    headless: true,
  })
})

test.afterAll(() => browser.close())

/** Puts the caret into the text that stands on top of a plain field of that name. */
async function clickInto(page: Page, name: string): Promise<void> {
  await page.locator(`.rich-field:has(textarea[name="${name}"]) .rich-text`).click()
}

test('in Firefox one signs in, writes and publishes', async ({ request }) => {
  const email = 'firefox@example.org'
  hire('editor', email)
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(String(fault)))
  await page.goto(`${testSite.url}/sign-in`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.pathname === '/dashboard')
  await page.locator('button::-p-text(New update)').click()
  await page.locator('textarea[name=headline]').fill('Written and published in another engine')
  for (const [name, words] of Object.entries(texts)) {
    await clickInto(page, name)
    await page.keyboard.type(`${words} `)
  }
  await page.keyboard.down('Control')
  await page.keyboard.press('b')
  await page.keyboard.up('Control')
  await page.keyboard.type('Boldly')
  await page.locator('button::-p-text(Add the source)').click()
  await page.locator('input[name="sources.0.permalink"]').fill('https://example.org/engine')
  await page.locator('input[name="sources.0.authorName"]').fill('A fox')
  await page.locator('textarea[name="sources.0.text"]').fill('It runs.')
  for (const at of [0, 1]) {
    await page.locator('button::-p-text(question)[value=add-question]').click()
    await page.locator(`textarea[name="questions.${at}.question"]`).fill(`Does it work (${at})?`)
    await clickInto(page, `questions.${at}.answer`)
    await page.keyboard.type('It does.')
  }
  await page.locator('button::-p-text(Publish now)').click()
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll('header *'), ({ textContent }) => textContent).includes(
      'Live',
    ),
  )
  const html = await readersSee(request, 'written-and-published-in-another-engine')
  for (const words of Object.values(texts)) expect(html).toContain(words)
  expect(html).toMatch(/<strong[^>]*>Boldly<\/strong>/)
  expect(html).toContain('Does it work (1)?')
  expect(faults).toEqual([])
})
