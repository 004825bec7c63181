import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { generateSync } from 'otplib'
import { startTestProvider, type TestProvider } from '@/lib/accounts/single-sign-on/test-provider'
import { emptySite, headsup, hire } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { killed, serveAt } from './own-server'
import { signInByForm } from './sign-in'
import { test } from './test'

const port = 4999
const url = `http://localhost:${port}`
const owner = 'olga@example.org'
const directory = mkdtempSync(join(tmpdir(), 'headsup-single-sign-on-'))

// The provider is vouched for by an authority that only the server knows.
test.use({ baseURL: url, ignoreHTTPSErrors: true })
test.describe.configure({ timeout: 120_000 })

let provider: TestProvider
let name = ''
let stop: () => Promise<void>

test.beforeAll(async () => {
  provider = await startTestProvider({
    redirect: `${url}/sign-in/single-sign-on/callback`,
    accounts: {
      olga: { email: owner, email_verified: true },
      ada: { email: 'ada@example.org', email_verified: true },
      stranger: { email: 'stranger@example.org', email_verified: true },
    },
  })
  const { issuer, clientId, clientSecret } = provider.provider
  name = `Sign in with ${new URL(issuer).host}`
  emptySite(directory)
  hire('owner', owner, directory)
  const authority = join(directory, 'authority.pem')
  writeFileSync(authority, provider.tls.authority)
  const server = await serveAt(port, directory, {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    NODE_EXTRA_CA_CERTS: authority,
  })
  stop = async () => {
    await killed(server)
    await provider.stop()
    rmSync(directory, { recursive: true })
  }
})
test.afterAll(async () => stop())

/** Signs in at the provider; what it remembered of an earlier visit is forgotten. */
async function comeAs(page: Page, who: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/dashboard/articles?q=engine')
  await page.getByRole('link', { name }).click()
  await page.getByRole('link', { name: who }).click()
}

const refused = /did not lead to an account here/

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('who has an account gets to the page they asked for, and nobody else in', async ({
      page,
    }) => {
      await comeAs(page, 'stranger')
      await expect(page.getByText(refused)).toBeVisible()
      expect(new URL(page.url()).searchParams.get('next')).toBe('/dashboard/articles?q=engine')
      if (javaScriptEnabled) await expectNoBarrier(page)
      await comeAs(page, 'nobody')
      await expect(page.getByText(refused)).toBeVisible()
      await page.goto('/sign-in/single-sign-on/callback?code=a&state=b')
      await expect(page.getByText(refused)).toBeVisible()

      await comeAs(page, 'olga')
      await expect(page).toHaveURL(`${url}/dashboard/articles?q=engine`)
      const cookies = await page.context().cookies(url)
      const ours = cookies.filter((cookie) => cookie.name.startsWith('headsup-'))
      const told = ours.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))
      const kept = { httpOnly: true, sameSite: 'Lax' }
      expect(told.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
        { name: 'headsup-device', ...kept },
        { name: 'headsup-session', ...kept },
      ])
    })
  })
}

test('who has a second factor is asked for it, on the way from one site to the other', async ({
  page,
}) => {
  hire('editor', 'ada@example.org', directory)
  await comeAs(page, 'ada')
  await page.goto('/dashboard/account')
  await page.getByRole('button', { name: 'Add an authenticator app' }).click()
  const shown = await page.getByText(/^(Secret: )?([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()
  const secret = (shown ?? '').replace('Secret: ', '').replaceAll(' ', '')
  const codeIn = (seconds: number) => {
    return generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + seconds })
  }
  await page.getByLabel('The code it shows now').fill(codeIn(0))
  await page.getByRole('button', { name: 'Confirm the app' }).click()
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()

  await comeAs(page, 'ada')
  await page.getByLabel('Code from your app').fill(codeIn(30))
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click()
  await expect(page).toHaveURL(`${url}/dashboard/articles?q=engine`)
})

test('an owner ends passwords, and the command line brings them back', async ({ page }) => {
  const address = page.getByLabel('E-mail address')
  await signInByForm(page, owner)
  await page.goto('/dashboard/settings')
  await page.getByLabel('Sign in with a password').uncheck()
  await page.getByRole('button', { name: 'Save how people sign in' }).click()
  await expect(page.getByText('in again by single sign-on')).toBeVisible()

  await comeAs(page, 'olga')
  await page.goto('/dashboard/settings')
  await page.getByLabel('Sign in with a password').uncheck()
  await page.getByRole('button', { name: 'Save how people sign in' }).click()
  await expect(page.getByText(/Saved. From now on people sign in with/)).toBeVisible()
  await expectNoBarrier(page)
  await page.goto('/dashboard/account')
  await expect(page.getByText(/Linked to localhost:\d+ since/)).toBeVisible()

  await page.context().clearCookies()
  await page.goto('/sign-in')
  await expect(page.getByRole('link', { name })).toBeVisible()
  await expect(address).toBeHidden()
  await page.goto('/reset')
  await expect(page.getByText('Nobody signs in to this site with a password.')).toBeVisible()
  await expect(address).toBeHidden()

  headsup(['password-sign-in', 'on'], { directory })
  await signInByForm(page, owner)
})
