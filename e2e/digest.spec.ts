import { type ChildProcess, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { hasFrameworkScript } from '@/lib/door/pages/document'
import { mailServer, type Received } from '@/lib/mail/test-mail-server'
import { partsOf } from '@/lib/mail/test-parts-of'
import { hire, password } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { killed, serveAt } from './own-server'
import { test } from './test'

/** A server with a mail server beside it, which is what the digest needs. */
const site = 'http://localhost:4983'
const directory = mkdtempSync(join(tmpdir(), 'headsup-digest-'))
const received: Received[] = []
const checker = 'node_modules/vnu-jar/build/dist/vnu.jar'
const editor = 'digest@example.org'

let server: ChildProcess
let stopMail = () => {}
let db: SQLite.Database

test.use({ baseURL: site, javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
test.describe.configure({ mode: 'serial', timeout: 120_000 })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  const mail = await mailServer(received)
  stopMail = mail.stop
  const settings = { SITE_URL: site, SMTP_URL: `smtp://127.0.0.1:${mail.port}` }
  server = await serveAt(4983, directory, { ...settings, HEADSUP_DEMO: '1' })
  db = new SQLite(join(directory, 'headsup.db'))
  hire('editor', editor, directory)
})

test.afterAll(async () => {
  db.close()
  await killed(server)
  stopMail()
  rmSync(directory, { recursive: true })
})

test('until everything is there, there is no form, and nothing leads to it', async ({ page }) => {
  expect((await page.request.get('/digest')).status()).toBe(404)
  expect((await page.request.get('/imprint')).status()).toBe(404)
  await page.goto('/feeds')
  await expect(page.locator('a[href="/digest"]')).toHaveCount(0)
  const sent = { form: { email: 'early@example.net' }, headers: { origin: site } }
  expect((await page.request.post('/digest', sent)).status()).toBe(404)
  openDigest()
  await page.goto('/feeds')
  await page.getByRole('link', { name: 'The digest by mail' }).click()
  await expect(page).toHaveURL('/digest')
  await page.goto('/')
  await page.getByRole('link', { name: 'Send me the digest' }).click()
  await expect(page).toHaveURL('/digest')
  await page.getByRole('link', { name: 'Imprint' }).click()
  await expect(page.getByText('10115 Berlin')).toBeVisible()
})

test('somebody signs up, confirms, gets the digest that an editor sends, and leaves by one click', async ({
  page,
}) => {
  await page.goto('/digest')
  await page.getByLabel('Your e-mail address').fill('ada@example.net')
  await page.getByText('Only some topics').click()
  await page.getByLabel('OpenAI', { exact: true }).check()
  await page.getByRole('button', { name: 'Send me a link to confirm' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
  await expect.poll(() => received.length).toBe(1)

  const letter = received[0]?.text.replace(/=\r\n/g, '').replace(/=3D/g, '=') ?? ''
  const confirm = /http:\/\/\S+\/digest\/confirm\/\S+/.exec(letter)?.[0] ?? ''
  const looked = await page.request.get(confirm)
  expect(looked.headers()).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  })
  expect(subscribers()).toBe(0)
  await page.goto(confirm)
  await expectNoScript(page)
  await page.getByRole('button', { name: 'Send me the digest' }).click()
  await expect(page.getByRole('heading', { name: 'You are on the list' })).toBeVisible()
  expect(subscribers()).toBe(1)
  await page.goto(confirm)
  await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()

  await sendAsEditor(page)
  await expect.poll(() => received.length, { timeout: 30_000 }).toBe(2)
  expect(received[1]?.to).toEqual(['ada@example.net'])
  const { head, html, plain } = partsOf(received[1]?.text ?? '')
  expect(head.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const leave = head.get('list-unsubscribe')?.slice(1, -1) ?? ''
  expect(leave).toMatch(/^http:\/\/localhost:4983\/digest\/leave\/[\w.-]+$/)
  expect(plain).toContain('OpenAI')
  expect(nuErrors(html)).toBe('')

  await page.context().clearCookies()
  await page.goto(leave)
  await expectNoScript(page)
  expect(nuErrors(await page.content())).toBe('')
  await expect(page.getByLabel('OpenAI', { exact: true })).toBeChecked()
  await page.getByLabel('Weekly').check()
  await page.getByRole('button', { name: 'Save what I get' }).click()
  await expect(page.getByRole('heading', { name: 'That is changed' })).toBeVisible()
  expect(db.prepare('SELECT rhythm FROM subscribers').pluck().get()).toBe('weekly')

  // A mail program posts from anywhere, without a page, a cookie or a name.
  for (const origin of [null, 'https://mail.example']) {
    const answer = await fetch(leave, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(origin !== null && { origin }),
      },
      body: 'List-Unsubscribe=One-Click',
      redirect: 'manual',
    })
    expect(answer.status).toBe(200)
    expect(subscribers()).toBe(0)
  }
  await page.goto(leave)
  await expect(page.getByRole('heading', { name: 'You have left' })).toBeVisible()
})

test('what is no address, what comes from elsewhere and what comes too often is refused', async ({
  page,
}) => {
  const post = (form: Record<string, string>, headers = {}) =>
    page.request.post('/digest', { form, headers: { origin: site, ...headers }, maxRedirects: 0 })
  for (const email of [
    '',
    'nobody',
    'a@b.example\r\nBcc: c@d.example',
    `${'x'.repeat(300)}@a.example`,
  ]) {
    const answer = await post({ email })
    expect([answer.status(), answer.headers().location]).toEqual([303, '/digest/again'])
  }
  expect((await post({ email: 'a@b.example' }, { origin: 'https://evil.example' })).status()).toBe(
    403,
  )
  const ends: (string | undefined)[] = []
  for (let at = 0; at < 11; at++) {
    ends.push((await post({ email: `a${at}@b.example` })).headers().location)
  }
  expect(new Set(ends.slice(0, 9))).toEqual(new Set(['/digest/sent']))
  expect(ends.at(-1)).toBe('/digest/wait')
  for (const path of ['/digest', '/imprint', '/digest/wait']) {
    expect(nuErrors(await (await page.request.get(path)).text())).toBe('')
  }
})

test('the form and the imprint have no barrier', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: site, javaScriptEnabled: true })
  for (const path of ['/digest', '/imprint']) {
    await page.goto(path)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await expectNoBarrier(page)
    await expect(page.locator('h1')).toHaveCount(1)
  }
})

function openDigest(): void {
  const settings = {
    digest: 'yes',
    // Nothing goes out by itself while this test runs.
    digestHour: '23',
    digestRate: '6000',
    publisher: 'HeadsUpAI',
    postalAddress: 'Example Street 1\n10115 Berlin',
    contact: 'desk@example.org',
  }
  const insert = db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)')
  for (const [key, value] of Object.entries(settings)) insert.run(key, JSON.stringify(value))
  // Whichever day is next, something came out on it.
  const rows = db
    .prepare<[], string>(
      `SELECT article_id FROM published_article_topics
       WHERE topic_id = (SELECT id FROM published_topics WHERE slug = 'openai')`,
    )
    .pluck()
    .all()
  const move = db.prepare('UPDATE published_articles SET first_published_at = ? WHERE id = ?')
  const day = 24 * 3_600_000
  for (const [at, id] of rows.entries()) move.run(Date.now() - at * day - 1, id)
}

function subscribers(): unknown {
  return db.prepare('SELECT count(*) FROM subscribers').pluck().get()
}

/** As people do, with scripts off. */
async function sendAsEditor(page: Page): Promise<void> {
  await page.goto('/sign-in?next=/dashboard/digest')
  await page.getByLabel('E-mail address').fill(editor)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL('/dashboard/digest')
  const daily = page.getByRole('region', { name: /^Daily: / })
  await daily.getByLabel('Words before the updates').fill('Good morning.')
  await daily.getByRole('button', { name: 'Save the words' }).click()
  await expect(daily.getByText('Saved.')).toBeVisible()
  const preview = await page.request.get('/api/desk/digest/preview/daily?form=text')
  expect(await preview.text()).toContain('Good morning.')
  await daily.getByRole('button', { name: 'Send now' }).click()
  await expect(daily.getByText('It is being sent.').first()).toBeVisible()
}

async function expectNoScript(page: Page): Promise<void> {
  expect(hasFrameworkScript(await page.content())).toBe(false)
  expect(await page.context().cookies()).toEqual([])
}

function nuErrors(html: string): string {
  const file = join(directory, 'page.html')
  writeFileSync(file, html)
  const args = ['-jar', checker, '--errors-only', '--exit-zero-always', '--stdout', file]
  return execFileSync('java', args, { encoding: 'utf8' })
}
