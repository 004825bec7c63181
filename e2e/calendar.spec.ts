import { expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })
test.use({ timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 900 } })

const year = new Date().getUTCFullYear() + 1
const day = (page: Page, name: string) => page.getByRole('listitem', { name })

test('an update is moved by mouse and by keyboard, keeps its time of day, and is taken back', async ({
  page,
}, { workerIndex }) => {
  const email = `calendar-${workerIndex}@example.org`
  const slug = `on-the-calendar-${workerIndex}`
  const id = draftUpdate(slug, hire('editor', email))
  await signIn(page, email)
  const half = Date.UTC(year, 2, 10, 8, 30)
  inAnotherProcess({ verb: 'schedule', id, inMilliseconds: half - Date.now() })
  await page.goto(`/dashboard/calendar?view=month&day=${year}-03-01`)
  await expect(page.getByText('Times are those of Europe/Berlin.')).toBeVisible()
  const handle = page.getByRole('button', { name: `Move “${headlineOf(slug)}”` })
  await expect(day(page, '10 March')).toContainText('09:30 goes out')
  await expectNoBarrier(page)

  await handle.focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(`On ${year}-03-10.`)).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(`On ${year}-03-11.`)).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText(`On ${year}-03-18.`)).toBeAttached()
  await page.keyboard.press('Space')
  await expect(page.getByRole('status').filter({ hasText: 'Moved to' })).toBeVisible()
  await expect(day(page, '18 March')).toContainText('09:30 goes out')
  await expectNoBarrier(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Back on')).toBeVisible()
  await expect(day(page, '10 March')).toContainText(headlineOf(slug))

  // Over the night on which clocks are put forward.
  const from = await handle.boundingBox()
  const to = await day(page, '31 March').boundingBox()
  if (!from || !to) throw new Error('The calendar is not on screen.')
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(from.x + 30, from.y + 30, { steps: 4 })
  await page.mouse.move(to.x + 60, to.y + 60, { steps: 12 })
  await page.mouse.up()
  await expect(day(page, '31 March')).toContainText('09:30 goes out')
  await expect(page.getByText(/^Moved to/)).toBeVisible()
  await page.getByRole('link', { name: 'Week' }).click()
  await page.goto(`/dashboard/calendar?view=week&day=${year}-03-31`)
  await expect(day(page, '31 March')).toContainText('09:30 goes out')
  await expectNoBarrier(page)
  expect((inAnotherProcess({ verb: 'look', id }) as { state: string }).state).toBe('scheduled')

  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/dashboard/calendar?view=month&day=${year}-03-01`)
  await handle.focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(`On ${year}-03-31.`)).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText(`On ${year}-03-24.`)).toBeAttached()
  await page.keyboard.press('Space')
  await expect(day(page, '24 March')).toContainText('09:30 goes out')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Not moved: no answer came.')).toBeVisible()
  await page.context().setOffline(false)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('the whole card is dragged, a click on it opens the update, and keys are heard after it', async ({
  page,
}, { workerIndex }) => {
  const email = `whole-card-${workerIndex}@example.org`
  const slug = `dragged-whole-${workerIndex}`
  const id = draftUpdate(slug, hire('editor', email))
  await signIn(page, email)
  inAnotherProcess({ verb: 'schedule', id, inMilliseconds: Date.UTC(year, 4, 12, 8) - Date.now() })
  await page.goto(`/dashboard/calendar?view=month&day=${year}-05-01`)
  const link = page.getByRole('link', { name: headlineOf(slug) })
  await expect(page.getByRole('button', { name: `Move “${headlineOf(slug)}”` })).toBeVisible()
  const [from, to] = [await link.boundingBox(), await day(page, '20 May').boundingBox()]
  if (!from || !to) throw new Error('The calendar is not on screen.')
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(from.x + 30, from.y + 30, { steps: 4 })
  await page.mouse.move(to.x + 60, to.y + 60, { steps: 12 })
  await page.mouse.up()
  await expect(page.getByText(/^Moved to/)).toBeVisible()
  await expect(day(page, '20 May')).toContainText(headlineOf(slug))
  await page.keyboard.press('Shift+?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')

  const handle = page.getByRole('button', { name: `Move “${headlineOf(slug)}”` })
  await handle.focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(`On ${year}-05-20.`)).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(`On ${year}-05-21.`)).toBeAttached()
  await page.keyboard.press('Space')
  await expect(day(page, '21 May')).toContainText(headlineOf(slug))
  await expect(handle).toBeFocused()
  await page.keyboard.press('Shift+?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  expect(new URL(page.url()).pathname).toBe('/dashboard/calendar')
  await link.click()
  await page.waitForURL(`**/dashboard/articles/${id}`)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a card that is held is moved, and a tap opens it', async ({ page }, { workerIndex }) => {
    const email = `by-touch-${workerIndex}@example.org`
    const slug = `dragged-by-touch-${workerIndex}`
    const id = draftUpdate(slug, hire('editor', email))
    await signIn(page, email)
    const at = Date.UTC(year, 6, 14, 8)
    inAnotherProcess({ verb: 'schedule', id, inMilliseconds: at - Date.now() })
    await page.goto(`/dashboard/calendar?view=week&day=${year}-07-14`)
    const link = page.getByRole('link', { name: headlineOf(slug) })
    await expect(page.getByRole('button', { name: `Move “${headlineOf(slug)}”` })).toBeVisible()
    const [from, to] = [await link.boundingBox(), await day(page, '15 July').boundingBox()]
    if (!from || !to) throw new Error('The calendar is not on screen.')
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      })
    await touch('touchStart', from.x + 20, from.y + 10)
    await expect(page.getByText(`On ${year}-07-14.`)).toBeAttached()
    for (const part of [0.3, 0.7, 1]) {
      await touch('touchMove', to.x + 40, from.y + 10 + (to.y + 15 - from.y - 10) * part)
    }
    await touch('touchEnd')
    await expect(page.getByText(/^Moved to/)).toBeVisible()
    await expect(day(page, '15 July')).toContainText(headlineOf(slug))
    expect(new URL(page.url()).pathname).toBe('/dashboard/calendar')
    await link.tap()
    await page.waitForURL(`**/dashboard/articles/${id}`)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the calendar can be read, in the time of the world', async ({ page }, { workerIndex }) => {
    const email = `plain-calendar-${workerIndex}@example.org`
    hire('writer', email)
    await signIn(page, email)
    await page.goto('/dashboard/calendar?view=month&day=2026-04-01')
    await expect(page.getByText('Times are those of UTC.')).toBeVisible()
    await expect(day(page, '27 April')).toContainText('OpenAI')
    await page.getByRole('link', { name: 'Later' }).click()
    await expect(page.getByText('May 2026')).toBeVisible()
    await page.goto('/dashboard/calendar?view=nonsense&day=2026-99-99')
    await expect(page.getByRole('heading', { name: 'Calendar' })).toBeVisible()
  })
})
