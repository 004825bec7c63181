import { request as ask } from 'node:http'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { draftUpdate, headsup, hire, inAnotherProcess, password } from './another-process'
import { signIn, signInByForm } from './sign-in'
import { test } from './test'
import { testSite } from './test-site'

test.describe.configure({ timeout: 60_000 })

let email = ''

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  email = `accounts-${workerIndex}@example.org`
  const person = ['--email', email, '--name', 'The editor', '--role', 'editor']
  headsup(['create-user', ...person, '--password-stdin'], { input: password })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('people sign in and out', async ({ page }) => {
      await signInByForm(page, email)
      await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.waitForURL('**/sign-in**')
      await page.goto('/dashboard/articles')
      await expect(page).toHaveURL(/\/sign-in\?next=/)
    })

    test('a wrong password and an unknown person read the same', async ({ page }) => {
      const answers: string[] = []
      for (const who of [email, 'nobody@example.org']) {
        await page.goto('/sign-in')
        await page.getByLabel('E-mail address').fill(who)
        await page.getByLabel('Password').fill(`not ${password}`)
        await page.getByRole('button', { name: 'Sign in' }).click()
        const alert = page.getByRole('alert').filter({ hasText: /\w/ }).first()
        answers.push((await alert.textContent()) ?? '')
      }
      expect(answers[0]).not.toBe('')
      expect(answers[0]).toBe(answers[1])
    })
  })
}

test('a form of 11 MB without scripts is answered in words, and is not sent back', async ({
  request,
}) => {
  const signInPage = await (await request.get('/sign-in')).text()
  const hidden = signInPage.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)
  const fields = [...hidden].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&quot;', '"'),
  ])
  const answer = await request.post('/sign-in', {
    headers: { origin: testSite.url },
    multipart: {
      ...Object.fromEntries(fields),
      email: 'x'.repeat(11 * 1024 * 1024),
      password,
    },
  })
  expect(answer.status()).toBe(413)
  const page = await answer.text()
  expect(page).toContain('16 kB')
  expect(page.length).toBeLessThan(100_000)
})

const face = sharp({ create: { width: 60, height: 60, channels: 3, background: '#36c' } })
  .png()
  .toBuffer()

test('a profile stands under what is live from the next request on', async ({ page, request }) => {
  const email = 'profile@example.org'
  const author = { ...hire('editor', email, undefined, 'Before Thename'), role: 'editor' as const }
  inAnotherProcess({ verb: 'publish', id: draftUpdate('signed-by-a-profile', author) })
  const update = async () => (await request.get('/updates/signed-by-a-profile')).text()
  expect(await update()).toContain('Before Thename')
  await signIn(page, email)
  await page.goto('/dashboard/account')
  await page.getByLabel('Name').fill('Ada Afterwards')
  await page.getByLabel('About you').fill('Writes about engines.')
  await page.getByLabel('Fediverse handle').fill('no handle')
  await page.getByLabel('Your pages elsewhere').fill('https://ada.example.org/')
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(page.getByText('Write a handle such as')).toBeVisible()
  await page.getByLabel('Fediverse handle').fill('ada@mastodon.social')
  const picture = { name: 'me.png', mimeType: 'image/png' }
  await page.getByLabel('Picture').setInputFiles({ ...picture, buffer: Buffer.from('no picture') })
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(page.getByText('This is not a JPEG, PNG or WebP picture.')).toBeVisible()
  await page.getByLabel('Picture').setInputFiles({ ...picture, buffer: await face })
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(page.getByText('Readers see it from now on.')).toBeVisible()
  expect(await update()).toContain('Ada Afterwards')
  expect(await update()).toContain(
    '<meta name="fediverse:creator" content="@ada@mastodon.social"/>',
  )
  const own = await (await request.get('/authors/before-thename')).text()
  expect(own).toContain('Writes about engines.')
  expect(own).toMatch(/<img src="\/media\/[0-9a-f]{32}\.webp" alt="" width="48"/)
  expect(own).toContain('rel="me" class="py-0.5">ada.example.org</a>')
})

test('a session ended elsewhere ends at once', async ({ page, browser }) => {
  await signInByForm(page, email)
  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await signInByForm(other, email)
  await page.goto('/dashboard/account')
  await page.getByRole('button', { name: 'End all other sessions' }).click()
  await expect(page.getByRole('button', { name: 'End all other sessions' })).toBeHidden()
  await other.goto('/dashboard/account')
  await expect(other).toHaveURL(/\/sign-in/)
  await elsewhere.close()
})

test('the desk is private: no store, no frame, a nonce for each answer', async ({ page }) => {
  await signIn(page, email)
  const nonces = new Set<string>()
  for (const _ of [1, 2]) {
    const answer = await page.goto('/dashboard/articles')
    const headers = answer?.headers() ?? {}
    expect(headers['cache-control']).toContain('no-store')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    nonces.add(/'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '')
  }
  expect(nonces.size).toBe(2)
})

test('signing in in the background is refused with the right status, and gives no name away', async ({
  request,
  baseURL,
}) => {
  const same = { origin: baseURL ?? '' }
  const post = (data: unknown, headers = same) =>
    request.post('/api/desk/sign-in', { headers, data: Buffer.from(JSON.stringify(data)) })
  const right = { email, password }
  expect((await post(right, { origin: 'https://elsewhere.example' })).status()).toBe(403)
  expect((await post({ ...right, email: 'x'.repeat(20_000) })).status()).toBe(413)
  expect((await post('no form at all')).status()).toBe(422)
  expect((await post({ email: 'no address', password: '' })).status()).toBe(422)
  const wrong = await post({ ...right, password: 'not the password' })
  const unknown = await post({ ...right, email: 'nobody-at-all@example.org' })
  expect(wrong.status()).toBe(422)
  expect(await wrong.json()).toMatchObject({ message: (await unknown.json()).message })
  expect(await wrong.text()).not.toContain('not the password')
  const welcome = await post(right)
  expect(welcome.status()).toBe(200)
  expect(Object.keys((await welcome.json()).person)).toEqual(['id', 'name'])
  expect((await request.get('/dashboard/articles')).url()).toMatch(/articles$/)
})

test('who tries too often is stopped, whatever address they claim, and nobody else is', async () => {
  const wrong = { email: 'nobody@example.org', password: 'not the password' }
  for (let tries = 1; tries <= 20; tries++) {
    await signInFrom('127.0.0.3', { ...wrong, email: `nobody-${tries}@example.org` })
  }
  expect(await signInFrom('127.0.0.3', { email, password })).toContain('too many tries')
  const claimed = await signInFrom('127.0.0.3', { email, password }, '127.0.0.4')
  expect(claimed).toContain('too many tries')
  expect(await signInFrom('127.0.0.4', { email, password })).toContain('"ok":true')
})

/** Signs in from another address of this machine, which no browser can. */
async function signInFrom(
  localAddress: string,
  credentials: { email: string; password: string },
  claimed?: string,
): Promise<string> {
  const headers = {
    host: new URL(testSite.url).host,
    origin: testSite.url,
    'content-type': 'application/json',
    ...(claimed && { 'x-forwarded-for': claimed }),
  }
  const options = {
    host: '127.0.0.1',
    port: testSite.port,
    path: '/api/desk/sign-in',
    localAddress,
  }
  return new Promise((resolve, reject) => {
    ask({ ...options, method: 'POST', headers }, async (answer) => {
      resolve(Buffer.concat(await answer.toArray()).toString())
    })
      .on('error', reject)
      .end(JSON.stringify(credentials))
  })
}
