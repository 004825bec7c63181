import { expect, type Page } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import {
  chooseChange,
  field,
  openDirectly,
  openFromRail,
  readersSee,
  saveLine,
  stored,
} from './desk-page'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

let person = { id: '', role: 'editor' as const }
let email = ''

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `two-articles-${workerIndex}@example.org`
  person = { ...hire('editor', email), role: 'editor' }
})

function live(slug: string): string {
  const id = draftUpdate(slug, person)
  inAnotherProcess({ verb: 'publish', id })
  return id
}

async function changeTakeaway(page: Page, words: string): Promise<void> {
  await field(page, 'Takeaway').fill(words)
  await expect(saveLine(page)).toHaveText(/^Saved \d\d:/)
}

async function correct(page: Page, words: string): Promise<void> {
  await chooseChange(page, /^A correction/)
  await field(page, 'The note readers see').fill(words)
}

const publish = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click()
const isOut = (page: Page) =>
  expect(page.getByRole('button', { name: 'Published', exact: true })).toBeVisible()

test('a correction is told of the article it was written for', async ({ page, request }) => {
  const first = live('correction-first')
  const second = live('correction-second')
  await signIn(page, email)
  await openDirectly(page, first)
  await changeTakeaway(page, 'The first, put right.')
  await correct(page, 'The first said nine.')

  await openFromRail(page, 'correction-second')
  await changeTakeaway(page, 'The second, put right.')
  await correct(page, 'The second said ten.')
  await publish(page, 'Publish as a correction')
  await isOut(page)

  const read = await readersSee(request, 'correction-second')
  expect(read).toContain('The second said ten.')
  expect(read).not.toContain('The first said nine.')
  expect(await readersSee(request, 'correction-first')).not.toContain('put right')
  expect(stored(second)).toMatchObject({ rev: 3, liveRev: 3 })
  expect(stored(first)).toMatchObject({ rev: 3, liveRev: 2 })
})

test('what kind of change it is says the article that is published', async ({ page, request }) => {
  const first = live('kind-first')
  live('kind-second')
  await signIn(page, email)
  await openDirectly(page, first)
  await changeTakeaway(page, 'A letter was wrong.')
  await chooseChange(page, /^A typing error/)

  await openFromRail(page, 'kind-second')
  await changeTakeaway(page, 'Something was added.')
  await publish(page, 'Publish as an update')
  await isOut(page)

  const read = await readersSee(request, 'kind-second')
  const date = (name: string) => new RegExp(`"${name}":"([^"]+)"`).exec(read)?.[1]
  expect(read).toContain('Something was added.')
  expect(date('dateModified')).not.toBe(date('datePublished'))
})

test('why one goes out as it is says nothing of another', async ({ page }) => {
  const first = draftUpdate('why-a', person)
  const second = draftUpdate('why-b', person)
  await signIn(page, email)
  await openDirectly(page, first)
  await field(page, 'Why it goes out as it is').fill('The first is short on purpose.')

  await openFromRail(page, 'why-b')
  await field(page, 'Why it goes out as it is').fill('The second is short by chance.')
  await publish(page, 'Publish now')
  await isOut(page)

  await page.goto(`/dashboard/articles/${second}/revisions`)
  await expect(page.getByText('The second is short by chance.')).toBeVisible()
  await expect(page.getByText('The first is short on purpose.')).toBeHidden()
  expect(stored(first)).toMatchObject({ state: 'draft' })
})

test('an hour that was chosen for one is not the hour of another', async ({ page }) => {
  const first = draftUpdate('hour-first', person)
  const second = draftUpdate('hour-second', person)
  const year = new Date().getUTCFullYear() + 1
  const when = page.locator('input[name=runAt]').filter({ visible: true })
  await signIn(page, email)
  await openDirectly(page, first)
  await page.getByText('Schedule…').click()
  await when.fill(`${year}-01-05T09:00`)

  await openFromRail(page, 'hour-second')
  await page.getByText('Schedule…').filter({ visible: true }).click()
  await when.fill(`${year}-01-06T09:30`)
  await page.getByRole('button', { name: /^Schedule/ }).click()
  await expect(page.getByRole('region', { name: 'Schedule' })).toContainText(`6 Jan ${year}, 09:30`)
  expect(stored(second)).toMatchObject({ state: 'scheduled' })
  expect(stored(first)).toMatchObject({ state: 'draft' })
})

test('a duplicate can be scheduled where its model was open before', async ({ page }) => {
  const model = draftUpdate('model-of-two', person)
  const year = new Date().getUTCFullYear() + 1
  await signIn(page, email)
  await openDirectly(page, model)
  await page.getByRole('button', { name: 'Duplicate' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith(model))
  await expect(field(page, 'Headline')).toBeEditable()
  await page.getByText('Schedule…').filter({ visible: true }).click()
  const when = page.locator('input[name=runAt]').filter({ visible: true })
  await when.fill(`${year}-01-07T09:00`)
  await page.getByRole('button', { name: /^Schedule/ }).click()
  await expect(page.getByRole('region', { name: 'Schedule' })).toContainText(`7 Jan ${year}, 09:00`)
  expect(stored(model)).toMatchObject({ state: 'draft' })
})
