import { expect } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess, password } from './another-process'
import { field, saveLine, stored } from './desk-page'
import { bar, isOffered, open, signedIn, typeUnheard } from './kept-text-page'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 60_000 })

let ada = { id: '', role: 'editor' as const }
let emails = { ada: '', bert: '' }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  emails = {
    ada: `ada-leaves-${workerIndex}@example.org`,
    bert: `bert-leaves-${workerIndex}@example.org`,
  }
  ada = { ...hire('editor', emails.ada, undefined, 'Ada Leaves'), role: 'editor' }
  hire('editor', emails.bert, undefined, 'Bert Leaves')
})

test('signing in again happens in place, also by somebody else, and saves what was typed', async ({
  browser,
}) => {
  const id = draftUpdate('signed-out-inside', ada)
  const context = await signedIn(browser, emails.ada)
  const page = await open(context, id)
  const signInHere = async (email: string, secret: string) => {
    const dialog = page.getByRole('dialog', { name: 'Sign in again' })
    await dialog.getByLabel('E-mail address').fill(email)
    await dialog.getByLabel('Password').fill(secret)
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
  }
  await context.clearCookies()
  await field(page, 'Headline').fill('Typed after the session had ended')
  await expect(saveLine(page)).toHaveText('Not saved: your session has ended')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expectNoBarrier(page)
  await signInHere(emails.ada, 'not the password')
  await expect(page.getByRole('dialog')).toContainText('do not belong together')
  await signInHere(emails.ada, password)
  await expect(saveLine(page)).toHaveText(/^Saved [\d:]+ UTC$/)
  expect(stored(id)).toMatchObject({ headline: 'Typed after the session had ended' })

  await context.clearCookies()
  await field(page, 'Headline').fill('Typed by Ada, sent by Bert')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await signInHere(emails.bert, password)
  await expect(saveLine(page)).toHaveText(/as Bert Leaves$/)
})

for (const choice of ['Keep on this device', 'Remove']) {
  test(`signing out asks what becomes of text that is not saved: ${choice}`, async ({
    browser,
  }) => {
    const slug = `signing-out-${choice === 'Remove' ? 'removes' : 'keeps'}`
    const id = draftUpdate(slug, ada)
    const context = await signedIn(browser, emails.ada)
    const page = await typeUnheard(context, id, 'Typed before signing out')
    const dialog = page.getByRole('dialog', { name: 'A text is not saved yet' })
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expectNoBarrier(page)
    await dialog.getByRole('button', { name: 'Stay signed in' }).click()
    await expect(dialog).toBeHidden()
    await expect(field(page, 'Headline')).toHaveValue('Typed before signing out')
    // In this order: a save that gets through between the two would leave nothing to ask about.
    await page.route('**/api/desk/articles/**', (route) => route.abort())
    await page.unroute('**/api/desk/**')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await dialog.getByRole('button', { name: choice }).click()
    await page.waitForURL('**/sign-in')
    inAnotherProcess({ verb: 'empty', id })
    await signIn(page, emails.ada)
    const again = await open(context, id)
    if (choice === 'Remove') await expect(bar(again)).toBeHidden()
    else await isOffered(again)
    await expect(field(again, 'Headline')).toHaveValue(headlineOf(slug))
    await page.close()
    await again.getByRole('button', { name: 'Sign out' }).click()
    if (choice === 'Remove') await again.waitForURL('**/sign-in')
    else await expect(again.getByRole('dialog')).toContainText('A text is not saved yet')
  })
}
