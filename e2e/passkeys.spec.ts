import { type CDPSession, expect, type Page } from '@playwright/test'
import { hire, inAnotherProcess, password } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 120_000 })

/** Gives the browser an authenticator in software that says yes to everything. */
async function withAuthenticator(page: Page): Promise<{ cdp: CDPSession; id: string }> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId: id } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, id }
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto('/dashboard/account')
  await page.getByLabel('What to call a new passkey').fill(name)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
}

test('a passkey is added, signs in alone and after the password, and is removed', async ({
  page,
}) => {
  const email = 'passkey@example.org'
  hire('editor', email)
  await signIn(page, email)
  const { cdp, id } = await withAuthenticator(page)
  await addPasskey(page, 'Work laptop')
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Passkeys' })).toContainText('Work laptop')
  await addPasskey(page, 'Once more')
  await expect(page.getByText('has a passkey for your account already')).toBeVisible()
  await expectNoBarrier(page)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in**')
  await page.goto('/sign-in?next=/dashboard/articles')
  await page.getByRole('button', { name: 'Use a passkey instead' }).click()
  await page.waitForURL(({ pathname }) => pathname === '/dashboard/articles')

  await page.context().clearCookies()
  await page.goto('/sign-in?next=/dashboard/articles')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(/second-step/)
  await page.getByRole('button', { name: 'Use a passkey', exact: true }).click()
  await page.waitForURL(({ pathname }) => pathname === '/dashboard/articles')

  await page.goto('/dashboard/account')
  const row = page.getByRole('listitem').filter({ hasText: 'Work laptop' })
  await row.locator('summary').click()
  await row.getByLabel('Name', { exact: true }).fill('Old laptop')
  await row.getByRole('button', { name: 'Rename the passkey Work laptop' }).click()
  const renamed = page.getByRole('listitem').filter({ hasText: 'Old laptop' })
  await expect(renamed.getByText('The name is changed.')).toBeVisible()
  inAnotherProcess({ verb: 'lapse', email })
  await renamed.getByRole('button', { name: 'Remove the passkey Old laptop' }).click()
  await renamed.getByRole('button', { name: 'Use a passkey instead' }).click()
  await expect(page.getByRole('list', { name: 'Passkeys' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in**')
  expect(
    (await cdp.send('WebAuthn.getCredentials', { authenticatorId: id })).credentials,
  ).toHaveLength(1)
  await page.getByRole('button', { name: 'Use a passkey instead' }).click()
  await expect(page.getByText('does not open an account here')).toBeVisible()
})

test('a passkey that was made waits for a proof, and is not made again', async ({ page }) => {
  const email = 'passkey-proof@example.org'
  hire('editor', email)
  await signIn(page, email)
  inAnotherProcess({ verb: 'lapse', email })
  const { cdp, id } = await withAuthenticator(page)
  await addPasskey(page, 'Key ring')
  await page.getByLabel('Your password').fill(password)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('list', { name: 'Passkeys' })).toContainText('Key ring')
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId: id })
  expect(credentials).toHaveLength(1)
})

test('an authenticator that does not check who holds it is not taken', async ({ page }) => {
  const email = 'passkey-unverified@example.org'
  hire('editor', email)
  await signIn(page, email)
  const { cdp, id } = await withAuthenticator(page)
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false })
  await addPasskey(page, 'Careless')
  await expect(page.getByText('No passkey was used.')).toBeVisible()
})
