import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { emptySite, hire, inAnotherProcess } from './another-process'
import { openDirectly } from './desk-page'
import { serveAt, stopped } from './own-server'
import { signInByForm } from './sign-in'
import { test } from './test'

const port = 4995
const url = `http://localhost:${port}`
const directory = mkdtempSync(join(tmpdir(), 'headsup-log-'))
const file = join(directory, 'site.log')
const owner = 'olga.ownerly@example.org'
const guest = 'ida.invited@example.org'
const wrong = 'the wrong horse entirely'
const headline = 'A headline that is nobody’s yet'
const mailServer = 'smtp://mailuser:mailpass@127.0.0.1:1'

test.describe.configure({ mode: 'serial', timeout: 120_000 })
test.use({ baseURL: url })

let server: ChildProcess
let article = ''
let untouched = ''
/** What must not be in the log, beside names and addresses. */
const secrets: string[] = []

type Line = Record<string, unknown>

function logged(): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
}

/** The line of a message, without what no two runs share. */
function lineOf(msg: string, which: Line = {}): Line | undefined {
  const isMeant = (line: Line) => Object.entries(which).every(([name, is]) => line[name] === is)
  const {
    time: _,
    pid: __,
    ...line
  } = logged().findLast((one) => one.msg === msg && isMeant(one)) ?? {}
  return line
}

/** Changes the database behind the server's back. */
function sabotage(sql: string): void {
  const database = new SQLite(join(directory, 'headsup.db'))
  database.exec(sql)
  database.close()
}

async function idOn(page: Page): Promise<string> {
  const said = page.getByText(/If you tell us about this, name/).first()
  return /name ([0-9a-f]{10})\./.exec((await said.textContent()) ?? '')?.[1] ?? 'none'
}

test.beforeAll(async () => {
  emptySite(directory)
  const by = hire('owner', owner, directory, 'Olga Ownerly')
  const draft = { verb: 'draft', headline, slug: 'nobodys', by } as const
  article = String(inAnotherProcess(draft, directory))
  untouched = String(inAnotherProcess({ ...draft, slug: 'nobodys-either' }, directory))
  server = await serveAt(port, directory, {}, openSync(file, 'a'))
})

test.afterAll(() => rmSync(directory, { recursive: true }))

const id = expect.stringMatching(/^[0-9a-f]{10}$/)
const ms = expect.any(Number)

test('a start is logged', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { node } = process.versions
  const where = { host: '127.0.0.1', port }
  expect(lineOf('server started')).toEqual({
    level: 'info',
    version,
    node: `v${node}`,
    ...where,
    ms,
    msg: 'server started',
  })
})

test('what is refused is logged, whoever refuses it', async ({ page, request }) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(owner)
  await page.getByLabel('Password').fill(wrong)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('do not belong together')).toBeVisible()
  const refused = { id, method: 'POST', msg: 'request refused' }
  expect(lineOf('request refused')).toEqual({
    ...refused,
    level: 'info',
    path: '/sign-in',
    status: 401,
    reason: 'wrong e-mail address or password',
  })
  const headers = { origin: 'https://evil.example' }
  await request.post('/api/desk/sign-in?of=Wanda', { headers, data: { headline } })
  expect(lineOf('request refused')).toEqual({
    ...refused,
    level: 'warn',
    path: '/api/desk/sign-in',
    status: 403,
    reason: 'foreign',
  })
  await request.get('/invite/s3cretlinks3cret%00')
  expect(lineOf('request refused')).toEqual({
    ...refused,
    level: 'info',
    method: 'GET',
    path: '/invite/…',
    status: 400,
  })
  secrets.push('s3cretlink', 'evil.example')
})

test('mails and links are used, and only their purpose is logged', async ({ page, request }) => {
  await signInByForm(page, owner)
  await page.goto('/dashboard/people')
  await page.getByLabel('Name', { exact: true }).fill('Ida Invited')
  await page.getByLabel('E-mail address').fill(guest)
  await page.getByRole('button', { name: 'Make an invitation link' }).click()
  await expect(page.getByLabel('Invitation link for')).toBeVisible()
  const sent = { level: 'info', id, method: 'POST', path: '/dashboard/people', ms }
  expect(lineOf('mail sent')).toEqual({
    ...sent,
    purpose: 'invitation',
    by: 'outbox',
    msg: 'mail sent',
  })
  const [letter = ''] = readdirSync(join(directory, 'outbox'))
  const text = readFileSync(join(directory, 'outbox', letter), 'utf8').replace(/=\r?\n/g, '')
  const invite = /\/invite\/([\w-]+)/.exec(text)?.[1] ?? 'none'
  expect((await request.get(`/invite/${invite}`)).status()).toBe(200)
  await page.goto(`/dashboard/articles/${article}`)
  await page.getByRole('button', { name: 'Make a preview link' }).click()
  const link = await page.getByLabel('Preview link').inputValue()
  expect((await request.get(link)).status()).toBe(200)
  secrets.push(invite, link.slice(link.lastIndexOf('/') + 1))
})

test('a failed save shows the id under which it is logged', async ({ page }) => {
  await signInByForm(page, owner)
  await openDirectly(page, untouched)
  sabotage(
    "CREATE TRIGGER sabotage BEFORE UPDATE ON articles BEGIN SELECT RAISE(ABORT, 'sabotaged'); END",
  )
  const answer = page.waitForResponse(`**/api/desk/articles/${untouched}`)
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill(`${headline}, retold`)
  expect((await answer).status()).toBe(503)
  const { message } = await (await answer).json()
  const line = lineOf('action failed')
  expect(message).toContain(`If you tell us about this, name ${line?.id}.`)
  expect(line).toEqual({
    level: 'error',
    id,
    method: 'POST',
    path: `/api/desk/articles/${untouched}`,
    err: {
      type: 'SqliteError',
      message: 'sabotaged',
      code: 'SQLITE_CONSTRAINT_TRIGGER',
      stack: expect.stringContaining('at '),
    },
    msg: 'action failed',
  })
  sabotage('DROP TRIGGER sabotage')
})

test('a failed page of the desk shows its id, with scripts and without', async ({ browser }) => {
  sabotage('ALTER TABLE source_checks RENAME TO hidden_checks')
  for (const javaScriptEnabled of [true, false]) {
    const page = await (await browser.newContext({ baseURL: url, javaScriptEnabled })).newPage()
    await signInByForm(page, owner)
    const path = '/dashboard/sources'
    expect((await page.goto(path))?.status()).toBe(500)
    expect(lineOf('request failed')).toMatchObject({
      level: 'error',
      id: await idOn(page),
      method: 'GET',
      path,
      err: { type: 'SqliteError', message: expect.stringContaining('no such table') },
    })
  }
  sabotage('ALTER TABLE hidden_checks RENAME TO source_checks')
})

test('so does a page of the readers without the settings, though it asks for none', async ({
  page,
}) => {
  sabotage('ALTER TABLE settings RENAME TO hidden_settings')
  expect((await page.goto('/topics'))?.status()).toBe(503)
  expect(lineOf('page not read')).toMatchObject({ level: 'error', id: await idOn(page) })
  sabotage('ALTER TABLE hidden_settings RENAME TO settings')
})

test('so does one that cannot be read, and nobody keeps it', async ({ page }) => {
  sabotage('ALTER TABLE published_topics RENAME TO hidden_topics')
  expect((await page.goto('/topics'))?.status()).toBe(503)
  expect(lineOf('page not read')).toMatchObject({
    level: 'error',
    id: await idOn(page),
    path: '/topics',
  })
  sabotage('ALTER TABLE hidden_topics RENAME TO published_topics')
  expect((await page.goto('/topics'))?.status()).toBe(200)
})

test('a job that is done is logged', () => {
  const job = 'empty trash'
  expect(lineOf('job done', { job })).toEqual({ level: 'info', job, count: 0, ms, msg: 'job done' })
})

test('a mail that cannot be sent is logged, and so is why the server stopped', async ({ page }) => {
  expect(await stopped(server)).toBe(0)
  const stop = { level: 'info', why: 'SIGTERM', ms, msg: 'server stopped' }
  expect(lineOf('server stopped')).toEqual(stop)
  server = await serveAt(port, directory, { SMTP_URL: mailServer }, openSync(file, 'a'))
  await page.goto('/reset')
  await page.getByLabel('E-mail address').fill(owner)
  await page.getByRole('button').first().click()
  await expect.poll(() => lineOf('mail failed')).toMatchObject({ level: 'error' })
  expect(lineOf('mail failed')).toEqual({
    level: 'error',
    id,
    method: 'POST',
    path: '/reset',
    purpose: 'new password',
    code: 'ESOCKET',
    command: 'CONN',
    ms,
    msg: 'mail failed',
  })
  expect(await stopped(server)).toBe(0)
})

test('nothing in it is personal, and no secret', () => {
  const whole = readFileSync(file, 'utf8')
  const people = [owner, guest, 'Olga', 'Ownerly', 'Ida', 'Invited', 'Wanda']
  const typed = [wrong, headline, 'retold', 'correct horse', 'mailuser', 'mailpass']
  const key = readFileSync(join(directory, 'secret'), 'utf8').trim()
  for (const word of [...people, ...typed, ...secrets, key, directory, '@example']) {
    expect(whole).not.toContain(word)
  }
  expect(secrets).toHaveLength(4)
})
