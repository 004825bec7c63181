import { expect } from '@playwright/test'
import { hire } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test('the status page says of each part how it stands, and “fine” of none that is off', async ({
  page,
}, { workerIndex }) => {
  const email = `status-${workerIndex}@example.org`
  hire('owner', email)
  await signIn(page, email)
  await page.goto('/dashboard/status')
  const part = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await expect(part('database')).toContainText('Fine')
  await expect(part('mail').getByText('Off', { exact: true })).toBeVisible()
  await expect(part('mail')).toContainText('None goes out: SMTP_URL is not set.')
  await expectNoBarrier(page)
})
