import { type Browser, expect, type Page } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const people = { ada: 'ada-writes@example.org', bob: 'bob-writes@example.org' }
let ada = { id: '', role: 'editor' as const }

test.beforeAll(() => {
  ada = { ...hire('editor', people.ada), role: 'editor' }
  hire('editor', people.bob)
})

async function desk(browser: Browser, who: keyof typeof people, options = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await signIn(page, people[who])
  return page
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/dashboard/articles/${id}`)
  await expect(page.getByRole('textbox', { name: 'What happened' })).toHaveClass(/rich-text/)
}

const bar = (page: Page) => page.locator('header [role=status]')

async function expectSaved(page: Page, keys = 'Control+s'): Promise<void> {
  await page.keyboard.press(keys)
  await expect(bar(page)).toHaveText(/^Saved \d\d:\d\d:\d\d UTC$/)
}

async function expectQuestions(page: Page, questions: string[]): Promise<void> {
  const fields = page.locator('textarea[name^="questions."][name$=".question"]')
  const typed = () =>
    fields.evaluateAll((list) => list.map((field) => (field as HTMLTextAreaElement).value))
  await expect.poll(typed).toEqual(questions)
}

test('from an empty desk to a published update, and on without losing a row', async ({
  browser,
}) => {
  const page = await desk(browser, 'ada')
  await page.goto('/dashboard/articles')
  await page.getByRole('button', { name: 'New update' }).click()
  await page.waitForURL(/articles\/[0-9a-f-]{36}$/)
  await page
    .getByRole('textbox', { name: 'Headline', exact: true })
    .fill('An update written in a browser')
  await expect(page.getByLabel('Address', { exact: true })).toHaveValue(
    'an-update-written-in-a-browser',
  )
  await expect(page.getByText('free', { exact: true })).toBeVisible()

  await page.getByRole('textbox', { name: 'What happened' }).click()
  await page.keyboard.type('It was ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('written')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(', 2 * 3 * 4 <b>.')
  await expect(page.locator('textarea[name=whatHappened]')).toHaveValue(
    String.raw`It was **written**, 2 \* 3 \* 4 \<b>.`,
  )
  await expect(bar(page)).toHaveText('Unsaved changes')
  await expectSaved(page)

  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Your text is saved.')
  await expect(page.getByRole('textbox', { name: 'Why it matters' })).toBeFocused()
  await page.keyboard.type('It matters.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('It means this.')
  await page.getByRole('button', { name: 'Add the source' }).click()
  await page.getByLabel('Address of the post or page').fill('https://x.com/sama/status/1')
  await expect(page.getByLabel('Published on')).toHaveValue('x')
  await expect(page.getByLabel('Handle')).toHaveValue('@sama')
  await page.getByLabel('Likes').fill('many')
  for (const [at, name] of ['One', 'Two'].entries()) {
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.getByLabel(`Question ${at + 1}`, { exact: true }).fill(`${name}?`)
    await page.getByRole('textbox', { name: `Answer ${at + 1}` }).click()
    await page.keyboard.type(`${name}.`)
  }
  await page.keyboard.press('Control+s')
  await expect(page.getByLabel('Likes')).toBeFocused()
  await expect(bar(page)).toHaveText('Not saved: one field needs another look')
  await page.getByLabel('Likes').fill('14k')
  await page.getByLabel('Counted').fill('2026-04-28')
  await page.getByLabel('Author', { exact: true }).fill('Sam Altman')
  await expect(page.getByLabel('Why it goes out as it is')).toBeVisible()
  await page.getByLabel('Quotation').fill('We amended our deal.')
  await expect(page.getByLabel('Why it goes out as it is')).toBeHidden()
  await expectSaved(page)

  await page.getByRole('button', { name: 'Move question 2 up' }).press('Enter')
  await expectSaved(page)
  await page.reload()
  await expectQuestions(page, ['Two?', 'One?'])
  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByRole('button', { name: 'Published' })).toBeDisabled()
  const live = await page.request.get('/updates/an-update-written-in-a-browser')
  expect(live.status()).toBe(200)
  expect(await live.text()).toContain('>written</strong>, 2 * 3 * 4 &lt;b&gt;.')

  await expectNoBarrier(page)
})

test('two people save: nothing is overwritten, and each part is chosen', async ({ browser }) => {
  const id = draftUpdate('two-people-save', ada)
  const [first, second] = await Promise.all([desk(browser, 'ada'), desk(browser, 'bob')])
  // The lock is advice: a tab that the desk does not hear of writes all the same.
  await second.route('**/presence', (route) => route.abort())
  await Promise.all([open(first, id), open(second, id)])
  await first.getByLabel('Takeaway').fill('From Ada')
  await first.getByLabel('Question 1', { exact: true }).fill('Ada asks?')
  await expectSaved(first)
  await second.getByLabel('Takeaway').fill('From Bob')
  await second.keyboard.press('Control+s')
  const conflict = second.getByRole('region', { name: /Nothing was overwritten/ })
  await expect(conflict).toContainText('From Ada')
  await expect(conflict).toContainText('From Bob')
  await second.getByRole('button', { name: 'Save what is chosen' }).click()
  await expect(bar(second)).toHaveText(/^Saved/)
  await expect(second.getByLabel('Takeaway')).toHaveValue('From Bob')
  await expectQuestions(second, ['Ada asks?', 'Since when'])
})

test('a save after the session ended keeps the text, with and without scripts', async ({
  browser,
}) => {
  const id = draftUpdate('session-ends', ada)
  for (const javaScriptEnabled of [true, false]) {
    const page = await desk(browser, 'ada', { javaScriptEnabled })
    await page.goto(`/dashboard/articles/${id}`)
    const text = `Typed before the end, scripts ${javaScriptEnabled}`
    await page.getByLabel('Takeaway').fill(text)
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('Your session has ended.', { exact: false }).last()).toBeVisible()
    await expect(page.getByLabel('Takeaway')).toHaveValue(text)
    await signIn(await page.context().newPage(), people.ada)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(bar(page)).toHaveText(/^Saved/)
    await expect(page.getByLabel('Takeaway')).toHaveValue(text)
  }
  expect(inAnotherProcess({ verb: 'look', id })).toMatchObject({ rev: 4 })
})

test('rows are added, moved and removed without scripts, and nothing typed is lost', async ({
  browser,
}) => {
  const id = draftUpdate('rows-without-scripts', ada)
  const page = await desk(browser, 'ada', { javaScriptEnabled: false })
  await page.goto(`/dashboard/articles/${id}`)
  await page.getByLabel('Takeaway').fill('Typed')
  await page.getByLabel('Question 3', { exact: true }).fill('Third?')
  await page.getByRole('button', { name: 'Add a question' }).click()
  await expectQuestions(page, ['Really', 'Since when', 'Third?', ''])
  await page.getByRole('button', { name: 'Move question 3 up' }).click()
  await expectQuestions(page, ['Really', 'Third?', 'Since when', ''])
  await page.getByRole('button', { name: 'Remove question 1' }).click()
  await expect(page.getByLabel('Takeaway')).toHaveValue('Typed')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(bar(page)).toHaveText(/^Saved/)
  await expectQuestions(page, ['Third?', 'Since when', ''])
  await expect(page.getByLabel('Takeaway')).toHaveValue('Typed')
})

test('a row taken out by mistake comes back with its words, also by the keyboard alone', async ({
  browser,
}) => {
  const id = draftUpdate('rows-with-a-way-back', ada)
  const page = await desk(browser, 'ada')
  await page.goto(`/dashboard/articles/${id}`)
  const answer = page.getByRole('textbox', { name: 'Answer 1' })
  await expect(answer).toHaveClass(/rich-text/)
  const words = await answer.textContent()
  await page.getByRole('button', { name: 'Remove question 1' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Question 1 is removed.' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await expectQuestions(page, ['Since when'])
  await expect(bar(page)).toHaveText(/^Saved \d\d:/)
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Question 1', exact: true })).toBeFocused()
  await expectQuestions(page, ['Really', 'Since when'])
  await expect(answer).toHaveText(words ?? '')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden()
  await expectSaved(page)
  await page.reload()
  await expectQuestions(page, ['Really', 'Since when'])
  await expect(answer).toHaveClass(/rich-text/)
  await page.getByRole('button', { name: 'Remove question 2' }).press('Enter')
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter')
  await expect(page.getByText('Question 2 is removed.')).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Question 1', exact: true })).toBeFocused()
})

test('what comes with the scripts moves nothing that was there', async ({ browser }) => {
  const id = draftUpdate('stays-in-place', ada)
  inAnotherProcess({ verb: 'publish', id })
  inAnotherProcess({ verb: 'write', id, change: { takeaway: 'Not live yet.' } })
  const page = await desk(browser, 'ada', { viewport: { width: 1280, height: 2400 } })
  await page.addInitScript(watchMoves)
  // Letters that come late are not put in place of those that stand.
  await page.route('**/*.woff2', async (route) => {
    await drawn
    await route.continue()
  })
  let draw = () => {}
  const drawn = new Promise<void>((done) => {
    draw = done
  })
  await page.goto(`/dashboard/articles/${id}`, { waitUntil: 'domcontentloaded' })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  draw()
  await expect(page.getByRole('textbox', { name: 'What happened' })).toHaveClass(/rich-text/)
  await page.evaluate(() => document.fonts.ready)
  await expect(page.getByText('free', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([])
  await page.context().close()
})

/**
 * Writes down, in the page, what changes its place without anybody having done anything. What stands below
 * the byline in the form may: without scripts everybody's name stands there, and it may take many lines.
 */
function watchMoves(): void {
  const moved: string[] = []
  Reflect.set(window, 'moved', moved)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sources: { node: Node | null }[] = Reflect.get(entry, 'sources')
      const byline = document.querySelector('[id$="-authors"]')
      for (const { node } of sources) {
        const isBelow =
          node !== null &&
          byline?.closest('form')?.contains(node) === true &&
          (byline.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
        if (isBelow) continue
        moved.push(node?.textContent?.slice(0, 60) ?? 'something')
      }
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
