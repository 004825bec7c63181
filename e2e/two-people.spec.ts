import { expect, type Page } from '@playwright/test'
import { heartbeatEvery } from '@/lib/domain/presence/presence'
import { draftUpdate, hire } from './another-process'
import { openDesk } from './sign-in'
import { test } from './test'

test.describe.configure({ mode: 'serial', timeout: 60_000 })

const emails = { ada: 'ada-locks@example.org', bert: 'bert-locks@example.org' }
let ada = { id: '', role: 'editor' as const }

test.beforeAll(() => {
  ada = { ...hire('editor', emails.ada, undefined, 'Ada Lock'), role: 'editor' }
  hire('editor', emails.bert, undefined, 'Bert Lock')
})

async function open(page: Page, id: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/presence'))
  await page.goto(`/dashboard/articles/${id}`)
  await answered
}

const headline = (page: Page) => page.getByRole('textbox', { name: 'Headline', exact: true })
const said = (page: Page) => page.locator('main form p[role=status]').first()

/** What is news at one heartbeat is none at the next, so in this tab only the test asks. */
function withoutHeartbeats(every: number): void {
  const { setInterval } = window
  window.setInterval = ((work: TimerHandler, wait?: number) =>
    wait === every ? 0 : setInterval(work, wait)) as typeof window.setInterval
}

/** Coming back to a tab lets it ask at once. */
async function lookAgain(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/presence'))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await answered
}

test('one writes, the other reads, takes over, and goes; no word is lost', async ({ browser }) => {
  const id = draftUpdate('two-at-once', ada)
  const [first, second] = await Promise.all([
    openDesk(browser, emails.ada),
    openDesk(browser, emails.bert),
  ])
  await first.addInitScript(withoutHeartbeats, heartbeatEvery)
  await open(first, id)
  await open(second, id)
  await expect(said(second)).toHaveText(/^Ada Lock is writing here since \d\d:\d\d UTC\.$/)
  await expect(headline(second)).toBeDisabled()
  await expect(second.getByRole('textbox', { name: 'What happened' })).not.toBeEditable()
  await expect(second.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0)
  await expect(headline(second), 'it looks as if one could write').toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  )
  await expect(headline(first)).toBeEditable()

  await second.goto('/dashboard/articles')
  const row = second.getByRole('listitem').filter({ hasText: 'The update at two-at-once' })
  await expect(row).toContainText('Ada Lock is in it now')
  await open(second, id)

  const saves = `**/api/desk/articles/${id}`
  await first.route(saves, (route) => route.abort())
  await headline(first).fill('What Ada typed and had not saved')
  await second.getByRole('button', { name: 'Take over' }).click()
  await second.getByRole('button', { name: 'Yes, take over' }).click()
  await expect(headline(second)).toBeEditable()
  await lookAgain(first)
  await expect(said(first)).toContainText(/^Bert Lock took over at \d\d:\d\d UTC\./)
  await expect(said(first)).toContainText('What you typed is kept as a revision.')
  await expect(headline(first)).toBeDisabled()
  await first.unroute(saves)
  await first.getByRole('link', { name: 'See what is kept' }).click()
  await first.waitForURL('**/revisions')
  await expect(first.getByRole('main')).toContainText('What was typed and not saved.')
  await open(first, id)

  await headline(second).fill('What Bert saved')
  await second.keyboard.press('Control+s')
  await expect(second.locator('header [role=status]')).toHaveText(/^Saved /)
  await second.goto('/dashboard/articles')
  await lookAgain(first)
  await expect(said(first)).toHaveText('You can write now. This is the newest text.')
  await expect(headline(first)).toBeEditable()
  await expect(headline(first)).toHaveValue('What Bert saved')
})

test('a second tab of the same person is told so', async ({ browser }) => {
  const id = draftUpdate('two-tabs', ada)
  const page = await openDesk(browser, emails.ada)
  await open(page, id)
  const tab = await page.context().newPage()
  await open(tab, id)
  await expect(said(tab)).toContainText('You are writing here in another tab since')
  await page.close()
  await lookAgain(tab)
  await expect(headline(tab)).toBeEditable()
})
