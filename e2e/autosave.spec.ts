import { type Browser, expect, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 60_000 })

let person = { id: '', role: 'editor' as const }
let email = ''

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `autosaves-${workerIndex}@example.org`
  person = { ...hire('editor', email), role: 'editor' }
})

const line = (page: Page) => page.locator('header [role=status]')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const stored = (id: string) => inAnotherProcess({ verb: 'look', id }) as Record<string, unknown>

async function open(browser: Browser, id: string, as = email): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, as)
  await page.goto(`/dashboard/articles/${id}`)
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/)
  return page
}

test('what is typed is saved by itself, and nothing of it goes out', async ({
  browser,
  request,
}) => {
  const id = draftUpdate('saved-by-itself', person)
  inAnotherProcess({ verb: 'publish', id })
  const page = await open(browser, id)
  await field(page, 'Headline').fill('A headline that nobody pressed a key for')
  await expect(line(page)).toHaveText(/^Saved \d\d:\d\d:\d\d UTC$/)
  expect(stored(id)).toMatchObject({
    headline: 'A headline that nobody pressed a key for',
    state: 'live',
    rev: 3,
    liveRev: 2,
  })
  expect(await (await request.get('/updates/saved-by-itself')).text()).not.toContain(
    'nobody pressed',
  )
})

test('a faulty field keeps its text and calls nobody away; what mends it is saved', async ({
  browser,
}) => {
  const id = draftUpdate('faulty-field', person)
  const page = await open(browser, id)
  await page.getByRole('textbox', { name: /^Address/ }).fill('not/a/slug')
  await expect(line(page)).toHaveText('Not saved: one field needs another look')
  await expect(page.getByRole('textbox', { name: /^Address/ })).toBeFocused()
  await page.getByRole('textbox', { name: /^Address/ }).fill('faulty-field-mended')
  await expect(line(page)).toHaveText(/^Saved/)
})

test('half the name of a topic waits; a whole one needs no Enter', async ({ browser }) => {
  const id = draftUpdate('topic-half-typed', person)
  const page = await open(browser, id)
  const chip = (name: string) => page.getByRole('button', { name: `Remove ${name}`, exact: true })
  const topic = page.getByLabel('Topics', { exact: true })
  await field(page, 'Takeaway').fill('Typed before the topic.')
  await topic.pressSequentially('Micro')
  await expect(line(page)).toHaveText(/^Saved \d\d:/)
  await expect(topic).toHaveValue('Micro')
  await expect(chip('Micro')).toBeHidden()
  await topic.pressSequentially('soft')
  await field(page, 'Headline').focus()
  await expect(chip('Microsoft')).toBeVisible()
  await expect(topic).toHaveValue('')
  await topic.fill('transparency')
  await page.keyboard.press('Control+s')
  await expect(chip('Transparency')).toBeVisible()
  await expect(topic).toHaveValue('')
  await page.reload()
  for (const name of ['Microsoft', 'Transparency']) await expect(chip(name)).toBeVisible()
})

test('without a network the text stays, and is saved as soon as there is one', async ({
  browser,
}) => {
  const id = draftUpdate('kept-off-line', person)
  const page = await open(browser, id)
  await page.context().setOffline(true)
  await field(page, 'Takeaway').fill('Typed in a tunnel.')
  await expect(line(page)).toHaveText(/^Offline/)
  await field(page, 'Headline').fill('And more in the same tunnel')
  await page.context().setOffline(false)
  await expect(line(page)).toHaveText(/^Saved/)
  expect(stored(id)).toMatchObject({ headline: 'And more in the same tunnel', rev: 3 })
})

test('going back takes the last words along', async ({ browser }) => {
  const id = draftUpdate('left-by-back', person)
  const page = await open(browser, id)
  await page.goto('/dashboard/articles')
  await page.getByRole('link', { name: headlineOf('left-by-back') }).click()
  await expect(field(page, 'What happened')).toHaveClass(/rich-text/)
  await field(page, 'Headline').fill('Typed in the moment of going back')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible()
  await expect.poll(() => stored(id).headline).toBe('Typed in the moment of going back')
})

/** What is typed meets what another process saved while this one could not. */
async function meet(
  page: Page,
  typed: Record<string, string>,
  id: string,
  change: object,
  answers?: string[],
) {
  await page.context().setOffline(true)
  for (const [name, words] of Object.entries(typed)) await field(page, name).fill(words)
  inAnotherProcess({ verb: 'write', id, change, answers })
  await page.context().setOffline(false)
}

test('what two people wrote in different fields is merged, and told', async ({ browser }) => {
  const id = draftUpdate('two-merge', person)
  const page = await open(browser, id)
  await meet(page, { Headline: 'A headline of this very tab' }, id, { takeaway: 'From elsewhere.' })
  await expect(page.getByText('Both texts are merged.')).toBeVisible()
  await expect(line(page)).toHaveText(/^Saved/)
  await expect(field(page, 'Takeaway')).toHaveValue('From elsewhere.')
  expect(stored(id)).toMatchObject({ headline: 'A headline of this very tab', rev: 4 })
})

test('where both wrote in one field nothing is sent until somebody chooses', async ({
  browser,
}) => {
  const id = draftUpdate('two-meet', person)
  const page = await open(browser, id)
  const theirs = { headline: 'The words of somebody else', takeaway: 'Only they wrote this.' }
  await meet(page, { Headline: 'The words of this very tab' }, id, theirs)
  await expect(page.getByText('Nothing was overwritten.')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Headline' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Takeaway' })).toBeHidden()
  expect(stored(id)).toMatchObject({ headline: theirs.headline })
  await page.getByRole('button', { name: 'Save what is chosen' }).click()
  await expect(line(page)).toHaveText(/^Saved/)
  await expect(field(page, 'Takeaway')).toHaveValue(theirs.takeaway)
  expect(stored(id)).toMatchObject({ headline: 'The words of this very tab' })
})

test('questions are chosen one by one', async ({ browser }) => {
  const id = draftUpdate('two-answer', person)
  const page = await open(browser, id)
  const answers = page.getByRole('textbox', { name: /^Answer/ })
  await page.context().setOffline(true)
  await answers.first().fill('My first answer.')
  await answers.last().fill('My second answer.')
  await meet(page, { Takeaway: 'Mine.' }, id, {}, ['Their first answer.', 'Their second answer.'])
  const choice = page.getByRole('group', { name: 'Question 2' })
  await expect(choice.getByRole('radio', { name: 'Keep mine' })).toBeChecked()
  await choice.getByRole('radio', { name: 'Take theirs' }).check()
  await page.getByRole('button', { name: 'Save what is chosen' }).click()
  await expect(line(page)).toHaveText(/^Saved/)
  expect(stored(id)).toMatchObject({ answers: ['My first answer.', 'Their second answer.'] })
})

test('what somebody else put in the trash meanwhile is told, and the text stays', async ({
  browser,
}) => {
  const id = draftUpdate('trashed-meanwhile', person)
  const page = await open(browser, id)
  inAnotherProcess({ verb: 'trash', id })
  await field(page, 'Headline').fill('Typed after it was thrown away')
  await expect(page.getByRole('alert').getByText('Restore it first.')).toBeVisible()
  await expect(field(page, 'Headline')).toHaveValue('Typed after it was thrown away')
})

test('what went out or was taken back meanwhile is told, and no word is lost', async ({
  browser,
}) => {
  const id = draftUpdate('retracted-meanwhile', person)
  const page = await open(browser, id)
  inAnotherProcess({ verb: 'publish', id })
  await field(page, 'Headline').fill('Typed after it had gone out')
  await expect(line(page)).toHaveText(/^Saved/)
  await expect(page.locator('header').getByText('Live, changed since')).toBeVisible()
  inAnotherProcess({ verb: 'retract', id, reason: 'It was not so.' })
  await field(page, 'Headline').fill('Typed after it was taken back')
  await expect(page.locator('header').getByText('Retracted', { exact: true })).toBeVisible()
  await expect(line(page)).toHaveText(/^Saved/)
  expect(stored(id)).toMatchObject({ headline: 'Typed after it was taken back', liveRev: null })
})

test('a role that is taken away mid-edit ends the saves, and the text stays', async ({ browser }, {
  workerIndex,
}) => {
  const others = `loses-a-role-${workerIndex}@example.org`
  const { id: somebody } = hire('editor', others)
  const id = draftUpdate(`role-gone-${workerIndex}`, person)
  const page = await open(browser, id, others)
  inAnotherProcess({ verb: 'role', id: somebody, role: 'writer' })
  await field(page, 'Headline').fill('Typed after the role was gone')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('own')
  await expect(field(page, 'Headline')).toHaveValue('Typed after the role was gone')
  expect(stored(id)).toMatchObject({ headline: headlineOf(`role-gone-${workerIndex}`) })
})

test('of ten tabs on one article only one writes', async ({ browser }) => {
  const id = draftUpdate('ten-tabs', person)
  const first = await open(browser, id)
  const tabs = await Promise.all(
    Array.from({ length: 9 }, async () => {
      const tab = await first.context().newPage()
      await tab.goto(`/dashboard/articles/${id}`)
      return tab
    }),
  )
  for (const tab of tabs) await expect(field(tab, 'Headline')).toBeDisabled()
  await field(first, 'Headline').fill('Written in the first of ten tabs')
  await expect(line(first)).toHaveText(/^Saved/)
  expect(stored(id)).toMatchObject({ headline: 'Written in the first of ten tabs', rev: 3 })
  await first.context().close()
})
