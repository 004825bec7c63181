import { expect } from '@playwright/test'
import { draftUpdate, hire, password } from './another-process'
import { blockedOnPurpose } from './blocked-on-purpose'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.use({ viewport: { width: 390, height: 800 } })

const owner = 'audit-owner@example.org'
const writer = 'audit-writer@example.org'

test('an owner reads who did what and what was refused, without scripts', async ({
  browser,
  baseURL,
}) => {
  const ofWriter = hire('writer', writer, undefined, 'Audit Writer')
  hire('owner', owner, undefined, 'Audit Owner')
  draftUpdate('audit-of-a-draft', ofWriter)
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 800 },
  })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(writer)
  await page.getByLabel('Password').fill(`not ${password}`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\w/ }).first()).toBeVisible()
  const foreign = await page.request.post('/api/desk/sign-in', {
    headers: { origin: 'https://elsewhere.example' },
    data: { email: writer, password },
  })
  expect(foreign.status()).toBe(403)

  await signIn(page, owner)
  await page.goto('/dashboard/people')
  await page.getByRole('link', { name: 'What was done' }).click()
  await page.getByLabel('Who').selectOption({ label: 'Audit Writer' })
  await page.getByRole('button', { name: 'Show' }).click()
  const rows = page.getByRole('list', { name: 'What was done' }).getByRole('listitem')
  await expect(rows.filter({ hasText: 'Somebody created an update' }).first()).toBeVisible()
  await page.getByLabel('About').fill('audit-of-a-draft')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(rows.filter({ hasText: 'signed in' })).toHaveCount(0)
  const href = await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')
  const file = await page.request.get(href ?? '')
  expect(file.headers()['content-type']).toContain('text/csv')
  expect(await file.text()).toMatch(/^"When","Who","What","About","More"\r\n"20/)

  await page.getByRole('link', { name: 'Turned away' }).click()
  const refused = page.getByRole('list', { name: 'What was refused' }).getByRole('listitem')
  const failed = refused.filter({ hasText: 'for the account of Audit Writer' })
  await expect(
    failed.filter({ hasText: /Signing in failed.*From 127\.0\.0\.0\/24/s }),
  ).toBeVisible()
  await expect(refused.filter({ hasText: 'from a page of another site' }).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('nobody but an owner gets at it, and nobody finds a barrier', async ({ page }) => {
  const other = 'audit-other@example.org'
  hire('writer', other)
  await signIn(page, other)
  expect((await page.request.get('/api/desk/audit')).status()).toBe(403)
  await page.goto('/dashboard/audit')
  await expect(page.getByText('Only an owner can see what was done.')).toBeVisible()
  const reader = 'audit-reader@example.org'
  hire('owner', reader)
  await signIn(page, reader)
  for (const view of ['done', 'refused']) {
    await page.goto(`/dashboard/audit?view=${view}`)
    await expectNoBarrier(page)
  }
})

test('what a browser blocks on any kind of page is told to owners', async ({ page }) => {
  hire('owner', owner, undefined, 'Audit Owner')
  await signIn(page, owner)
  for (const address of ['/about', '/dashboard/topics', '/no-such-page']) {
    await page.goto(address)
    const told = page.waitForResponse('**/api/policy-reports')
    await page.evaluate((from) => {
      const picture = document.createElement('img')
      picture.src = `${from}/secret.png`
      document.body.append(picture)
    }, blockedOnPurpose)
    expect((await told).status()).toBe(200)
  }
  await page.goto('/dashboard/audit?view=blocked')
  const rows = page.getByRole('list', { name: 'What browsers blocked' }).getByRole('listitem')
  const ours = rows.filter({ hasText: `A picture from ${blockedOnPurpose}` })
  await expect(ours.filter({ hasText: 'On /about, against img-src' })).toHaveCount(1)
  await expect(ours.filter({ hasText: 'On /dashboard/…' })).toHaveCount(1)
  await expect(ours.filter({ hasText: 'On /no-such-page' })).toHaveCount(1)
  await expect(page.getByText('secret.png')).toHaveCount(0)
  await expectNoBarrier(page)
})
