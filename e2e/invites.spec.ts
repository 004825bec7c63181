import { expect } from '@playwright/test'
import { hire } from './another-process'
import { lettersTo } from './mailed'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

/** The latest link that was mailed to somebody. */
function mailedLink(to: string): string {
  return /http\S+/.exec(lettersTo(to)[0] ?? '')?.[0] ?? ''
}

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`somebody is invited, joins, forgets the password and gets another, ${scripts} scripts`, async ({
    browser,
  }, { workerIndex }) => {
    const boss = `invites-${scripts}-${workerIndex}@example.org`
    const email = `invited-${scripts}-${workerIndex}@example.org`
    const name = `Ida Invited ${scripts} Scripts`
    hire('owner', boss)
    const owner = await (
      await browser.newContext({
        javaScriptEnabled,
        permissions: ['clipboard-read', 'clipboard-write'],
      })
    ).newPage()
    await signIn(owner, boss)
    await owner.goto('/dashboard/people')
    await owner.getByLabel('Name', { exact: true }).fill(name)
    await owner.getByLabel('E-mail address').fill('no address')
    await owner.getByRole('button', { name: 'Make an invitation link' }).click()
    await expect(owner.getByText('Write an e-mail address such as')).toBeVisible()
    await owner.getByLabel('E-mail address').fill(email)
    await owner.getByRole('button', { name: 'Make an invitation link' }).click()
    const shown = owner.getByLabel(`Invitation link for ${email}`)
    await expect(shown).toHaveValue(/\/invite\//)
    await expect(owner.getByText('on its way')).toHaveCount(0)
    await expect(owner.getByRole('button', { name: 'Copy' })).toHaveCount(javaScriptEnabled ? 1 : 0)
    const first = await shown.inputValue()
    expect(first).toBe(mailedLink(email))
    if (javaScriptEnabled) {
      await owner.getByRole('button', { name: 'Copy' }).click()
      await expect(owner.getByRole('button', { name: 'Copied' })).toBeVisible()
      expect(await owner.evaluate(() => navigator.clipboard.readText())).toBe(first)
      await owner.reload()
    } else await owner.goto('/dashboard/people')
    await expect(shown).toHaveCount(0)
    await owner.getByRole('button', { name: `New link for ${name}` }).click()
    await expect(shown).toHaveValue(/\/invite\//)
    expect(await shown.inputValue()).not.toBe(first)
    if (javaScriptEnabled) await expectNoBarrier(owner)

    const guest = await (await browser.newContext({ javaScriptEnabled })).newPage()
    expect((await guest.goto(first))?.status()).toBe(410)
    const link = mailedLink(email)
    expect((await guest.goto(link))?.headers()['referrer-policy']).toBe('no-referrer')
    await expect(guest.getByText(`You will sign in as ${email}.`)).toBeVisible()
    if (javaScriptEnabled) await expectNoBarrier(guest)
    await guest.getByLabel('Password').fill('short')
    await guest.getByRole('button', { name: 'Join the desk' }).click()
    await expect(guest.getByText('Use at least 8 characters')).toBeVisible()
    await expect(guest.getByLabel('Your name')).toHaveValue(name)
    await guest.getByLabel('Password').fill('a sentence for the first time')
    await guest.getByRole('button', { name: 'Join the desk' }).click()
    await guest.waitForURL('**/dashboard')
    expect((await guest.request.get(link)).status()).toBe(410)

    await guest.getByRole('button', { name: 'Sign out' }).click()
    await guest.waitForURL('**/sign-in**')
    await guest.getByRole('link', { name: 'Forgot your password?' }).click()
    await guest.getByLabel('E-mail address').fill(email)
    await guest.getByRole('button', { name: 'Send the link' }).click()
    await expect(guest.getByText('lies in the outbox of its data directory')).toBeVisible()
    await expect.poll(() => mailedLink(email)).toContain('/reset/')
    const reset = mailedLink(email)
    await guest.goto(reset)
    if (javaScriptEnabled) await expectNoBarrier(guest)
    await guest.getByLabel('New password').fill('a sentence for the second time')
    await guest.getByRole('button', { name: 'Change the password' }).click()
    await expect(guest.getByText('Your password is changed.')).toBeVisible()
    await guest.getByLabel('E-mail address').fill(email)
    await guest.getByLabel('Password').fill('a sentence for the second time')
    await guest.getByRole('button', { name: 'Sign in', exact: true }).click()
    await guest.waitForURL('**/dashboard')
    expect((await guest.request.get(reset)).status()).toBe(410)

    const unknown = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await unknown.goto('/reset')
    await unknown.getByLabel('E-mail address').fill('nobody-at-all@example.org')
    await unknown.getByRole('button', { name: 'Send the link' }).click()
    await expect(unknown.getByText('lies in the outbox of its data directory')).toBeVisible()
    expect(mailedLink('nobody-at-all@example.org')).toBe('')
    for (const page of [owner, guest, unknown]) await page.context().close()
  })
}
