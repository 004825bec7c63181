import { expect, type Page, type Route } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess, password } from './another-process'
import { chooseChange, field, openDirectly, readersSee, said, saveLine, stored } from './desk-page'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

let person = { id: '', role: 'editor' as const }
let email = ''

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `as-clicked-${workerIndex}@example.org`
  person = { ...hire('editor', email), role: 'editor' }
})

/** A live update, open at the desk. */
async function openLive(page: Page, slug: string): Promise<string> {
  const id = draftUpdate(slug, person)
  inAnotherProcess({ verb: 'publish', id })
  await signIn(page, email)
  await openDirectly(page, id)
  return id
}

const publish = (page: Page) => page.getByRole('button', { name: /^Publish as a/ })
const isSave = (route: Route) => route.request().method() === 'POST'
const intentOf = (route: Route) => String(route.request().postDataJSON().intent)

test('a publication without a connection is refused in words, and does not go out later', async ({
  page,
  request,
}) => {
  const id = await openLive(page, 'clicked-offline')
  await page.context().setOffline(true)
  await field(page, 'Takeaway').fill('Clicked offline.')
  await publish(page).click()
  await expect(said(page)).toHaveText(
    /^Not published: there is no connection to the site\. Your text is kept\./,
  )
  await field(page, 'Takeaway').fill('Clicked offline. I am still thinking about this half sente')
  await page.context().setOffline(false)
  await expect(saveLine(page)).toHaveText(/^Saved \d\d:/)
  expect(stored(id)).toMatchObject({ rev: 3, liveRev: 2 })
  expect(await readersSee(request, 'clicked-offline')).not.toContain('Clicked offline')

  await field(page, 'Takeaway').fill('Clicked again.')
  await publish(page).click()
  await expect(said(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Published', exact: true })).toBeVisible()
  expect(await readersSee(request, 'clicked-offline')).toContain('Clicked again.')
})

test('an hour that could not be set without a connection is not set later', async ({ page }) => {
  const id = await openLive(page, 'scheduled-offline')
  const { liveRev } = stored(id)
  await page.getByText('Schedule…').click()
  const year = new Date().getUTCFullYear() + 1
  await page.locator('input[name=runAt]').fill(`${year}-01-06T09:30`)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: /^Schedule for/ }).click()
  await expect(said(page)).toHaveText(/^Not scheduled: there is no connection to the site\./)
  await page.context().setOffline(false)
  await field(page, 'Takeaway').fill('Typed on.')
  await expect(saveLine(page)).toHaveText(/^Saved \d\d:/)
  await page.reload()
  await expect(field(page, 'Headline')).toBeEditable()
  await expect(page.getByRole('region', { name: 'Schedule' })).toBeHidden()
  expect(stored(id)).toMatchObject({ liveRev })
})

/** Holds the first save on the way until it is let go. */
async function holdFirstSave(page: Page): Promise<{ held: Promise<void>; letGo: () => void }> {
  const [held, hold] = signal()
  const [going, letGo] = signal()
  let isFirst = true
  await page.route(/api\/desk\/articles\/[^/]+$/, async (route) => {
    if (isFirst && isSave(route)) {
      isFirst = false
      hold()
      await going
    }
    await route.continue()
  })
  return { held, letGo }
}

function signal(): [Promise<void>, () => void] {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return [given, () => give()]
}

test('what is typed while the click waits for a save does not go out with it', async ({
  page,
  request,
}) => {
  const id = await openLive(page, 'typed-after-click')
  const { held, letGo } = await holdFirstSave(page)
  await field(page, 'Takeaway').fill('Clicked.')
  await held
  await publish(page).click()
  await field(page, 'Takeaway').fill('Clicked. Typed after it.')
  letGo()
  await expect(said(page)).toHaveText(/^Not published: it was changed before it could leave\./)
  await expect(saveLine(page)).toHaveText(/^Saved \d\d:/)
  expect(stored(id)).toMatchObject({ rev: 4, liveRev: 2 })
  expect(await readersSee(request, 'typed-after-click')).not.toContain('Clicked.')
})

test('a note that is changed while the click waits does not go out with it', async ({
  page,
  request,
}) => {
  await openLive(page, 'note-after-click')
  const { held, letGo } = await holdFirstSave(page)
  await field(page, 'Takeaway').fill('Put right.')
  await chooseChange(page, /^A correction/)
  await field(page, 'The note readers see').fill('It said nine.')
  await held
  await publish(page).click()
  await field(page, 'The note readers see').fill('It said nine, and I am not su')
  letGo()
  await expect(said(page)).toHaveText(/^Not published: it was changed before it could leave\./)
  expect(await readersSee(request, 'note-after-click')).not.toContain('It said nine')
})

test('a click that waits for a save goes out as it stood, and two clicks are one', async ({
  page,
}) => {
  const id = await openLive(page, 'clicked-while-saving')
  const { held, letGo } = await holdFirstSave(page)
  await field(page, 'Takeaway').fill('Put right.')
  await chooseChange(page, /^A correction/)
  await field(page, 'The note readers see').fill('It said nine, once.')
  await held
  await publish(page).dblclick()
  await expect(page.getByRole('button', { name: 'Publishing…' })).toBeDisabled()
  letGo()
  await expect(page.getByRole('button', { name: 'Published', exact: true })).toBeVisible()
  expect(stored(id)).toMatchObject({ rev: 3, liveRev: 3 })
  await page.goto('/updates/clicked-while-saving')
  await expect(page.getByText('It said nine, once.')).toHaveCount(1)
})

test('words of somebody else are shown before they go out with a second click', async ({
  page,
  request,
}) => {
  const id = await openLive(page, 'merged-on-the-way')
  // Who else is here is not asked, so the page hears of the other text with its own next save.
  await page.route('**/presence', (route) => route.abort())
  inAnotherProcess({ verb: 'write', id, change: { takeaway: 'Nobody here has read this.' } })
  await field(page, 'Headline').fill('A headline of this very tab')
  await publish(page).click()
  await expect(said(page)).toHaveText(/^Not published: somebody else saved meanwhile/)
  await expect(field(page, 'Takeaway')).toHaveValue('Nobody here has read this.')
  await expect(saveLine(page)).toHaveText(/^Saved \d\d:/)
  const before = await readersSee(request, 'merged-on-the-way')
  expect(before).not.toContain('Nobody here has read this.')
  expect(before).not.toContain('A headline of this very tab')

  await publish(page).click()
  await expect(page.getByRole('button', { name: 'Published', exact: true })).toBeVisible()
  expect(await readersSee(request, 'merged-on-the-way')).toContain('Nobody here has read this.')
})

test('where the answer is lost nobody claims to know, and nothing is sent again', async ({
  page,
  request,
}) => {
  await openLive(page, 'answer-lost')
  const sent: string[] = []
  await page.route(/api\/desk\/articles\/[^/]+$/, async (route) => {
    if (isSave(route)) sent.push(intentOf(route))
    if (!isSave(route) || intentOf(route) !== 'publish') return route.continue()
    await route.fetch()
    await route.abort()
  })
  await field(page, 'Takeaway').fill('It has gone out.')
  await publish(page).click()
  await expect(said(page)).toHaveText(
    /^No answer came, so it is not known whether this was published/,
  )
  await expect(saveLine(page)).toHaveText(/^Saved \d\d:/)
  expect(await readersSee(request, 'answer-lost')).toContain('It has gone out.')
  await expect(page.getByRole('button', { name: 'Published', exact: true })).toBeVisible()
  await field(page, 'Takeaway').fill('It has gone out. Not this.')
  await expect(saveLine(page)).toHaveText(/^Saved \d\d:/)
  expect(sent.filter((intent) => intent === 'publish')).toHaveLength(1)
  expect(await readersSee(request, 'answer-lost')).not.toContain('Not this.')
})

test('signing in again saves the text and publishes nothing', async ({ page, request }) => {
  const id = await openLive(page, 'session-ended')
  await field(page, 'Takeaway').fill('Clicked after the session.')
  await page.context().clearCookies()
  await publish(page).click()
  await expect(said(page)).toHaveText(/^Not published: your session has ended\./)
  await field(page, 'Takeaway').fill('Clicked after the session. And typed on.')
  await page.getByRole('button', { name: 'Sign in here' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sign in again' })
  await dialog.getByLabel('E-mail address').fill(email)
  await dialog.getByLabel('Password').fill(password)
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(saveLine(page)).toHaveText(/^Saved \d\d:/)
  expect(stored(id)).toMatchObject({ liveRev: 2 })
  expect(await readersSee(request, 'session-ended')).not.toContain('Clicked after the session')
})
