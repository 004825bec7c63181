import { type Browser, expect, type Page } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { demoUpdate } from './demo-update'
import { test } from './test'

test.describe.configure({ mode: 'serial' })

const unbroken = 'W'.repeat(150)
const topic = 'A'.repeat(60)
const arabic = {
  headline: 'نموذج جديد للاستدلال بأوزان مفتوحة.',
  takeaway: 'يمكن تنزيل الأوزان الآن.',
  whatHappened: 'نُشرت الأوزان يوم الاثنين.',
}

async function windowOf(browser: Browser, width: number, rootSize = '100%'): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage()
  await page.addInitScript((size) => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = size
    })
  }, rootSize)
  return page
}

test.beforeAll(() => {
  const editor = hire('editor', 'hard-words@example.org')
  const [before, long, after] = ['before-the-long', 'long-words', 'after-the-long'].map((slug) =>
    draftUpdate(slug, editor, [topic]),
  )
  inAnotherProcess({
    verb: 'write',
    id: long ?? '',
    change: { headline: unbroken, takeaway: unbroken, whatHappened: unbroken },
  })
  for (const id of [before, long, after]) inAnotherProcess({ verb: 'publish', id: id ?? '' })
  const other = draftUpdate('right-to-left', editor)
  inAnotherProcess({ verb: 'write', id: other, change: arabic })
  inAnotherProcess({ verb: 'publish', id: other })
})

test.afterAll(() => {
  for (const slug of ['before-the-long', 'long-words', 'after-the-long', 'right-to-left']) {
    draftUpdate(slug)
  }
})

test('no word is too long for a window', async ({ browser }) => {
  for (const width of [320, 390, 1440]) {
    const page = await windowOf(browser, width)
    const addresses = ['/', '/topics', '/updates/long-words', '/updates/before-the-long']
    for (const address of [...addresses, `/topics/${topic.toLowerCase()}`]) {
      await page.goto(address)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `${address} at ${width}`).toBe(width)
    }
  }
})

test('at twice the size of text no word of a source is broken, and nothing goes sideways', async ({
  browser,
}) => {
  const page = await windowOf(browser, 390, '200%')
  await page.goto(demoUpdate.path)
  const name = page.locator('figcaption b').first()
  const lines = await name.evaluate((element) => element.getClientRects().length)
  expect(await name.textContent()).toBe('Sam Altman')
  expect(lines).toBeLessThanOrEqual(2)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBe(390)
})

test('what is written from right to left is set so', async ({ browser }) => {
  const page = await windowOf(browser, 390)
  await page.goto('/updates/right-to-left')
  const direction = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction)
  expect(await direction('h1')).toBe('rtl')
  expect(await direction('[data-part=takeaway]')).toBe('rtl')
  expect(await direction('[data-part=whatHappened] p')).toBe('rtl')
  expect(await direction('[data-part=whyItMatters] p')).toBe('ltr')
  await page.goto('/')
  const item = page.getByRole('article').filter({ hasText: arabic.headline })
  expect(await item.locator('[data-headline]').evaluate((e) => getComputedStyle(e).direction)).toBe(
    'rtl',
  )
})

test('the head of the site is one row, also where there is little room', async ({ browser }) => {
  const page = await windowOf(browser, 320)
  await page.goto(demoUpdate.path)
  const box = await page.locator('body > header').boundingBox()
  expect(box?.height).toBeLessThan(70)
})

test('an update prints on two pages at most, its address among the words', async ({ page }) => {
  await page.goto(demoUpdate.path)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(new URL(page.url()).href, { exact: true })).toBeVisible()
})
