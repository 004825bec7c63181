import { expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { field, saveLine, stored } from './desk-page'
import { bar, isOffered, open, signedIn, typeUnheard } from './kept-text-page'
import { expectNoBarrier } from './no-barrier'
import { test } from './test'

test.describe.configure({ timeout: 60_000 })

let ada = { id: '', role: 'editor' as const }
let email = ''

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `ada-keeps-${workerIndex}@example.org`
  ada = { ...hire('editor', email, undefined, 'Ada Keeps'), role: 'editor' }
})

/** A tab that is only closed would save its last words. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash')
  const devtools = await page.context().newCDPSession(page)
  devtools.send('Page.crash').catch(() => undefined)
  await crashed
}

test('what a crash left behind is offered with its differences, taken, and saved', async ({
  browser,
}) => {
  const id = draftUpdate('left-by-a-crash', ada)
  const context = await signedIn(browser, email)
  const crashing = await typeUnheard(context, id, 'The words before the crash')
  await crash(crashing)
  inAnotherProcess({ verb: 'empty', id })
  const alone = await context.newPage()
  await alone.route('**/presence', (route) => route.abort())
  await alone.goto(`/dashboard/articles/${id}`)
  await expect(bar(alone), 'the desk cannot say who writes').toBeVisible()
  await alone.close()
  const page = await open(context, id)
  await isOffered(page)
  await expect(bar(page)).toContainText('It differs in: “Headline”.')
  await bar(page).getByText('Show the words').click()
  await expect(bar(page)).toContainText('crash')
  await expectNoBarrier(page)
  await expect(field(page, 'Headline')).toHaveValue(headlineOf('left-by-a-crash'))
  await bar(page).getByRole('button', { name: 'Take it' }).click()
  await expect(field(page, 'Headline')).toHaveValue('The words before the crash')
  await expect(saveLine(page)).toHaveText(/^Saved/)
  expect(stored(id)).toMatchObject({ headline: 'The words before the crash' })
  await page.reload()
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/)
  await expect(bar(page)).toBeHidden()
})

test('a reload in the middle of a word loses no key, also before the first save', async ({
  browser,
}) => {
  const id = draftUpdate('reloaded-mid-word', ada)
  const context = await signedIn(browser, email)
  const page = await open(context, id)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.route('**/api/desk/articles/*', (route) => route.abort())
  const words = 'Every word is still there after a reload'
  await field(page, 'Headline').fill('')
  await field(page, 'Headline').focus()
  await page.keyboard.type(words)
  await page.evaluate(() => {
    // What is kept now and then is too late for these words.
    for (let timer = Number(setTimeout(String)); timer > 0; timer--) clearTimeout(timer)
    window.setTimeout = (() => 0) as unknown as typeof setTimeout
    document.execCommand('insertText', false, ', up to the last')
    location.reload()
  })
  await isOffered(page)
  await bar(page).getByRole('button', { name: 'Take it' }).click()
  await expect(field(page, 'Headline')).toHaveValue(`${words}, up to the last`)
})

test('what another tab leaves is offered once it crashes, and discarded for good', async ({
  browser,
}) => {
  const id = draftUpdate('discarded-here', ada)
  const context = await signedIn(browser, email)
  const other = await typeUnheard(context, id, 'Nobody wants these words')
  const page = await open(context, id)
  await expect(bar(page)).toBeHidden()
  await crash(other)
  await isOffered(page)
  await bar(page).getByRole('button', { name: 'Discard it' }).click()
  await expect(bar(page)).toBeHidden()
  await page.reload()
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/)
  await expect(bar(page)).toBeHidden()
  expect(stored(id)).toMatchObject({ headline: headlineOf('discarded-here') })
})

/** How many texts this browser keeps. */
function countKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const shelf = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('headsup-desk')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const counting = shelf.transaction('texts').objectStore('texts').count()
    const count = await new Promise<number>((resolve) => {
      counting.onsuccess = () => resolve(counting.result)
    })
    shelf.close()
    return count
  })
}

async function typeSource(page: Page): Promise<void> {
  await page.getByText('Edit', { exact: true }).first().click()
  await page.getByLabel('Counted', { exact: true }).fill('2026-04-28T09:30')
  await page.getByLabel('Likes').fill('14k')
}

test('what was saved while its page was left is not offered when the text went on elsewhere', async ({
  browser,
}) => {
  const id = draftUpdate('left-while-typing', ada)
  const [context, elsewhere] = await Promise.all([
    signedIn(browser, email),
    signedIn(browser, email),
  ])
  const page = await open(context, id)
  page.on('dialog', (dialog) => void dialog.accept())
  await field(page, 'Headline').fill('The last words before the way out')
  await page.getByRole('navigation', { name: 'Desk' }).getByText('Today').click()
  await page.waitForURL('**/dashboard')
  await expect.poll(() => stored(id).headline).toBe('The last words before the way out')
  const other = await open(elsewhere, id)
  await field(other, 'Headline').fill('Written later, on another machine')
  await expect(saveLine(other)).toHaveText(/^Saved/)
  await elsewhere.close()
  await expect.poll(() => countKept(page)).toBe(0)
})

test('a source that was saved, and whose answer got lost, is not taken for another one', async ({
  browser,
}) => {
  const id = draftUpdate('answer-got-lost', ada)
  const context = await signedIn(browser, email)
  const page = await open(context, id)
  await page.route('**/api/desk/articles/*', async (route) => {
    await route.fetch()
    await route.abort()
  })
  const { rev } = stored(id)
  await typeSource(page)
  await expect(saveLine(page)).toHaveText('Offline: kept in this browser')
  expect(stored(id).rev).toBeGreaterThan(Number(rev))
  await crash(page)
  inAnotherProcess({ verb: 'empty', id })
  const again = await open(context, id)
  await expect.poll(() => countKept(again)).toBe(0)
  await expect(bar(again)).toBeHidden()
})

test('a browser that keeps nothing says so, and saves all the same', async ({ browser }) => {
  const id = draftUpdate('keeps-nothing', ada)
  const context = await signedIn(browser, email)
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused', 'SecurityError')
    }
  })
  const page = await open(context, id)
  await context.setOffline(true)
  await field(page, 'Headline').fill('Typed where nothing is kept')
  await expect(saveLine(page)).toHaveText('Offline: not saved yet')
  await context.setOffline(false)
  await expect(saveLine(page)).toHaveText(/^Saved/)
  expect(stored(id)).toMatchObject({ headline: 'Typed where nothing is kept' })
})
