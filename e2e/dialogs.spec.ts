import { expect, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'
import { draftUpdate, hire } from './another-process'
import { openDirectly } from './desk-page'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'
import { testSite } from './test-site'

test.describe.configure({ timeout: 90_000 })

let email = ''
let person = { id: '', role: 'editor' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `dialogs-${workerIndex}@example.org`
  person = { ...hire('editor', email), role: 'editor' }
})

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })

/** Opens a dialog from the keyboard; Escape and a press beside it close it, and the focus is where it was. */
async function expectWayBack(page: Page, opener: Locator, name: string): Promise<void> {
  for (const leave of [() => page.keyboard.press('Escape'), () => page.mouse.click(4, 300)]) {
    await expect(opener).toBeEnabled()
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(dialog(page, name)).toBeVisible()
    await leave()
    await expect(dialog(page, name)).toBeHidden()
    await expect(opener).toBeFocused()
  }
  await opener.press('Enter')
  await expectNoBarrier(page)
  await dialog(page, name).click({ position: { x: 3, y: 3 } })
  await expect(dialog(page, name)).toBeVisible()
}

test('the palette and the list of keys give the focus back', async ({ page }) => {
  await signIn(page, email)
  await page.goto('/dashboard')
  const opener = page.getByRole('button', { name: 'Go or do' })
  await expectWayBack(page, opener, 'Go or do')
  await dialog(page, 'Go or do').getByRole('combobox').fill('Show the keys')
  await page.keyboard.press('Enter')
  await expect(dialog(page, 'Keys')).toBeVisible()
  await expect(dialog(page, 'Go or do')).toBeHidden()
  await expectNoBarrier(page)
  await dialog(page, 'Keys').getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page, 'Keys')).toBeHidden()
  await expect(opener).toBeFocused()
})

test('the library and the sign-in over the editor give the focus back', async ({ page }) => {
  const id = draftUpdate('dialogs', person)
  await signIn(page, email)
  const create = { width: 90, height: 60, channels: 3, background: '#264' } as const
  await page.request.post('/api/desk/media?name=dialog.png', {
    data: await sharp({ create }).png().toBuffer(),
    headers: { origin: testSite.url },
  })
  await openDirectly(page, id)
  const opener = page.getByRole('button', { name: 'Choose from the library' })
  await expectWayBack(page, opener, 'Choose a picture')
  await dialog(page, 'Choose a picture').getByRole('listitem').first().getByRole('button').click()
  await expect(page.getByRole('button', { name: 'Choose another' })).toBeFocused()

  await page.context().clearCookies()
  await page.getByRole('textbox', { name: 'Takeaway', exact: true }).fill('Signed out.')
  await expectWayBack(page, page.getByRole('button', { name: 'Sign in here' }), 'Sign in again')
})
