import { expect } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 60_000 })

let email = ''
let author = { id: '', role: 'editor' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `schedules-${workerIndex}@example.org`
  author = { ...hire('editor', email), role: 'editor' }
})

test('what another process set for an hour goes out at most 15 seconds late', async ({
  request,
}) => {
  const id = draftUpdate('goes-out-by-itself', author)
  inAnotherProcess({ verb: 'schedule', id, inMilliseconds: 2_000 })
  const status = async () => (await request.get('/updates/goes-out-by-itself')).status()
  expect(await status()).toBe(404)
  await expect.poll(status, { timeout: 17_000 }).toBe(200)
  expect(await (await request.get('/feed.xml')).text()).toContain('goes-out-by-itself')
})

test('what is written after the hour was set is told apart, until it is set again', async ({
  page,
}) => {
  const id = draftUpdate('written-after-scheduling', author)
  inAnotherProcess({ verb: 'schedule', id, inMilliseconds: 60 * 60_000 })
  await signIn(page, email)
  await page.goto(`/dashboard/articles/${id}`)
  const bar = page.getByRole('group').filter({ hasText: 'Not in the scheduled text:' })
  await expect(page.getByLabel('Headline', { exact: true })).toBeEditable()
  await expect(bar).toBeHidden()
  await page.getByLabel('Headline', { exact: true }).fill('A headline that came too late')
  await expect(bar).toContainText('“Headline”')
  await bar.getByText('Show the words').click()
  await expect(bar.getByText('unless you schedule it again')).toBeVisible()
  await expect(page.locator('header [role=status]')).toHaveText(/^Saved/)

  await page.getByText('Schedule…').click()
  await page.getByLabel('When').fill(`${new Date().getUTCFullYear() + 1}-01-06T09:30`)
  await page.getByRole('button', { name: /^Schedule/ }).click()
  await expect(bar).toBeHidden()
})

test('the hour is set from the bar, beside the button that publishes now', async ({ page }) => {
  const id = draftUpdate('set-from-the-bar', author)
  await signIn(page, email)
  await page.goto(`/dashboard/articles/${id}`)
  await expect(page.getByRole('textbox', { name: 'What happened' })).toHaveClass(/rich-text/)
  const opener = page.getByRole('banner').getByText('Schedule…')
  const when = page.getByLabel('When')
  await opener.click()
  await expectNoBarrier(page)
  await page.keyboard.press('Escape')
  await expect(when).toBeHidden()
  await page.keyboard.press('Enter')
  await when.fill(`${new Date().getUTCFullYear() + 1}-01-06 09:30`)
  await page.getByRole('button', { name: /^Schedule for/ }).press('Enter')
  await expect(page.getByRole('button', { name: /^Goes out/ })).toBeVisible()
  await expect(when).toBeHidden()
  await expect(page.locator('summary', { hasText: 'Schedule…' })).toBeFocused()
})

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`an editor sets an hour, moves it and calls it off, ${scripts} scripts`, async ({
    browser,
  }) => {
    const id = draftUpdate(`set-for-nine-${scripts}`, author)
    const options = { javaScriptEnabled, timezoneId: 'Europe/Berlin' }
    const page = await (await browser.newContext(options)).newPage()
    const zone = javaScriptEnabled ? 'Europe/Berlin' : 'UTC'
    const year = new Date().getUTCFullYear() + 1
    await signIn(page, email)
    await page.goto(`/dashboard/articles/${id}`)
    const when = page.getByLabel('When')
    const set = page.getByRole('button', { name: /^Schedule/ })
    const list = page.getByRole('region', { name: 'Schedule' })
    const clock = javaScriptEnabled ? /^Saved .+ (CES?T|GMT\+[12])$/ : /^Saved .+ UTC$/
    await expect(page.locator('header [role=status]')).toHaveText(clock)

    await page.getByText('Schedule…').click()
    const example = `${tomorrow(zone)} 09:00`
    await expect(page.getByText(`In ${zone} time, such as ${example}.`)).toBeVisible()
    await expect(when).toHaveAttribute('placeholder', example)
    await when.fill('2020-01-01T09:00')
    await set.click()
    await expect(
      page.getByText('This time is over. Choose one that is to come.').first(),
    ).toBeVisible()
    await when.fill(`${year}-01-05T09:00`)
    await set.click()
    await expect(list).toContainText(`5 Jan ${year}, 09:00 ${zone}`)
    await expect(page.getByText('Scheduled', { exact: true })).toBeVisible()

    await page.getByText('Schedule…').click()
    if (javaScriptEnabled) {
      // Clocks in Berlin go from 02:00 to 03:00 on the last Sunday in March.
      await when.fill(`${lastSunday(year, 2)} 02:30`)
      await expect(page.getByText('Clocks in Europe/Berlin skip this time')).toBeVisible()
      await page.getByRole('button', { name: 'Monday 09:00' }).click()
      await expect(page.getByRole('button', { name: /^Schedule for Mon, .+, 09:00/ })).toBeVisible()
      await page.getByRole('button', { name: 'Tomorrow 09:00' }).click()
      await expect(when).toHaveValue(`${tomorrow(zone)} 09:00`)
      await expect(page.getByText('Clocks in Europe/Berlin skip this time')).toBeHidden()
      await expect(
        page.getByRole('button', { name: /^Take it off the site on \w{3}, .+, 09:00 Europe/ }),
      ).toBeVisible()
    } else {
      await expect(page.getByRole('button', { name: 'Tomorrow 09:00' })).toBeHidden()
    }
    await when.fill(`${year}-01-06 09:30`)
    await set.click()
    await expect(list).toContainText(`6 Jan ${year}, 09:30 ${zone}`)
    await expect(list.getByRole('button')).toHaveCount(1)
    if (javaScriptEnabled) {
      await expectNoBarrier(page)
    }
    await list.getByRole('button', { name: 'Call it off' }).click()
    await expect(list).toBeHidden()
    await expect(page.getByText('Draft', { exact: true })).toBeVisible()
    await page.context().close()
  })
}

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month + 1, 0))
  last.setUTCDate(last.getUTCDate() - last.getUTCDay())
  return last.toISOString().slice(0, 10)
}

function tomorrow(zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(Date.now() + 86_400_000)
}
