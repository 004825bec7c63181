import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { draftUpdate, headlineOf, hire } from './another-process'
import { signIn } from './sign-in'
import { test } from './test'
import { testSite } from './test-site'

test.describe.configure({ timeout: 90_000 })

let email = ''
let colleague = ''

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `early-${workerIndex}@example.org`
  hire('editor', email)
  colleague = `Early ${workerIndex}`
  hire('writer', `colleague-${email}`, undefined, colleague)
})

function field(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true })
}

/** Shows a page whose scripts arrive only when the returned function is called. */
async function openWithoutScripts(page: Page, url: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await released
    await route.continue()
  })
  await page.goto(url, { waitUntil: 'commit' })
  return () => release()
}

async function typeAtTheEnd(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).press('Control+End')
  await page.keyboard.type(words)
}

test('what is typed before the script runs is kept, in fields of every kind', async ({ page }) => {
  const id = draftUpdate('typed-early')
  await signIn(page, email)
  const bytes = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#531' } })
    .png()
    .toBuffer()
  const sent = await page.request.post('/api/desk/media?name=early.png', {
    data: bytes,
    headers: { origin: testSite.url },
  })
  const { picture } = await sent.json()
  const release = await openWithoutScripts(page, `/dashboard/articles/${id}`)
  await typeAtTheEnd(page, 'Headline', ' and more')
  await field(page, 'Takeaway').fill('A takeaway typed early')
  await field(page, 'What happened').fill('Another *text*.')
  await page.locator('summary', { hasText: 'Ada Example' }).click()
  await typeAtTheEnd(page, 'Author', ' the second')
  await page.getByLabel('Published on').selectOption('paper')
  await typeAtTheEnd(page, 'Question 1', ' so')
  await field(page, 'Answer 1').fill('No.')
  await page.getByRole('checkbox', { name: colleague }).check()
  await page.locator('select[name="leadImage"]').selectOption(picture.id)
  await page.getByText('How the link looks').click()
  await page.getByLabel('Topics', { exact: true }).fill('Microsoft')
  await field(page, 'Why it matters').press('Control+Home')
  await page.keyboard.type('Before. ')
  release()
  await expect(page.locator('[contenteditable="true"]')).toHaveCount(5)
  await expect(page.locator('li').filter({ hasText: /^Discord/ })).toBeVisible()
  await page.keyboard.type('Between. ')
  await field(page, 'Takeaway').focus()
  await expect(page.locator('[contenteditable="true"]')).toHaveCount(6)

  const expectAllKept = async () => {
    await expect(field(page, 'Headline')).toHaveValue(`${headlineOf('typed-early')} and more`)
    await expect(field(page, 'Takeaway')).toHaveValue('A takeaway typed early')
    await expect(field(page, 'What happened')).toHaveText('Another text.')
    await expect(field(page, 'Why it matters')).toHaveText('Before. Between. It matters.')
    await expect(page.getByLabel('Author', { exact: true })).toHaveValue('Ada Example the second')
    await expect(page.getByLabel('Published on')).toHaveValue('paper')
    await expect(field(page, 'Question 1')).toHaveValue('Really so')
    await expect(field(page, 'Answer 1')).toHaveText('No.')
    await expect(page.getByRole('button', { name: `Remove ${colleague}` })).toBeVisible()
    await expect(page.locator('input[name="leadImage"]')).toHaveValue(picture.id)
  }
  await expectAllKept()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible()
  await page.reload()
  await expectAllKept()
  await expect(page.getByRole('button', { name: 'Remove Microsoft' })).toBeVisible()
})

test('who types a topic as the script arrives goes on typing in the same line', async ({
  page,
}) => {
  await signIn(page, email)
  const release = await openWithoutScripts(
    page,
    `/dashboard/articles/${draftUpdate('topic-while-loading')}`,
  )
  const topics = page.getByLabel('Topics', { exact: true })
  await topics.pressSequentially('Half of ')
  release()
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/)
  await expect(topics).toBeFocused()
  await page.keyboard.type('a name')
  await expect(topics).toHaveValue('Half of a name')
  const creations = page.getByRole('option', { name: /^Create “Half of a name”/ })
  await expect(creations.first()).toBeVisible()
})

test('a reload shows what is stored and never a mixture with what was typed', async ({ page }) => {
  const id = draftUpdate('reloaded')
  await signIn(page, email)
  await page.goto(`/dashboard/articles/${id}`)
  await expect(page.locator('[contenteditable="true"]')).toHaveCount(6)
  await page.route(`**/api/desk/articles/${id}`, (route) => route.abort())
  await field(page, 'Headline').fill('Typed and left behind')
  page.once('dialog', (dialog) => dialog.accept())
  await page.reload()
  await expect(field(page, 'Headline')).toHaveValue(headlineOf('reloaded'))
})
