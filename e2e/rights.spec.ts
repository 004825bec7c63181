import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { draftUpdate, hire, inAnotherProcess } from './another-process'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ mode: 'serial', timeout: 120_000 })
test.use({ javaScriptEnabled: false })

const people = { owner: 'rights-owner@example.org', writer: 'rights-writer@example.org' }
let ownerId = { id: '', role: 'owner' as const }

test.beforeAll(() => {
  ownerId = { ...hire('owner', people.owner), role: 'owner' }
  hire('writer', people.writer)
})

/** What the browser sends for a form without scripts, taken from the page of somebody who may. */
async function formOf(page: Page, id: string, button: string): Promise<Record<string, string>> {
  await page.goto(`/dashboard/articles/${id}`)
  const form = page.locator('form', { has: page.locator(`button:text-is("${button}")`) })
  const inputs = await form.locator('input[type=hidden]').all()
  const pairs = inputs.map(async (input) => [
    (await input.getAttribute('name')) ?? '',
    (await input.getAttribute('value')) ?? '',
  ])
  return Object.fromEntries(await Promise.all(pairs))
}

function post(request: APIRequestContext, base: string, id: string, form: Record<string, string>) {
  return request.post(`/dashboard/articles/${id}`, { multipart: form, headers: { origin: base } })
}

type Deed = { button: string; from: string; to: string; intent?: string }

const deeds: Deed[] = [
  { button: 'Unpublish', from: 'live', to: 'draft' },
  { button: 'Retract this update', from: 'live', to: 'retracted' },
  { button: 'Move to trash', from: 'draft', to: 'trashed' },
  { button: 'Restore as a draft', from: 'trashed', to: 'draft' },
  { button: 'Begin the draft', from: 'idea', to: 'draft', intent: 'begin' },
  { button: 'Set aside as an idea', from: 'draft', to: 'idea', intent: 'shelve' },
  { button: 'Submit for review', from: 'draft', to: 'review', intent: 'submit' },
  { button: 'Withdraw', from: 'review', to: 'draft', intent: 'withdraw' },
  { button: 'Return with the note', from: 'review', to: 'draft', intent: 'return' },
  { button: 'Approve', from: 'review', to: 'ready', intent: 'approve' },
]

for (const { button, from, to, intent } of deeds) {
  test(`"${button}" of somebody else’s update is refused to a writer and a stranger by the action`, async ({
    browser,
    request,
    baseURL,
  }) => {
    const base = baseURL ?? ''
    const id = draftUpdate(`rights-${intent ?? 'verb'}-${from}-${to}`, ownerId)
    if (from === 'live') inAnotherProcess({ verb: 'publish', id })
    if (from === 'trashed') inAnotherProcess({ verb: 'trash', id })
    if (from === 'review') inAnotherProcess({ verb: 'submit', id })
    if (from === 'idea') inAnotherProcess({ verb: 'idea', id })
    const before = inAnotherProcess({ verb: 'look', id })
    const options = { javaScriptEnabled: false, baseURL: base }
    const owner = await browser.newContext(options)
    const ownerPage = await owner.newPage()
    await signIn(ownerPage, people.owner)
    const said: Record<string, string> = intent ? { intent, note: 'Say more.' } : {}
    const form = { ...(await formOf(ownerPage, id, button)), reason: 'It was wrong.', ...said }

    const writer = await browser.newContext(options)
    await signIn(await writer.newPage(), people.writer)
    await post(writer.request, base, id, form)
    expect(inAnotherProcess({ verb: 'look', id })).toEqual(before)
    await post(request, base, id, form)
    expect(inAnotherProcess({ verb: 'look', id })).toEqual(before)
    await post(owner.request, 'https://elsewhere.example', id, form)
    expect(inAnotherProcess({ verb: 'look', id })).toEqual(before)

    await post(owner.request, base, id, form)
    expect(inAnotherProcess({ verb: 'look', id })).toMatchObject({ state: to })
    await Promise.all([owner.close(), writer.close()])
  })
}

test('a writer sees only their own, and begins a draft without scripts', async ({ page }) => {
  draftUpdate('rights-not-theirs', ownerId)
  await signIn(page, people.writer)
  await page.goto('/dashboard/articles?q=rights-not-theirs')
  await expect(page.getByText('No update here has')).toBeVisible()
  await page.getByRole('button', { name: 'New update' }).click()
  await page.waitForURL(/\/dashboard\/articles\/[0-9a-f-]{36}$/)
  await page.goto('/dashboard/articles')
  await expect(page.getByText('No headline yet')).toBeVisible()
})
