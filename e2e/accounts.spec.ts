import { expect, test } from '@playwright/test'
import { hire, password } from './another-process'
import { signIn } from './sign-in'

test.describe.configure({ timeout: 60_000 })

let email = ''

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `accounts-${workerIndex}@example.org`
  hire('editor', email)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('people sign in and out', async ({ page }) => {
      await signIn(page, email)
      await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.waitForURL('**/sign-in**')
      await page.goto('/dashboard/articles')
      await expect(page).toHaveURL(/\/sign-in\?next=/)
    })

    test('a wrong password and an unknown person read the same', async ({ page }) => {
      const answers: string[] = []
      for (const who of [email, 'nobody@example.org']) {
        await page.goto('/sign-in')
        await page.getByLabel('E-mail address').fill(who)
        await page.getByLabel('Password').fill(`not ${password}`)
        await page.getByRole('button', { name: 'Sign in' }).click()
        const alert = page.getByRole('alert').filter({ hasText: /\w/ }).first()
        answers.push((await alert.textContent()) ?? '')
      }
      expect(answers[0]).not.toBe('')
      expect(answers[0]).toBe(answers[1])
    })
  })
}

test('a session ended elsewhere ends at once', async ({ page, browser }) => {
  await signIn(page, email)
  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await signIn(other, email)
  await page.goto('/dashboard/account')
  await page.getByRole('button', { name: 'End all other sessions' }).click()
  await expect(page.getByRole('button', { name: 'End all other sessions' })).toBeHidden()
  await other.goto('/dashboard/account')
  await expect(other).toHaveURL(/\/sign-in/)
  await elsewhere.close()
})

test('the desk is private: no store, no frame, a nonce for each answer', async ({ page }) => {
  await signIn(page, email)
  const nonces = new Set<string>()
  for (const _ of [1, 2]) {
    const answer = await page.goto('/dashboard/articles')
    const headers = answer?.headers() ?? {}
    expect(headers['cache-control']).toContain('no-store')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    nonces.add(/'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '')
  }
  expect(nonces.size).toBe(2)
})
