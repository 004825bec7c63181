import { join } from 'node:path'
import { expect } from '@playwright/test'
import Database from 'better-sqlite3'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { signIn } from './sign-in'
import { test } from './test'
import { testSite } from './test-site'

test('what is due and not done is in red, and in numbers for whoever watches the site', async ({
  page,
  request,
}, { workerIndex }) => {
  const email = `sees-late-${workerIndex}@example.org`
  const author = { ...hire('editor', email), role: 'editor' as const }
  const slug = `late-at-its-hour-${workerIndex}`
  const id = draftUpdate(slug, author)
  inAnotherProcess({ verb: 'publish', id })
  leaseToNobody(id)
  const health = await request.get('/healthz')
  expect(health.status()).toBe(200)
  const text = await health.text()
  expect(text).toMatch(/^ok\n(\d+ schedules are|1 schedule is) due and not done\.\n/)
  expect(text).not.toContain('late')
  await signIn(page, email)
  await page.goto('/dashboard')
  const waiting = page.getByRole('region', { name: 'Waits for you' }).getByRole('listitem')
  const row = waiting.filter({ hasText: headlineOf(slug) })
  await expect(row).toContainText('Overdue')
  await expect(row).toContainText('It should have been taken off the site')
})

/** Due for ten minutes, in the hands of a process that does not get on. */
function leaseToNobody(article: string): void {
  const db = new Database(join(testSite.dataDirectory, 'headsup.db'))
  db.prepare(
    `INSERT INTO schedules (id, article_id, action, run_at, zone, set_by_name, set_at, state, lease_owner, lease_until)
     VALUES (?, ?, 'unpublish', ?, 'UTC', 'Somebody', 0, 'due', 'nobody', ?)`,
  ).run(article, article, Date.now() - 600_000, Date.now() + 55_000)
  db.close()
}
