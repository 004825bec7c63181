import { expect } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { chooseChange } from './desk-page'
import { signIn } from './sign-in'
import { test } from './test'

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
