import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Response } from '@playwright/test'
import { emptySite, hire, inAnotherProcess } from './another-process'
import { killed, serveAt } from './own-server'
import { signInByForm } from './sign-in'
import { test } from './test'

const port = 4993
const directory = mkdtempSync(join(tmpdir(), 'headsup-restart-'))
const email = 'restart@example.org'
let by: ReturnType<typeof hire>
let server: ChildProcess

test.describe.configure({ mode: 'serial' })
test.use({ baseURL: `http://localhost:${port}` })

test.beforeAll(async () => {
  emptySite(directory)
  by = hire('editor', email, directory)
  server = await serveAt(port, directory)
})

test.afterAll(async () => {
  await killed(server)
  rmSync(directory, { recursive: true })
})

test('a server that was away while another process published shows it at the first visit', async ({
  request,
}) => {
  const draft = { verb: 'draft', headline: 'Published meanwhile', slug: 'meanwhile', by } as const
  const id = String(inAnotherProcess(draft, directory))
  expect((await request.get('/updates/meanwhile')).status()).toBe(404)
  expect(await (await request.get('/')).text()).not.toContain('Published meanwhile')
  await killed(server)
  inAnotherProcess({ verb: 'publish', id }, directory)
  server = await serveAt(port, directory)
  for (const path of ['/updates/meanwhile', '/', '/feed.xml', '/sitemap/updates-1.xml']) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(await answer.text(), path).toMatch(/Published meanwhile|updates\/meanwhile/)
  }
})

test('what was called saved is there after the server was killed at that moment', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await signInByForm(page, email)
  await page.goto('/dashboard/articles')
  await page.getByRole('button', { name: 'New update' }).click()
  await page.waitForURL(/\/dashboard\/articles\/[0-9a-f-]{36}$/)
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
  const address = page.url()
  const save = async (words: string) => {
    await headline.fill(words, soon)
    await page.keyboard.press('Control+s')
  }
  for (const words of ['Saved once', 'Saved twice']) {
    // A killed server heard no good-bye of the tab before: the form is locked until that counts as gone.
    await expect(async () => {
      const [answer] = await Promise.all([page.waitForResponse(isSave, soon), save(words)])
      expect(answer.ok()).toBe(true)
    }).toPass({ timeout: 75_000 })
    await killed(server)
    server = await serveAt(port, directory)
    await page.goto(address)
    await expect(headline).toHaveValue(words)
  }
})

const soon = { timeout: 10_000 }
const isSave = (answer: Response) =>
  /articles\/[^/]+$/.test(answer.url()) && answer.request().method() === 'POST'
