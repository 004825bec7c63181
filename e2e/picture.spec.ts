import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { draftUpdate, hire } from './another-process'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

let email = ''
let person = { id: '', role: 'editor' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `picture-${workerIndex}@example.org`
  person = { ...hire('editor', email), role: 'editor' }
})

const bytesOf = (background: string) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer()

const photo = async (background: string) => ({
  name: 'photo.jpg',
  mimeType: 'image/jpeg',
  buffer: await bytesOf(background),
})

const source = (page: Page) => page.getByRole('group', { name: 'Picture', exact: true })

async function openDraft(page: Page, slug: string): Promise<string> {
  const id = draftUpdate(slug, person)
  await signIn(page, email)
  await page.goto(`/dashboard/articles/${id}`)
  return id
}

async function openSource(page: Page): Promise<void> {
  await page.getByText('Edit', { exact: true }).first().click()
}

async function give(page: Page, file: Awaited<ReturnType<typeof photo>>): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await source(page).getByRole('button', { name: 'Choose a picture' }).click()
  await (await choosing).setFiles(file)
}

async function saveByKey(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible()
}

test('a picture is chosen, previewed and published, and readers see it without scripts', async ({
  page,
  browser,
}) => {
  await openDraft(page, 'with-a-picture')
  await openSource(page)
  await give(page, await photo('#c33'))
  await expect(source(page).getByRole('img', { includeHidden: true })).toHaveCount(0)
  await expect(source(page).locator('img')).toHaveAttribute('src', /^\/media\/[0-9a-f]{32}\.webp$/)
  const address = await source(page).locator('img').getAttribute('src')
  await saveByKey(page)

  const preview = page.frameLocator('iframe').locator(`img[src="${address}"]`)
  await expect(preview).toBeVisible()
  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByText('Live', { exact: true })).toBeVisible()

  const reader = await browser.newContext({ javaScriptEnabled: false })
  const readersPage = await reader.newPage()
  await readersPage.goto('/updates/with-a-picture')
  const picture = readersPage.locator('figure img')
  await expect(picture).toHaveAttribute('src', address ?? '')
  for (const [name, value] of [
    ['alt', ''],
    ['width', '48'],
    ['height', '48'],
  ] as const) {
    await expect(picture).toHaveAttribute(name, value)
  }
  const file = await readersPage.request.get(address ?? '')
  expect(file.headers()['content-type']).toBe('image/webp')
  const { width, height, exif } = await sharp(await file.body()).metadata()
  expect({ width, height, exif }).toEqual({ width: 96, height: 96, exif: undefined })
  expect((await file.body()).length).toBeLessThan(5_000)
  await reader.close()
})

test('a picture is pasted, replaced by a dropped one and removed', async ({ page }) => {
  await openDraft(page, 'pasted-and-removed')
  await openSource(page)
  const bring = async (type: 'paste' | 'drop', background: string) => {
    const bytes = [...(await bytesOf(background))]
    await source(page).evaluate(
      (target, { type, bytes }) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([new Uint8Array(bytes)], 'image.jpg', { type: 'image/jpeg' }))
        const init = { bubbles: true, cancelable: true }
        target.dispatchEvent(
          type === 'paste'
            ? new ClipboardEvent('paste', { ...init, clipboardData: transfer })
            : new DragEvent('drop', { ...init, dataTransfer: transfer }),
        )
      },
      { type, bytes },
    )
  }
  const image = source(page).locator('img')
  await bring('paste', '#3c3')
  await expect(image).toBeVisible()
  const pasted = await image.getAttribute('src')
  await bring('drop', '#33c')
  await expect(image).not.toHaveAttribute('src', pasted ?? '')
  await saveByKey(page)
  await page.reload()
  await openSource(page)
  await expect(image).toBeVisible()
  await source(page).getByRole('button', { name: 'Remove' }).click()
  await expect(source(page).getByRole('button', { name: 'Choose a picture' })).toBeFocused()
  await expect(image).toHaveCount(0)
  await saveByKey(page)
  await page.reload()
  await openSource(page)
  await expect(source(page).getByText('AE', { exact: true })).toBeVisible()
})

test('what is no picture is refused beside the field, and nothing typed is lost', async ({
  page,
}) => {
  await openDraft(page, 'no-picture')
  await openSource(page)
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
  await headline.fill('Typed before the wrong file')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
  await give(page, { name: 'photo.png', mimeType: 'image/png', buffer: svg })
  await expect(source(page).getByRole('status')).toHaveText(
    'This is not a JPEG, PNG or WebP picture.',
  )
  await give(page, { name: 'a.png', mimeType: 'image/png', buffer: Buffer.alloc(9 * 1024 * 1024) })
  await expect(source(page).getByRole('status')).toHaveText(/larger than 8 MB/)
  await expect(headline).toHaveValue('Typed before the wrong file')
  await give(page, await photo('#cc3'))
  await expect(source(page).locator('img')).toBeVisible()
  await expect(source(page).getByRole('status')).toHaveText('')
})

test('the address for pictures refuses what is too large, foreign or signed out', async ({
  page,
  playwright,
  baseURL,
}) => {
  const id = await openDraft(page, 'refused-picture')
  const address = `/api/desk/articles/${id}/pictures`
  const same = { origin: baseURL ?? '' }
  const large = Buffer.alloc(30 * 1024 * 1024)
  expect((await page.request.post(address, { headers: same, data: large })).status()).toBe(413)
  const data = await bytesOf('#333')
  const foreign = { origin: 'https://elsewhere.example' }
  expect((await page.request.post(address, { headers: foreign, data })).status()).toBe(403)
  const stranger = await playwright.request.newContext({ baseURL })
  expect((await stranger.post(address, { headers: same, data })).status()).toBe(401)
  await stranger.dispose()
  expect((await page.request.post(address, { headers: same, data })).status()).toBe(200)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a picture goes with the save, and a wrong file loses no text', async ({ page }) => {
    await openDraft(page, 'plain-picture')
    await openSource(page)
    const input = page.getByLabel('Choose a picture').first()
    const save = page.getByRole('button', { name: 'Save', exact: true })
    const author = page.getByRole('textbox', { name: 'Author', exact: true }).first()
    await author.fill('Grace Example')
    await input.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no') })
    await save.click()
    await expect(page.getByText('This is not a JPEG, PNG or WebP picture.').first()).toBeVisible()
    await expect(author).toHaveValue('Grace Example')

    await input.setInputFiles({ ...(await photo('#3cc')), buffer: await largePicture() })
    await save.click()
    await openSource(page)
    await expect(source(page).first().locator('img')).toHaveAttribute('src', /^\/media\//)
    await expect(author).toHaveValue('Grace Example')
    await page.getByLabel('Remove the picture').check()
    await save.click()
    await openSource(page)
    await expect(source(page).first().locator('img')).toHaveCount(0)
  })

  test('a form that is far too large is refused in words, and going back finds the text', async ({
    page,
  }) => {
    await openDraft(page, 'far-too-large')
    await openSource(page)
    const takeaway = page.getByRole('textbox', { name: 'Takeaway' })
    await takeaway.fill('Typed before the picture')
    const file = { name: 'huge.png', mimeType: 'image/png', buffer: Buffer.alloc(14 * 1024 * 1024) }
    await page.getByLabel('Choose a picture').first().setInputFiles(file)
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    expect((await answered).status()).toBe(413)
    await expect(page.getByText('Nothing was saved')).toBeVisible()
    await page.goBack()
    await expect(takeaway).toHaveValue('Typed before the picture')
  })
})

/** Of more than 4 MB, as cameras make them. */
async function largePicture(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const size = { width: 1500, height: 1200, channels: 3 } as const
  const bytes = await sharp({ create: { ...size, background: '#000', noise } })
    .png()
    .toBuffer()
  expect(bytes.length).toBeGreaterThan(4 * 1024 * 1024)
  return bytes
}
