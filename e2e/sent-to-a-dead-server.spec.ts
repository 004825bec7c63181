import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { emptySite, hire, inAnotherProcess } from './another-process'
import { field, openDirectly, readersSee, said, saveLine, stored } from './desk-page'
import { killed, serveAt } from './own-server'
import { signInByForm } from './sign-in'
import { test } from './test'

const port = 4994
const directory = mkdtempSync(join(tmpdir(), 'headsup-dead-server-'))
const email = 'dead-server@example.org'
let by: ReturnType<typeof hire>
let server: ChildProcess

test.describe.configure({ timeout: 120_000 })
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

test('what was clicked while the server was down is saved after its start, and not published', async ({
  page,
  request,
}) => {
  const draft = { headline: 'An update clicked while it was down', slug: 'clicked-while-down', by }
  const id = String(inAnotherProcess({ verb: 'draft', ...draft }, directory))
  inAnotherProcess({ verb: 'publish', id }, directory)
  await signInByForm(page, email)
  await openDirectly(page, id)
  await killed(server)
  await field(page, 'Takeaway').fill('Clicked while it was down.')
  await page.getByRole('button', { name: 'Publish as an update' }).click()
  await expect(said(page)).toHaveText(/^Not published: there is no connection to the site\./)
  await field(page, 'Takeaway').fill('Clicked while it was down. And half a sente')
  server = await serveAt(port, directory)
  await expect(saveLine(page)).toHaveText(/^Saved \d\d:/, { timeout: 60_000 })
  expect(stored(id, directory)).toMatchObject({ rev: 3, liveRev: 2 })
  expect(await readersSee(request, 'clicked-while-down')).not.toContain('Clicked while')
  await expect(said(page)).toBeVisible()
})
