import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const emails = {
  writer: 'reviewed-writer@example.org',
  editor: 'reviewing-editor@example.org',
  owner: 'reviewing-owner@example.org',
}
let writer = { id: '', role: 'writer' as const }

test.beforeAll(() => {
  writer = { ...hire('writer', emails.writer, undefined, 'Wanda Words'), role: 'writer' }
  hire('editor', emails.editor, undefined, 'Eddie Checks')
  hire('owner', emails.owner, undefined, 'Olga Owns')
})

async function desk(browser: Browser, who: keyof typeof emails, javaScriptEnabled: boolean) {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await signIn(page, emails[who])
  return page
}

const review = (page: Page) => page.getByRole('region', { name: 'Review', exact: true })
const notes = (page: Page) => page.getByRole('region', { name: /^Notes/ })
const waiting = (page: Page) => page.getByRole('region', { name: 'Waits for you' })
const state = (id: string) => (inAnotherProcess({ verb: 'look', id }) as { state: string }).state

/** With scripts an answer is drawn into the page, without them the page comes anew. */
async function press(page: Page, name: string): Promise<void> {
  await review(page).getByRole('button', { name, exact: true }).click()
}

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`an update goes from its writer through review to readers, ${scripts} scripts`, async ({
    browser,
    request,
  }) => {
    const slug = `reviewed-${scripts}`
    const id = draftUpdate(slug, writer)
    const address = `/dashboard/articles/${id}`
    const [page, other] = await Promise.all([
      desk(browser, 'writer', javaScriptEnabled),
      desk(browser, 'editor', javaScriptEnabled),
    ])

    await page.goto(address)
    await expect(page.getByRole('button', { name: 'Publish now' })).toHaveCount(0)
    await page.getByRole('textbox', { name: 'Note to the reviewer' }).fill('Is the source enough?')
    await press(page, 'Submit for review')
    await expect(review(page)).toContainText('Submitted by Wanda Words')
    await expect(review(page).getByRole('button', { name: 'Approve' })).toHaveCount(0)
    await expect(page.getByText(/^It was submitted for review \(Wanda Words, /)).toBeVisible()

    await other.goto('/dashboard')
    const row = waiting(other)
      .getByRole('listitem')
      .filter({ hasText: headlineOf(slug) })
    await expect(row).toContainText('Wanda Words submitted it')
    await expect(row).toContainText('Is the source enough?')
    await row.getByRole('link').click()
    await expect(review(other)).toContainText('Submitted by Wanda Words')
    await press(other, 'Return with the note')
    const refused = other.getByRole('textbox', { name: 'Note to the author' })
    await expect(refused).toHaveAccessibleDescription(/Say what should change/)
    await refused.fill('Link the paper itself.')
    await press(other, 'Return with the note')
    await expect(review(other)).toContainText('Returned by Eddie Checks')
    expect(state(id)).toBe('draft')

    await notes(other).getByLabel('About').selectOption('headline')
    await notes(other).getByRole('textbox', { name: 'Note' }).fill('Shorter, @Wanda Words?')
    await notes(other).getByRole('button', { name: 'Add the note' }).click()
    await expect(notes(other)).toContainText('Shorter, @Wanda Words?')

    await page.goto('/dashboard')
    const own = waiting(page)
      .getByRole('listitem')
      .filter({ hasText: headlineOf(slug) })
    await expect(own).toHaveCount(2)
    await expect(own.filter({ hasText: 'Link the paper itself.' })).toContainText('Returned')
    await own.filter({ hasText: 'Mention' }).getByRole('link').click()
    await expect(page.getByRole('main')).toContainText('Link the paper itself.')
    await expect(page.getByRole('link', { name: '1 note on this field' })).toBeVisible()
    await notes(page).locator('summary').filter({ hasText: 'Answer' }).click()
    await notes(page).getByRole('textbox', { name: 'Your answer' }).fill('It is short already.')
    await notes(page).getByRole('button', { name: 'Send the answer' }).click()
    await expect(notes(page)).toContainText('answered')
    await notes(page).getByRole('button', { name: 'Resolve', exact: true }).click()
    await expect(notes(page)).toContainText('One resolved note')
    await press(page, 'Submit for review')
    await expect(review(page)).toContainText('Submitted by Wanda Words')
    await page.goto('/dashboard')
    await expect(waiting(page).getByText(headlineOf(slug))).toHaveCount(0)

    await other.goto(address)
    await press(other, 'Approve')
    await expect(review(other)).toContainText(/Approved by Eddie Checks on .*UTC\./)
    expect(state(id)).toBe('ready')
    await other.getByRole('textbox', { name: 'Takeaway' }).fill('Changed after the approval.')
    await other.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(review(other)).toContainText('changed since. It needs a new approval.')
    expect(state(id)).toBe('review')
    await press(other, 'Approve')
    await expect(review(other)).not.toContainText('changed since')
    await other.getByRole('button', { name: 'Publish now' }).click()
    await expect(other.getByRole('button', { name: 'Published' })).toBeDisabled()
    const html = await (await request.get(`/updates/${slug}`)).text()
    expect(html).toContain('Eddie Checks')
    expect(html).not.toContain('Link the paper itself.')
    expect(html).not.toContain('It is short already.')
    await Promise.all([page.context().close(), other.context().close()])
  })
}

test('with the switch on, an author is told that somebody else has to approve', async ({
  browser,
}) => {
  const owner = await desk(browser, 'owner', false)
  const id = draftUpdate('own-work', writer)
  const editor = await desk(browser, 'editor', false)
  await editor.goto('/dashboard/settings')
  await expect(editor.getByRole('main')).toContainText('Only an owner')
  await owner.goto('/dashboard/settings')
  const box = owner.getByRole('checkbox', { name: 'Authors may not approve their own work' })
  await box.check()
  await owner.getByRole('button', { name: 'Save settings' }).click()
  await expect(owner.getByRole('status')).toContainText('somebody else has to approve')
  await expect(box).toBeChecked()
  await editor.goto(`/dashboard/articles/${id}`)
  await press(editor, 'Submit for review')
  await editor.getByRole('textbox', { name: 'Takeaway' }).fill('By the editor.')
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(review(editor)).toContainText('authors do not approve their own work')
  await expect(review(editor).getByRole('button', { name: 'Approve' })).toHaveCount(0)
  await owner.goto('/dashboard/settings')
  await box.uncheck()
  await owner.getByRole('button', { name: 'Save settings' }).click()
  await expect(owner.getByRole('status')).toContainText('may approve their own work')
  await editor.goto(`/dashboard/articles/${id}`)
  await press(editor, 'Approve')
  await expect(review(editor)).toContainText('Approved by Eddie Checks')
  await Promise.all([owner.context().close(), editor.context().close()])
})

test('an idea is noted, begun and set aside again, and the rail counts along', async ({
  browser,
}) => {
  const page = await desk(browser, 'writer', true)
  await page.goto('/dashboard')
  await page.getByRole('button', { name: 'New idea' }).click()
  await page.waitForURL(/\/dashboard\/articles\/[0-9a-f-]{36}$/)
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('Only an idea so far')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await press(page, 'Begin the draft')
  await expect(page.locator('header').getByText('Draft', { exact: true })).toBeVisible()
  await press(page, 'Set aside as an idea')
  await expect(page.locator('header').getByText('Idea', { exact: true })).toBeVisible()

  const editor = await desk(browser, 'editor', true)
  await editor.goto('/dashboard')
  const rail = editor.getByRole('navigation', { name: 'Desk' })
  const before = await rail.getByRole('link', { name: /^Articles/ }).textContent()
  inAnotherProcess({ verb: 'submit', id: draftUpdate('counted', writer) })
  await rail.getByRole('link', { name: 'Account' }).click()
  await expect(rail.getByRole('link', { name: /^Articles/ })).not.toHaveText(before ?? '')
  await expect(rail.getByRole('link', { name: /^Today/ })).toContainText('waiting')
  await Promise.all([page.context().close(), editor.context().close()])
})

test('the screens of review have no barrier', async ({ browser }) => {
  const id = draftUpdate('review-barrier', writer)
  inAnotherProcess({ verb: 'submit', id })
  const page = await (await browser.newContext()).newPage()
  await signIn(page, emails.owner)
  await page.goto(`/dashboard/articles/${id}`)
  await notes(page).getByRole('textbox', { name: 'Note' }).fill('Looked at, @Olga Owns')
  await notes(page).getByRole('button', { name: 'Add the note' }).click()
  await notes(page).locator('summary').filter({ hasText: 'Answer' }).click()
  for (const path of [`/dashboard/articles/${id}`, '/dashboard', '/dashboard/settings']) {
    if (!page.url().endsWith(path)) await page.goto(path)
    await expectNoBarrier(page)
  }
  await page.context().close()
})

test('who waits with the page open learns of the answer, and an approval is not praised once the text changed', async ({
  browser,
}) => {
  const id = draftUpdate('answered-while-open', writer)
  const [page, other] = await Promise.all([
    desk(browser, 'writer', true),
    desk(browser, 'editor', true),
  ])
  await page.goto(`/dashboard/articles/${id}`)
  await press(page, 'Submit for review')
  await expect(page.getByText(/^It was submitted for review/)).toBeVisible()
  await other.goto(`/dashboard/articles/${id}`)
  await other.getByRole('textbox', { name: 'Note to the author' }).fill('Which paper?')
  await press(other, 'Return with the note')
  await expect(review(other)).toContainText('Returned by Eddie Checks')
  await other.goto('/dashboard')
  await expect(page.getByText(/^Eddie Checks returned this/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('link', { name: 'Submit for review…' })).toBeVisible()

  await press(page, 'Submit for review')
  await expect(review(page)).toContainText('It waits for a reviewer.')
  await page.close()
  await other.goto(`/dashboard/articles/${id}`)
  await press(other, 'Approve')
  await expect(review(other)).toContainText('It can go out as it stands.')
  await other.getByRole('button', { name: 'Publish now' }).click()
  await expect(other.getByText(/^Published \d\d:\d\d\./)).toBeVisible()
  await other.getByRole('textbox', { name: 'Why it matters' }).fill('Another reason altogether.')
  await other.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(review(other)).toContainText('It needs a new approval.')
  await expect(review(other)).not.toContainText('It can go out as it stands.')
})

test('an approval that a save by itself has outgrown says so, and can be given anew', async ({
  browser,
}) => {
  const id = draftUpdate('outgrown', writer)
  inAnotherProcess({ verb: 'submit', id })
  const page = await desk(browser, 'editor', true)
  await page.goto(`/dashboard/articles/${id}`)
  await press(page, 'Approve')
  await expect(review(page)).toContainText(/Approved by Eddie Checks on .*UTC\./)
  await page.getByRole('textbox', { name: 'Takeaway' }).fill('Typed after the approval.')
  await expect(review(page)).toContainText('changed since. It needs a new approval.')
  await expect(page.locator('header').getByText('In review')).toBeVisible()
  await press(page, 'Approve')
  await expect(review(page)).not.toContainText('changed since')
  await expect(review(page)).toContainText('It can go out as it stands.')
  expect(state(id)).toBe('ready')
})

test('a change of a live update that was approved and typed on needs a new approval too', async ({
  browser,
}) => {
  const id = draftUpdate('outgrown-live', writer)
  inAnotherProcess({ verb: 'publish', id })
  inAnotherProcess({ verb: 'write', id, change: { takeaway: 'To be approved.' } })
  const page = await desk(browser, 'editor', true)
  await page.goto(`/dashboard/articles/${id}`)
  await press(page, 'Approve')
  await expect(review(page)).toContainText(/Approved by Eddie Checks on .*UTC\./)
  await page.getByRole('textbox', { name: 'Takeaway' }).fill('Typed after the approval.')
  await expect(review(page)).toContainText('changed since. It needs a new approval.')
  await expect(review(page).getByRole('button', { name: 'Approve' })).toBeVisible()
  expect(state(id)).toBe('live')
})

test('whoever submits with the last word just typed submits that word too', async ({ browser }) => {
  const id = draftUpdate('last-word', writer)
  const { page, letGo } = await withSavesHeld(browser, id)
  await page.getByRole('textbox', { name: 'Takeaway' }).fill('The last word.')
  await page.getByRole('textbox', { name: 'Note to the reviewer' }).focus()
  await page.keyboard.type('With the last word.')
  await page.keyboard.press('Tab')
  await expect(review(page).getByRole('button', { name: 'Submit for review' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(review(page).getByRole('button', { name: 'Submitting…' })).toBeVisible()
  letGo()
  await expect(review(page)).toContainText('Submitted by Wanda Words')
  await expect(review(page)).toContainText('With the last word.')
  await expect(page.getByRole('textbox', { name: 'Takeaway' })).toHaveValue('The last word.')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Takeaway' })).toHaveValue('The last word.')
  expect(state(id)).toBe('review')
})

test('what was submitted and then typed on stays with its writer', async ({ browser }) => {
  const id = draftUpdate('typed-on', writer)
  const { page, letGo } = await withSavesHeld(browser, id)
  await page.getByRole('textbox', { name: 'Takeaway' }).fill('Half a')
  await press(page, 'Submit for review')
  await page.getByRole('textbox', { name: 'Takeaway' }).fill('Half a sentence')
  letGo()
  await expect(review(page)).toContainText('Not submitted: the text was changed')
  await expect(page.locator('header [role=status]')).toHaveText(/^Saved/)
  expect(state(id)).toBe('draft')
})

test('whoever may decide meets the review first, with what the writer said', async ({
  browser,
}) => {
  const id = draftUpdate('decided-at-once', writer)
  const [page, other] = await Promise.all([
    desk(browser, 'writer', true),
    desk(browser, 'editor', true),
  ])
  await page.goto(`/dashboard/articles/${id}`)
  await page.getByRole('textbox', { name: 'Note to the reviewer' }).fill('Is the date right?')
  await press(page, 'Submit for review')
  await expect(review(page)).toContainText('Is the date right?')
  await page.goto('/dashboard')

  const top = async (what: Locator) => (await what.boundingBox())?.y ?? Number.NaN
  const preview = other.getByTitle('Preview of the page')
  await other.goto(`/dashboard/articles/${id}`)
  const approve = review(other).getByRole('button', { name: 'Approve' })
  await expect(approve).toBeInViewport({ ratio: 1 })
  expect(await top(review(other).getByText('Is the date right?'))).toBeLessThan(await top(approve))
  expect(await top(approve)).toBeLessThan(await top(preview))
  await other.setViewportSize({ width: 390, height: 780 })
  expect(await top(approve)).toBeLessThan(await top(preview))
  const link = other.getByRole('link', { name: 'Review…' })
  const publish = other.getByRole('button', { name: 'Publish now' })
  expect(await top(link), 'the bar has one line').toBe(await top(publish))
  await link.click()
  await expect(review(other).getByText('Is the date right?')).toBeInViewport({ ratio: 1 })
  await expect(approve).toBeInViewport({ ratio: 1 })

  await approve.click()
  await expect(review(other)).toContainText('It can go out as it stands.')
  expect(await top(preview)).toBeLessThan(await top(review(other)))
})

function signal(): [Promise<void>, () => void] {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return [given, () => give()]
}

/** The writer at their update, with saves on their way until they are let go. */
async function withSavesHeld(browser: Browser, id: string) {
  const page = await desk(browser, 'writer', true)
  const [held, letGo] = signal()
  await page.route(`**/api/desk/articles/${id}`, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`/dashboard/articles/${id}`)
  await expect(page.getByRole('textbox', { name: 'What happened' })).toHaveClass(/rich-text/)
  return { page, letGo }
}
