import { type Browser, expect, type Locator } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { press, review, state } from './review-page'
import { openDesk } from './sign-in'
import { test } from './test'

// The last of them turns a switch that all others would stumble over.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let emails = { writer: '', editor: '', owner: '' }
let writer = { id: '', role: 'writer' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  emails = {
    writer: `approved-writer-${workerIndex}@example.org`,
    editor: `approving-editor-${workerIndex}@example.org`,
    owner: `approving-owner-${workerIndex}@example.org`,
  }
  writer = { ...hire('writer', emails.writer, undefined, 'Walt Writes'), role: 'writer' }
  hire('editor', emails.editor, undefined, 'Edna Edits')
  hire('owner', emails.owner)
})

test('who waits with the page open learns of the answer, and an approval is not praised once the text changed', async ({
  browser,
}) => {
  const id = draftUpdate('answered-while-open', writer)
  const [page, other] = await Promise.all([
    openDesk(browser, emails.writer),
    openDesk(browser, emails.editor),
  ])
  await page.goto(`/dashboard/articles/${id}`)
  await press(page, 'Submit for review')
  await expect(page.getByText(/^It was submitted for review/)).toBeVisible()
  await other.goto(`/dashboard/articles/${id}`)
  await other.getByRole('textbox', { name: 'Note to the author' }).fill('Which paper?')
  await press(other, 'Return with the note')
  await expect(review(other)).toContainText('Returned by Edna Edits')
  await other.goto('/dashboard')
  await expect(page.getByText(/^Edna Edits returned this/)).toBeVisible({ timeout: 30_000 })
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
  const page = await openDesk(browser, emails.editor)
  await page.goto(`/dashboard/articles/${id}`)
  await press(page, 'Approve')
  await expect(review(page)).toContainText(/Approved by Edna Edits on .*UTC\./)
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
  const page = await openDesk(browser, emails.editor)
  await page.goto(`/dashboard/articles/${id}`)
  await press(page, 'Approve')
  await expect(review(page)).toContainText(/Approved by Edna Edits on .*UTC\./)
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
  await expect(review(page)).toContainText('Submitted by Walt Writes')
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
    openDesk(browser, emails.writer),
    openDesk(browser, emails.editor),
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

test('with the switch on, an author is told that somebody else has to approve', async ({
  browser,
}) => {
  const owner = await openDesk(browser, emails.owner, false)
  const id = draftUpdate('own-work', writer)
  const editor = await openDesk(browser, emails.editor, false)
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
  await expect(review(editor)).toContainText('Approved by Edna Edits')
  await Promise.all([owner.context().close(), editor.context().close()])
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
  const page = await openDesk(browser, emails.writer)
  const [held, letGo] = signal()
  await page.route(`**/api/desk/articles/${id}`, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`/dashboard/articles/${id}`)
  await expect(page.getByRole('textbox', { name: 'What happened' })).toHaveClass(/rich-text/)
  return { page, letGo }
}
