import { expect } from '@playwright/test'
import { hire } from './another-process'
import { lettersTo } from './mailed'
import { expectNoBarrier } from './no-barrier'
import { signIn, signInByForm } from './sign-in'
import { test } from './test'

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`the address one signs in with changes by a link to the new one, ${scripts} scripts`, async ({
    browser,
  }) => {
    const former = `former-${scripts}@example.org`
    const email = `latter-${scripts}@example.org`
    hire('writer', former)
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await signIn(page, former)
    await page.goto('/dashboard/account')
    const address = page.getByRole('textbox', { name: 'E-mail address', exact: true })
    await expect(address).toHaveValue(former)
    await page.getByRole('button', { name: 'Send a link there' }).click()
    await expect(page.getByText('You sign in with this address already.')).toBeVisible()
    await address.fill(email)
    await page.getByRole('button', { name: 'Send a link there' }).click()
    await expect(page.getByText(`The letter to ${email} lies in the outbox`)).toBeVisible()
    const link = /http\S+/.exec(lettersTo(email)[0] ?? '')?.[0] ?? ''
    expect((await page.goto(link))?.headers()['referrer-policy']).toBe('no-referrer')
    if (javaScriptEnabled) await expectNoBarrier(page)
    await page.getByRole('button', { name: `Sign in with ${email}` }).click()
    await expect(page.getByText(`Changed. You sign in with ${email} now.`)).toBeVisible()
    await expect.poll(() => lettersTo(former)[0]).toContain(email)
    expect((await page.goto(link))?.status()).toBe(410)

    const elsewhere = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await elsewhere.goto(link)
    await expect(elsewhere).toHaveURL(/\/sign-in\?next=%2Fdashboard%2Faccount$/)
    await signInByForm(elsewhere, email)
    await elsewhere.context().close()
    await page.context().close()
  })
}
