import type { ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { TestSqld } from '@/db/replica/test-sqld'
import { mailServer, type Received } from '@/lib/mail/test-mail-server'
import { emptySite, headlineOf, hire, inAnotherProcess, joinPrimary } from './another-process'
import { killed, serveAt } from './own-server'
import { signInByForm } from './sign-in'
import { test } from './test'

const ports = [4981, 4982, 4983]
const home = mkdtempSync(join(tmpdir(), 'headsup-machines-'))
const primary = new TestSqld(home)
const desk = join(home, 'desk')
const sharedMedia = join(home, 'shared-media')
const email = 'of-several@example.org'
const letters: Received[] = []
let mail: Awaited<ReturnType<typeof mailServer>>
let writer: ReturnType<typeof hire>
const machines: ChildProcess[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  await primary.start()
  mail = await mailServer(letters)
  mkdirSync(sharedMedia)
  joinPrimary(desk, primary.url)
  emptySite(desk)
  // The machines name the folder; here it is mounted where it would be anyway.
  rmSync(join(desk, 'media'), { recursive: true, force: true })
  symlinkSync(sharedMedia, join(desk, 'media'))
  hire('editor', email, desk)
  writer = hire('writer', 'writes-for-several@example.org', desk)
  for (const [at, port] of ports.entries()) {
    const directory = directoryOf(at)
    mkdirSync(directory)
    for (const part of ['secret', 'keys']) {
      cpSync(join(desk, part), join(directory, part), { recursive: true })
    }
    machines[at] = await serveAt(port, directory, settings())
  }
})

test.afterAll(async () => {
  for (const machine of machines) await killed(machine)
  mail.stop()
  await primary.kill()
  rmSync(home, { recursive: true })
})

const directoryOf = (at: number) => join(home, `machine-${at}`)
const siteOf = (at: number) => `http://localhost:${ports[at]}`
const settings = () => ({
  DATABASE_PRIMARY_URL: primary.url,
  SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
  MEDIA_URL: sharedMedia,
})

function written(slug: string): string {
  const draft = { verb: 'draft', headline: headlineOf(slug), slug, by: writer } as const
  return String(inAnotherProcess(draft, desk))
}

async function showsEverywhere(slug: string): Promise<void> {
  for (const at of ports.keys()) {
    await expect
      .poll(async () => (await fetch(`${siteOf(at)}/updates/${slug}`)).status, { intervals: [50] })
      .toBe(200)
  }
}

test('what one machine publishes all of them show, with its card', async () => {
  inAnotherProcess({ verb: 'publish', id: written('shown-by-all-machines') }, desk)
  await showsEverywhere('shown-by-all-machines')
  for (const at of ports.keys()) {
    const page = await (await fetch(`${siteOf(at)}/updates/shown-by-all-machines`)).text()
    const [card] = /\/og\/[^"]+\.(png|jpg)/.exec(page) ?? ['none']
    expect((await fetch(siteOf(at) + card)).status, card).toBe(200)
    expect(await (await fetch(siteOf(at))).text()).toContain(headlineOf('shown-by-all-machines'))
  }
})

test('who signed in at one machine is signed in at the others', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: siteOf(0) })
  const page = await context.newPage()
  await signInByForm(page, email)
  for (const at of [1, 2]) {
    await expect(async () => {
      await page.goto(`${siteOf(at)}/dashboard`)
      await expect(page).toHaveURL(`${siteOf(at)}/dashboard`)
    }).toPass()
  }
})

test('what was set for a time happens once, and a letter goes once', async () => {
  test.setTimeout(120_000)
  const scheduled = written('by-itself')
  inAnotherProcess({ verb: 'schedule', id: scheduled, inMilliseconds: 500 }, desk)
  for (const slug of ['first-letter', 'second-letter']) {
    inAnotherProcess({ verb: 'submit', id: written(slug) }, desk)
    await expect.poll(() => lettersAbout(slug).length, { timeout: 40_000 }).toBeGreaterThan(0)
  }
  await showsEverywhere('by-itself')
  expect(lettersAbout('first-letter')).toHaveLength(1)
  expect(inAnotherProcess({ verb: 'look', id: scheduled }, desk)).toMatchObject({ state: 'live' })
})

const lettersAbout = (slug: string) =>
  letters.filter(({ text }) => text.replace(/=\r?\n/g, '').includes(headlineOf(slug)))

test('one machine is killed, and the others go on', async () => {
  test.setTimeout(120_000)
  await killed(machineAt(1))
  inAnotherProcess({ verb: 'publish', id: written('without-one') }, desk)
  for (const at of [0, 2]) {
    await expect
      .poll(async () => (await fetch(`${siteOf(at)}/updates/without-one`)).status)
      .toBe(200)
  }
  machines[1] = await serveAt(ports[1] ?? 0, directoryOf(1), settings())
  expect((await fetch(`${siteOf(1)}/updates/without-one`)).status).toBe(200)
})

function machineAt(at: number): ChildProcess {
  const machine = machines[at]
  if (!machine) throw new Error(`There is no machine ${at}.`)
  return machine
}

test('while the primary is gone all pages are shown and the desk says what it cannot do', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await (await browser.newContext({ baseURL: siteOf(0) })).newPage()
  await signInByForm(page, email)
  await page.goto('/dashboard/articles')
  await page.getByRole('button', { name: 'New update' }).click()
  await page.waitForURL(/\/dashboard\/articles\/[0-9a-f-]{36}$/)
  primary.freeze()
  for (const at of ports.keys()) {
    for (const path of [
      '/',
      '/updates/shown-by-all-machines',
      '/updates/without-one',
      '/search?q=update',
    ]) {
      expect((await fetch(siteOf(at) + path)).status, siteOf(at) + path).toBe(200)
    }
  }
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
  await headline.fill('Typed meanwhile')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('The primary database does not answer').first()).toBeVisible()
  primary.thaw()
  await expect(async () => {
    await page.keyboard.press('Control+s')
    await expect(page.getByText('The primary database does not answer')).toHaveCount(0, {
      timeout: 2_000,
    })
  }).toPass()
  await page.reload()
  await expect(headline).toHaveValue('Typed meanwhile')
})
