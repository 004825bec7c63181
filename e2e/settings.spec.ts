import { expect } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const email = 'settings-owner@example.org'

test('an owner settles what the publication is called and looks like, without scripts', async ({
  page,
  request,
}) => {
  const owner = { ...hire('owner', email), role: 'owner' as const }
  const id = draftUpdate('read-under-settings', owner)
  inAnotherProcess({ verb: 'publish', id })
  await signIn(page, email)
  await page.goto('/dashboard/settings')
  const save = page.getByRole('button', { name: 'Save the publication' })
  await page.getByLabel('About us').fill('We are **three**.')
  await page.getByLabel('Our accounts elsewhere').fill('x.com/weights')
  await save.click()
  await expect(page.getByText('“x.com/weights” is no full address.')).toBeVisible()
  await expect(page.getByLabel('About us')).toHaveValue('We are **three**.')

  await page.getByLabel('Our accounts elsewhere').fill('https://x.com/weights')
  await page.getByLabel('Links in the foot').fill('Imprint /about')
  await page.getByLabel('Teal').check()
  await save.click()
  await expect(page.getByText('Readers see it from now on.')).toBeVisible()
  await expect(page.getByLabel('Teal')).toBeChecked()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

  const about = await (await request.get('/about')).text()
  expect(about).toContain('<strong class="font-semibold">three</strong>')
  expect(about).toMatch(/<html[^>]* data-accent="teal"/)
  expect(about).toContain('rel="me">x.com/weights</a>')
  const update = await (await request.get('/updates/read-under-settings')).text()
  expect(update).toContain('<meta name="twitter:site" content="@weights"/>')
  expect(update).toContain('"sameAs":["https://x.com/weights"]')
  expect(update).toMatch(/<a href="\/about"[^>]*>Imprint<\/a>/)

  for (const label of ['About us', 'Our accounts elsewhere', 'Links in the foot']) {
    await page.getByLabel(label).fill('')
  }
  await page.getByLabel('Vermilion').check()
  await save.click()
  await expect(page.getByLabel('Vermilion')).toBeChecked()
  expect(await (await request.get('/about')).text()).not.toContain('three')
})

test('an owner says what machines may do, without scripts', async ({ page, request }) => {
  const who = 'machines-owner@example.org'
  hire('owner', who)
  await signIn(page, who)
  await page.goto('/dashboard/settings')
  const training = page.getByLabel('AI may be trained on what is written here')
  const save = page.getByRole('button', { name: 'Save what machines are told' })
  const robots = async () => (await request.get('/robots.txt')).text()
  expect(await robots()).toContain('ai-train=no')
  await expect(training).toHaveValue('refused')
  await training.selectOption('Allowed')
  await page.getByLabel('Associations we belong to').fill('press.example')
  await save.click()
  await expect(
    page.getByText('“press.example” is no full address. Write one a line.'),
  ).toBeVisible()
  await expect(training).toHaveValue('allowed')
  await page.getByLabel('Associations we belong to').fill('https://press.example/')
  await save.click()
  await expect(page.getByText('Machines that ask are told so from now on.')).toBeVisible()
  expect(await robots()).toContain('ai-train=yes')
  expect(await robots()).not.toContain('User-agent: GPTBot')
  const [about, license, trust] = await Promise.all(
    ['/about', '/license.xml', '/trust.txt'].map((path) => request.get(path)),
  )
  expect(about?.headers()['content-usage']).toBe('train-ai=y, search=y')
  expect(await about?.text()).toMatch(
    /<link rel="license" type="application\/rsl\+xml" href="http[^"]*\/license\.xml"\/>/,
  )
  expect(await license?.text()).not.toContain('<prohibits')
  expect(await trust?.text()).toBe('belongto=https://press.example/\ndatatrainingallowed=yes\n')
  await training.selectOption('Not allowed')
  await page.getByLabel('Associations we belong to').fill('')
  await save.click()
  await expect(training).toHaveValue('refused')
  expect(await robots()).toContain('ai-train=no')
})

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true })

  test('a link into the settings leads below the bar, and what came of saving is in sight', async ({
    page,
  }) => {
    const who = 'settings-in-sight@example.org'
    hire('owner', who)
    await page.setViewportSize({ width: 1440, height: 900 })
    await signIn(page, who)
    await page.goto('/dashboard/settings#machines')
    const bar = page.getByRole('banner')
    const heading = page.getByRole('heading', { name: 'Search engines and AI' })
    const lower = async () => {
      const box = await bar.boundingBox()
      return (box?.y ?? 0) + (box?.height ?? 0)
    }
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect((await heading.boundingBox())?.y).toBeGreaterThan(await lower())
    await page.evaluate(() => scrollTo(0, 0))
    const save = page.getByRole('button', { name: 'Save the publication' })
    await expect(save).toBeInViewport({ ratio: 1 })
    await page.getByRole('textbox', { name: 'Privacy' }).scrollIntoViewIfNeeded()
    await save.click()
    await expect(page.getByText('Readers see it from now on.')).toBeInViewport({ ratio: 1 })
    await page.getByLabel('Time zone').fill('Nowhere/Atall')
    await save.click()
    await expect(page.getByRole('main').getByRole('alert').first()).toBeInViewport({ ratio: 1 })
  })

  test('nobody finds a barrier among the settings', async ({ page }) => {
    const who = 'settings-barrier@example.org'
    hire('owner', who)
    await signIn(page, who)
    await page.goto('/dashboard/settings')
    await expect(page.getByRole('heading', { name: 'The publication' })).toBeVisible()
    await expectNoBarrier(page)
  })
})
