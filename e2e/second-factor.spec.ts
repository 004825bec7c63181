import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { generateSync } from 'otplib'
import { emptySite, headsup, hire, inAnotherProcess, password } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { killed, serveAt } from './own-server'
import { signIn, signInByForm } from './sign-in'
import { test } from './test'
import { testSite } from './test-site'

test.describe.configure({ timeout: 120_000 })

/** What an app shows so many periods of 30 seconds from now. */
function codeOf(secret: string, periods = 0): string {
  return generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + periods * 30 })
}

async function addApp(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole('button', { name: 'Add an authenticator app' }).click()
  await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
  const shown = await page.getByText(/^(Secret: )?([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()
  const secret = (shown ?? '').replace('Secret: ', '').replaceAll(' ', '')
  await page.getByLabel('The code it shows now').fill('000000')
  await page.getByRole('button', { name: 'Confirm the app' }).click()
  await expect(page.getByText('This is not the code')).toBeVisible()
  await page.getByLabel('The code it shows now').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Confirm the app' }).click()
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()
  const codes = await page.locator('[data-print-alone] li').allTextContents()
  return { secret, codes }
}

async function givePassword(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in?next=/dashboard/articles')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(/second-step/)
}

/** Lets the session look as if its holder signed in an hour ago. */
function letProofLapse(email: string): void {
  inAnotherProcess({ verb: 'lapse', email })
}

function letterTo(email: string): string {
  const outbox = join(testSite.dataDirectory, 'outbox')
  const letters = readdirSync(outbox).map((file) => readFileSync(join(outbox, file), 'utf8'))
  return letters.find((text) => text.includes(`To: ${email}`)) ?? ''
}

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test.describe(`${scripts} scripts`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    test('an app is added, asked for after the password, and stood in for by a code once', async ({
      page,
      context,
    }) => {
      const email = `factor-${scripts}@example.org`
      hire('editor', email)
      await signIn(page, email)
      await page.goto('/dashboard/account')
      const { secret, codes } = await addApp(page)
      expect(codes).toHaveLength(10)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      if (javaScriptEnabled) await expectNoBarrier(page)
      await page.goto('/dashboard/account')
      expect(await page.content()).not.toContain(secret)
      expect((await page.content()).replaceAll(' ', '')).not.toContain(secret)
      for (const code of codes) expect(await page.content()).not.toContain(code)

      await page.locator('summary').filter({ hasText: 'Menu' }).click()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.waitForURL('**/sign-in**')
      await givePassword(page, email)
      await expectNoSession(context)
      if (javaScriptEnabled) await expectNoBarrier(page)
      await page.getByLabel('Code from your app').fill(codeOf(secret, -3))
      await page.getByRole('button', { name: 'Sign in', exact: true }).first().click()
      await expect(page.getByText('seconds behind')).toBeVisible()
      await page.getByLabel('Code from your app').fill(codeOf(secret, 1))
      await page.getByRole('button', { name: 'Sign in', exact: true }).first().click()
      await page.waitForURL(({ pathname }) => pathname === '/dashboard/articles')

      await context.clearCookies()
      await givePassword(page, email)
      await page.getByText('Use a recovery code').click()
      await page.getByLabel('Recovery code').fill((codes[0] ?? '').toUpperCase())
      await page.getByRole('button', { name: 'Sign in', exact: true }).last().click()
      await page.waitForURL(({ pathname }) => pathname === '/dashboard/articles')
      await expect.poll(() => letterTo(email)).toContain('A recovery code was used')
      await page.goto('/dashboard/account')
      await expect(page.getByText('9 are left.')).toBeVisible()
    })

    test('an invitation and a role wait for a proof in place, and then go on as typed', async ({
      page,
    }) => {
      const email = `proof-${scripts}@example.org`
      const other = `proved-${scripts}@example.org`
      hire('owner', email)
      hire('writer', other, undefined, `Proved ${scripts}`)
      await signIn(page, email)
      letProofLapse(email)
      await page.goto('/dashboard/people')
      await page.getByLabel('Name', { exact: true }).fill('Inga Invited')
      await page.getByLabel('E-mail address').fill(`inga-${scripts}@example.org`)
      await page.getByLabel('Role', { exact: true }).last().selectOption('editor')
      const invite = page.getByRole('button', { name: 'Make an invitation link' })
      await invite.click()
      await expect(page.getByText('Nothing was changed yet.')).toBeVisible()
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Inga Invited')
      await page.getByLabel('Your password').fill('not it')
      await invite.click()
      await expect(page.getByText('This is not your present password.')).toBeVisible()
      if (javaScriptEnabled) await expectNoBarrier(page)
      await page.getByLabel('Your password').fill(password)
      await invite.click()
      await expect(page.getByLabel('Invitation link for')).toBeVisible()
      await expect(page.getByText(`inga-${scripts}@example.org, editor`)).toBeVisible()

      letProofLapse(email)
      await page.goto('/dashboard/people')
      const row = page.getByRole('listitem').filter({ hasText: other })
      await row.locator('summary').click()
      await row.getByLabel('Role', { exact: true }).selectOption('editor')
      await row.getByRole('button', { name: `Change the role of Proved ${scripts}` }).click()
      await expect(row.getByLabel('Role', { exact: true })).toHaveValue('editor')
      await row.getByLabel('Your password').fill(password)
      await row.getByRole('button', { name: `Change the role of Proved ${scripts}` }).click()
      await expect(row.getByText(`Proved ${scripts} is now editor.`)).toBeVisible()
    })
  })
}

async function expectNoSession(context: BrowserContext): Promise<void> {
  const names = (await context.cookies()).map(({ name }) => name)
  expect(names).toContain('headsup-second-step')
  expect(names).not.toContain('headsup-session')
  expect((await context.request.get('/dashboard/account')).url()).toContain('/sign-in')
}

test('the step after the password belongs to the browser it was given in', async ({
  page,
  browser,
}) => {
  const email = 'factor-bound@example.org'
  hire('editor', email)
  await signIn(page, email)
  await page.goto('/dashboard/account')
  const { secret } = await addApp(page)
  await page.context().clearCookies()
  await givePassword(page, email)
  const address = page.url()
  const other = await (await browser.newContext()).newPage()
  await other.goto(address)
  await expect(other.getByText('This took more than five minutes')).toBeVisible()
  const asked = await other.request.post('/api/desk/sign-in/second-step', {
    headers: { origin: testSite.url },
    data: { code: codeOf(secret, 1) },
  })
  expect(asked.status()).toBe(422)
})

test.describe('on a site that asks everyone', () => {
  const port = 4973
  const url = `http://localhost:${port}`
  test.use({ baseURL: url, javaScriptEnabled: false })

  test('who has no second factor can add one and do nothing else, without scripts', async ({
    page,
  }) => {
    const directory = mkdtempSync(join(tmpdir(), 'headsup-owing-'))
    emptySite(directory)
    const email = 'factor-owing@example.org'
    hire('writer', email, directory)
    const server = await serveAt(port, directory)
    const articles = () => inAnotherProcess({ verb: 'count' }, directory)
    try {
      await signInByForm(page, email)
      inAnotherProcess({ verb: 'ask everyone' }, directory)
      await page.getByRole('button', { name: 'New update' }).click()
      await expect(page).toHaveURL(/add-factor/)
      expect(articles()).toBe(0)
      expect((await page.request.get('/api/desk/waiting')).status()).toBe(403)
      for (const path of ['/dashboard', '/dashboard/account', '/sign-in']) {
        await page.goto(path)
        await expect(page.getByText('This site asks you for more than a password.')).toBeVisible()
      }
      await page.context().clearCookies()
      await page.goto('/sign-in')
      await page.getByLabel('E-mail address').fill(email)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await expect(page).toHaveURL(/add-factor/)
      await addApp(page)
      await page.getByRole('link', { name: 'Go on to the desk' }).click()
      await page.getByRole('button', { name: 'New update' }).click()
      await page.waitForURL(/articles/)
      expect(articles()).toBe(1)
    } finally {
      await killed(server)
      rmSync(directory, { recursive: true })
    }
  })
})

test('the command line takes a second factor away', async ({ page }) => {
  const email = 'factor-lost@example.org'
  hire('editor', email)
  await signIn(page, email)
  await page.goto('/dashboard/account')
  await addApp(page)
  headsup(['second-factor', 'reset', email])
  await page.goto('/dashboard/account')
  await expect(page).toHaveURL(/\/sign-in/)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(/\/dashboard(\/|$)/)
})
