import { type Browser, expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { chooseChange } from './desk-page'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'
import { testSite } from './test-site'

const email = 'answers@example.org'
let editor = { id: '', role: 'editor' as const }

test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  editor = { ...hire('editor', email), role: 'editor' }
  // Whoever tries this once more is not the reader who asked before.
  inAnotherProcess({ verb: 'forgive asks' })
})

function published(slug: string): string {
  const id = draftUpdate(slug, editor)
  inAnotherProcess({ verb: 'publish', id })
  return id
}

/** Asks as a reader does. @returns the reader's page, at the address to come back to */
async function ask(
  browser: Browser,
  slug: string,
  asked: { about?: string; text: string },
  scripts: boolean,
) {
  const context = await browser.newContext({ javaScriptEnabled: scripts })
  const page = await context.newPage()
  await page.goto(`/updates/${slug}`)
  await expect(page.getByLabel('Your words')).toBeHidden()
  await page.getByText('Ask a question, or report an error').click()
  if (asked.about) await page.getByLabel('What it is').selectOption({ label: asked.about })
  await page.getByLabel('Your words').fill(asked.text)
  await page.getByRole('button', { name: 'Send to the desk' }).click()
  await page.waitForURL(/\/asked\//)
  expect(await context.cookies()).toEqual([])
  return page
}

async function atTheDesk(browser: Browser, path: string, scripts = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: scripts })).newPage()
  await signIn(page, email)
  await page.goto(path)
  return page
}

test('readers ask, the desk answers, and they come back to the answer', async ({ browser }) => {
  const slug = 'asked-and-answered'
  const id = published(slug)
  const text = 'Is it <b>free</b>?'
  const reader = await ask(browser, slug, { text }, true)
  // Once more from the same network, which is no further reader, and from another one.
  await ask(browser, slug, { text: 'is it B free b' }, false)
  inAnotherProcess({ verb: 'ask', update: slug, text: 'Is it B free, b?' })
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Thank you.')
  await expect(reader.getByText(text, { exact: true })).toBeVisible()
  await expect(reader.getByRole('button', { name: 'Copy the address' })).toHaveAttribute(
    'data-copy',
    reader.url(),
  )
  await expectNoBarrier(reader)

  const desk = await atTheDesk(browser, '/dashboard')
  await desk.getByRole('link', { name: /^Readers/ }).click()
  const group = desk.getByRole('listitem').filter({ hasText: text })
  await expect(group).toContainText('Asked by 2 readers')
  await expectNoBarrier(desk)
  await group.getByLabel(/^Answer:/).click()
  await group.getByLabel('The answer', { exact: true }).fill('It is **free** for all.')
  await group.getByRole('button', { name: 'Add to the update' }).click()
  await expect(group).toContainText('Answered: it goes out')
  await reader.reload()
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Thank you.')

  inAnotherProcess({ verb: 'publish', id })
  await reader.reload()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Your question is answered')
  await reader.getByRole('link', { name: 'Read the answer' }).click()
  const answer = reader.locator('details').filter({ hasText: text })
  await expect(answer.getByText('It is free for all.')).toBeVisible()
  await expect(answer.getByText('Asked by 2 readers')).toBeVisible()
})

test('a report becomes a correction, without scripts, and its reader sees that', async ({
  browser,
}) => {
  const slug = 'reported-and-corrected'
  const id = published(slug)
  const about = 'Report an error in “What happened”'
  const reader = await ask(browser, slug, { about, text: 'It was ten, not nine.' }, true)
  const desk = await atTheDesk(browser, `/dashboard/articles/${id}`, false)
  const panel = desk.getByRole('region', { name: 'Readers' })
  await expect(panel).toContainText('An error in “What happened”, reported by one reader')
  await panel.getByRole('link', { name: 'Settle it under Readers' }).click()
  const item = desk.getByRole('listitem').filter({ hasText: headlineOf(slug) })
  await item.getByText('Accept…').click()
  await item.getByLabel('The note readers will see').fill('We wrote nine; it was ten.')
  await item.getByRole('button', { name: 'Accept and open the update' }).click()
  await expect(panel).toContainText('Accepted: settled when the update is published')
  await desk.getByRole('textbox', { name: 'Takeaway' }).fill('It was ten.')
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await chooseChange(desk, /^A correction/)
  await expect(desk.getByLabel('The note readers see')).toHaveValue('We wrote nine; it was ten.')
  await desk.getByRole('button', { name: 'Publish as a correction' }).click()
  await expect(desk.getByRole('button', { name: 'Published' })).toBeDisabled()

  await reader.reload()
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('it is corrected')
  await reader.getByRole('link', { name: 'See it on the update' }).click()
  await expect(reader).toHaveURL(/#corrections$/)
  await expect(reader.locator('#corrections + ul')).toContainText('We wrote nine; it was ten.')
})

test('what was asked can be dismissed with a reason, and forgotten by its reader', async ({
  browser,
  request,
}) => {
  const slug = 'asked-and-forgotten'
  published(slug)
  const reader = await ask(browser, slug, { text: 'Who knows?' }, true)
  const desk = await atTheDesk(browser, '/dashboard/readers')
  const group = desk.getByRole('listitem').filter({ hasText: headlineOf(slug) })
  await group.getByLabel(/^Why it is dismissed/).selectOption('Not known')
  await group.getByRole('button', { name: /^Dismiss/ }).click()
  await expect(group).toHaveCount(0)
  await reader.reload()
  await expect(reader.getByText('Nobody knows it yet')).toBeVisible()
  const answer = await request.get(reader.url())
  expect(answer.headers()).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  })
  expect(await answer.text()).not.toMatch(/<script[^>]*_next|__next_f/)
  await reader.getByRole('button', { name: 'Forget my question' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Nothing is kept here')
  expect((await request.get(reader.url())).status()).toBe(410)
})

test('what is not taken is said in words, and what was typed comes back', async ({
  page,
  request,
}) => {
  const update = 'asked-and-forgotten'
  const origin = testSite.url
  const send = (form: Record<string, string>, headers: Record<string, string> = { origin }) =>
    request.post('/ask', {
      multipart: { update, about: 'question', text: 'Why?', ...form },
      headers,
      maxRedirects: 0,
    })
  const long = 'Why? '.repeat(2_000)
  for (const [status, form] of [
    [422, { text: '' }],
    [422, { text: long }],
    [422, { about: 'everything' }],
    [422, { proof: 'x' }],
    [404, { update: 'no-such-update' }],
  ] as const) {
    const answer = await send(form)
    expect(answer.status(), JSON.stringify(form).slice(0, 80)).toBe(status)
    await page.setContent(await answer.text())
    await expect(page.getByRole('alert')).not.toBeEmpty()
    await expect(page.getByLabel('Your words')).toHaveValue('text' in form ? form.text : 'Why?')
  }
  expect((await send({}, { origin: 'https://evil.example' })).status()).toBe(403)
  expect((await send({}, {})).status()).toBe(403)
  const plain = await request.post('/ask', { form: { update, text: 'Why?' }, headers: { origin } })
  expect(plain.status()).toBe(400)
  expect((await request.get('/ask')).status()).toBe(405)
  expect((await request.get('/asked/nothing')).status()).toBe(410)
})
