import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { emptySite, inAnotherProcess, password } from './another-process'
import { killed, serveAt } from './own-server'
import { test } from './test'

const port = 4992

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, baseURL: `http://localhost:${port}` })
    test.describe.configure({ timeout: 60_000 })

    test('the one-time link makes the owner, once', async ({ page }) => {
      const directory = mkdtempSync(join(tmpdir(), 'headsup-set-up-'))
      emptySite(directory)
      const server = await serveAt(port, directory)
      const link = `/setup/${inAnotherProcess({ verb: 'setup' }, directory)}`
      try {
        await page.goto(link)
        await page.getByLabel('Your name').fill('Olga Owner')
        await page.getByLabel('E-mail address').fill('olga@example.org')
        await page.getByLabel('Password').fill('short')
        await page.getByRole('button', { name: 'Create the owner account' }).click()
        await expect(page.getByText('Use at least 8 characters').first()).toBeVisible()
        await expect(page.getByLabel('Your name')).toHaveValue('Olga Owner')
        await page.getByLabel('Password').fill(password)
        await page.getByRole('button', { name: 'Create the owner account' }).click()
        await page.waitForURL('**/dashboard')
        await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible()
        expect((await page.request.get(link)).status()).toBe(410)

        await page.getByRole('button', { name: 'New update' }).first().click()
        const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
        await headline.fill('The first of all')
        await page.getByRole('button', { name: 'Save', exact: true }).click()
        await expect(page.getByText(/^Saved /).first()).toBeVisible()
        await page.goto(page.url())
        await expect(headline).toHaveValue('The first of all')
        await expect(page.getByLabel('Earlier update'), 'there is none').toHaveCount(0)
      } finally {
        await killed(server)
        rmSync(directory, { recursive: true })
      }
    })
  })
}

test('the desk and its invitations carry the name of the publication', async ({ page }) => {
  test.setTimeout(60_000)
  const directory = mkdtempSync(join(tmpdir(), 'headsup-renamed-'))
  emptySite(directory)
  const server = await serveAt(port, directory)
  const site = `http://localhost:${port}`
  try {
    await page.goto(`${site}/setup/${inAnotherProcess({ verb: 'setup' }, directory)}`)
    await page.getByLabel('Your name').fill('Olga Owner')
    await page.getByLabel('E-mail address').fill('olga@example.org')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Create the owner account' }).click()
    await page.waitForURL('**/dashboard')
    await page.goto(`${site}/dashboard/settings`)
    await page.locator('[name=name]').fill('The Weights')
    await page.getByRole('button', { name: 'Save the publication' }).click()
    await expect(page.getByText('Readers see it from now on.')).toBeVisible()
    await page.goto(`${site}/dashboard`)
    await expect(page).toHaveTitle('Today · The Weights desk')
    await expect(page.getByRole('link', { name: 'The Weights', exact: true })).toBeVisible()
    await page.context().clearCookies()
    await page.goto(`${site}/sign-in`)
    await expect(page.getByRole('banner')).toHaveText('The Weights')
    await expect(page).toHaveTitle(/The Weights desk$/)
  } finally {
    await killed(server)
    rmSync(directory, { recursive: true })
  }
})
