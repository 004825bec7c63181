import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 120_000 })

const colour = (background: string, width = 1800, height = 1200) =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()

const file = (name: string, buffer: Buffer, mimeType = 'image/jpeg') => ({ name, mimeType, buffer })

/** Drops or pastes a file somewhere, as a program would. */
async function bring(page: Page, how: 'drop' | 'paste', selector: string, buffer: Buffer) {
  await page.evaluate(
    ({ how, selector, bytes }) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], `${how}.jpg`, { type: 'image/jpeg' }))
      const init = { bubbles: true, cancelable: true }
      const event =
        how === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: data })
          : new DragEvent('drop', { ...init, dataTransfer: data })
      const target = document.querySelector(selector)
      if (!target) throw new Error(`Nothing is at ${selector}.`)
      target.dispatchEvent(event)
    },
    { how, selector, bytes: [...buffer] },
  )
}

test('pictures come in by pick, drop and paste, and an update goes out with one', async ({
  page,
  request,
}, { workerIndex }) => {
  const email = `media-${workerIndex}@example.org`
  const slug = 'update-with-lead'
  const id = draftUpdate(slug, hire('editor', email))
  await signIn(page, email)
  await page.goto('/dashboard/media')
  const [red, green, blue] = await Promise.all(['#a31', '#3a1', '#13a'].map((one) => colour(one)))
  await page
    .getByLabel('Choose pictures')
    .setInputFiles([
      file('red.jpg', red ?? Buffer.alloc(0)),
      file('program.jpg', Buffer.from('MZ not a picture')),
      file(
        'drawing.svg',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        'image/svg+xml',
      ),
    ])
  await expect(page.getByText('red.jpg is added.')).toBeVisible()
  await expect(
    page.getByText('program.jpg: This is not a JPEG, PNG or WebP picture.'),
  ).toBeVisible()
  await expect(
    page.getByText('drawing.svg: This is not a JPEG, PNG or WebP picture.'),
  ).toBeVisible()
  await bring(page, 'drop', 'main', green ?? Buffer.alloc(0))
  await expect(page.getByText('drop.jpg is added.')).toBeVisible()
  await bring(page, 'paste', 'main', green ?? Buffer.alloc(0))
  await expect(page.getByText('paste.jpg was in the library already.')).toBeVisible()
  await expectNoBarrier(page)

  await page.getByRole('link', { name: 'red.jpg' }).click()
  await expect(page.getByRole('heading', { name: 'red.jpg' })).toBeVisible()
  await page.getByLabel('What it shows').fill('A red wall')
  await page.getByLabel('Credit').fill('Photo: the desk')
  await page.getByLabel('From the left').focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: 'Save the picture' }).click()
  await expect(page.getByText('Live pages show it from now on.')).toBeVisible()
  await expect(page.getByLabel('From the left')).toHaveValue('51')
  await expectNoBarrier(page)

  await page.goto(`/dashboard/articles/${id}`)
  await expect(page.getByRole('textbox', { name: 'What happened' })).toHaveClass(/rich-text/)
  await bring(page, 'drop', '[id$="-leadImage"]', blue ?? Buffer.alloc(0))
  await expect(page.getByText('Lead picture not described')).toBeVisible()
  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByText('Say what the lead picture shows').first()).toBeVisible()
  await page.getByLabel('What it shows').fill('A blue wall')
  await expect(page.getByText('Lead picture described')).toBeVisible()
  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('img', { name: 'A blue wall' })).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.locator('header [role=status]')).toHaveText(/^Saved/)
  await page.reload()
  await expect(page.getByLabel('What it shows')).toHaveValue('A blue wall')

  await page.getByRole('button', { name: 'Choose another' }).click()
  const dialog = page.getByRole('dialog', { name: 'Choose a picture' })
  await dialog.getByLabel('Search pictures').fill('red w')
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await expectNoBarrier(page)
  await dialog.getByRole('button', { name: 'A red wall' }).click()
  await expect(preview.getByRole('img', { name: 'A red wall' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Choose another' })).toBeFocused()
  await expect(page.locator('header [role=status]')).toHaveText(/^Saved/)
  inAnotherProcess({ verb: 'publish', id })

  const html = await (await request.get(`/updates/${slug}`)).text()
  const [source = ''] = /\/media\/[0-9a-f]{32}-1600\.webp/.exec(html) ?? []
  expect(html).toContain('alt="A red wall"')
  expect(html).toContain('"caption":"A red wall"')
  const answer = await request.get(source)
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect(await (await request.get('/feed.xml')).text()).toContain(`${source}" type="image/webp"`)
  const card = /\/og\/[0-9a-f]{16}\.png/.exec(html)?.[0] ?? ''
  const drawn = await (await request.get(card)).body()
  expect(drawn.length).toBeLessThan(300_000)
  const { data } = await sharp(drawn)
    .extract({ left: 1100, top: 300, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(data[0]).toBeGreaterThan(120)
  expect(data[2]).toBeLessThan(60)

  await page.goto(`/updates/${slug}`)
  await expect(page.getByRole('img', { name: 'A red wall' })).toBeVisible()
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectNoBarrier(page)
})

test('without scripts a picture is added, described, replaced, chosen and removed', async ({
  browser,
}, { workerIndex }) => {
  const email = `plain-media-${workerIndex}@example.org`
  const id = draftUpdate('plain-lead', hire('editor', email))
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  await signIn(page, email)
  await page.goto('/dashboard/media')
  await page.getByRole('button', { name: 'Add the picture' }).click()
  await expect(page.getByText('Choose a picture first.')).toBeVisible()
  await page
    .getByLabel('Choose pictures')
    .setInputFiles(file('plain.jpg', await colour('#713', 700, 500)))
  await page.getByRole('button', { name: 'Add the picture' }).click()
  await expect(page.getByRole('heading', { name: 'plain.jpg' })).toBeVisible()
  await page.getByLabel('What it shows').fill('A plain wall')
  await page.getByRole('button', { name: 'Save the picture' }).click()
  await expect(page.getByText('Live pages show it from now on.')).toBeVisible()
  await page
    .getByLabel('Choose the other file')
    .setInputFiles(file('other.jpg', await colour('#317', 700, 500)))
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(page.getByText('Replaced. Every update')).toBeVisible()
  const picture = page.url()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

  await page.goto(`/dashboard/articles/${id}`)
  await page.getByLabel('Lead picture').selectOption({ label: 'A plain wall' })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByLabel('Lead picture')).not.toHaveValue('')
  await page.goto(picture)
  await expect(page.getByText('Choose another picture there first.')).toBeVisible()
  await page.goto(`/dashboard/articles/${id}`)
  await page.getByLabel('Lead picture').selectOption({ label: 'None' })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.goto(picture)
  await page.getByRole('button', { name: 'Remove from the library' }).click()
  await expect(page.getByText('The picture is removed.')).toBeVisible()
})
