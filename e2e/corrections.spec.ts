import { expect } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { chooseChange } from './desk-page'
import { signIn } from './sign-in'
import { test } from './test'
import { toldCorrections } from './told-corrections'

test.describe.configure({ timeout: 60_000 })

let email = ''
let author = { id: '', role: 'editor' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `corrects-${workerIndex}@example.org`
  author = { ...hire('editor', email), role: 'editor' }
})

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`a correction is told to readers, feed and machines, ${scripts} scripts`, async ({
    browser,
    request,
  }) => {
    const slug = `corrected-${scripts}`
    const id = draftUpdate(slug, author)
    inAnotherProcess({ verb: 'publish', id })
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await signIn(page, email)
    await page.goto(`/dashboard/articles/${id}`)
    await expect(page.getByLabel('What this change is')).toBeHidden()
    await page.getByRole('textbox', { name: 'Takeaway' }).fill('It was ten, not nine.')
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Save', exact: true }).click()
    await chooseChange(page, /^A correction/)
    await page.getByRole('button', { name: 'Publish as a correction' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Your text is saved.')
    const note = page.getByRole('textbox', { name: 'The note readers see' })
    await expect(note).toHaveAccessibleDescription(/Say what was wrong/)
    await expect(page.getByRole('radio', { name: /^A correction/ })).toBeChecked()
    await note.fill('We wrote nine; it was ten.')
    await page.getByRole('button', { name: 'Publish as a correction' }).click()
    await expect(page.getByRole('button', { name: 'Published' })).toBeDisabled()

    const html = await (await request.get(`/updates/${slug}`)).text()
    expect(html).toContain(headlineOf(slug))
    expect(html).toContain('>Correction<')
    expect(html).toContain('"CorrectionComment","text":"We wrote nine; it was ten."')
    expect(await (await request.get('/feed.xml')).text()).toContain('We wrote nine; it was ten.')
    await page.context().close()
  })
}

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`changes are discarded and found in the history, ${scripts} scripts`, async ({
    browser,
  }) => {
    const id = draftUpdate(`discarded-${scripts}`, author)
    inAnotherProcess({ verb: 'publish', id })
    inAnotherProcess({ verb: 'write', id, change: { takeaway: 'Nobody shall read this.' } })
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await signIn(page, email)
    await page.goto(`/dashboard/articles/${id}`)
    await page.getByText('Discard changes…').click()
    await page.getByRole('button', { name: 'Discard them' }).click()
    await expect(page.getByRole('button', { name: 'Published' })).toBeDisabled()
    await expect(page.getByRole('textbox', { name: 'Takeaway' })).toHaveValue('')
    await page.getByRole('link', { name: 'History' }).click()
    await expect(page.getByText('discarded', { exact: false }).first()).toBeVisible()
    await page.context().close()
  })
}

test('page, list, feed and structured data tell the same corrections', async ({
  page: browser,
  request,
}) => {
  const path = '/updates/corrected-everywhere'
  const id = draftUpdate('corrected-everywhere', author)
  inAnotherProcess({ verb: 'publish', id })
  const notes = ['It was "ten" & not <nine>.', 'قال عشرة، لا تسعة.']
  for (const [at, correction] of notes.entries()) {
    inAnotherProcess({ verb: 'write', id, change: { takeaway: `Change ${at}.` } })
    inAnotherProcess({ verb: 'publish as', id, change: 'correction', correction })
  }
  const text = async (address: string) => (await request.get(address)).text()
  const places = {
    path,
    page: await text(path),
    list: await text('/corrections'),
    feed: await text('/corrections/feed.xml'),
  }
  const { data, ...others } = await browser.evaluate(toldCorrections, places)
  expect(data.map(({ note }) => note)).toEqual(notes)
  expect(others).toEqual({ page: data, list: data, feed: data })
})

test('what is retracted stands among the corrections, with its reason', async ({ request }) => {
  const id = draftUpdate('retracted-and-listed', author)
  inAnotherProcess({ verb: 'publish', id })
  inAnotherProcess({ verb: 'retract', id, reason: 'It never happened.' })
  const list = await (await request.get('/corrections')).text()
  const [item] = list.match(/<li data-amendment="retracted".*?<\/li>/gs) ?? []
  expect(item).toContain('href="/updates/retracted-and-listed"')
  expect(item).toContain('It never happened.')
  const feed = await (await request.get('/corrections/feed.xml')).text()
  expect(feed).toContain(`<title>Retracted: ${headlineOf('retracted-and-listed')}</title>`)
  const history = await request.get('/updates/retracted-and-listed/history')
  expect(history.status()).toBe(410)
  expect(await history.text()).toContain('It never happened.')
})
