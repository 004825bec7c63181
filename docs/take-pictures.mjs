// Takes the two pictures of the README from the demo of a new site: node docs/take-pictures.mjs
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { systemChromium } from '../cli/steps/browser.mjs'

const root = join(import.meta.dirname, '..')
const port = 4971
const url = `http://localhost:${port}`
const update = '/updates/openai-ends-microsoft-cloud-exclusivity'
const email = 'desk@example.org'
const password = 'correct horse battery staple'
const folder = mkdtempSync(join(tmpdir(), 'headsup-pictures-'))
const env = { ...process.env, PORT: String(port), SITE_URL: url, DATA_DIR: folder }
const system = process.env.CHROMIUM_PATH ?? systemChromium()

const server = spawn(process.execPath, ['cli/start.mjs'], { cwd: root, env, stdio: 'inherit' })
await answering()
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(system && { executablePath: system }),
})
try {
  await takeSite(await browser.newPage({ viewport: { width: 1280, height: 960 } }))
  await takeDesk(await browser.newPage({ viewport: { width: 1440, height: 900 } }))
} finally {
  await browser.close()
  const ended = new Promise((done) => server.once('exit', done))
  server.kill()
  await ended
  rmSync(folder, { recursive: true })
}

async function takeSite(page) {
  await page.goto(url + update)
  await keep(page, 'site')
}

async function takeDesk(page) {
  const words = ['--email', email, '--name', 'HeadsUpAI desk', '--role', 'owner']
  const args = ['cli/headsup.mjs', 'create-user', ...words, '--password-stdin']
  execFileSync(process.execPath, args, { cwd: root, env, input: password })
  await page.goto(`${url}/sign-in`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/dashboard')
  await page.goto(`${url}/dashboard/articles`)
  await page.getByRole('link', { name: /^OpenAI ends Microsoft/ }).click()
  await page.locator('.rich-text').first().waitFor()
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => document.activeElement?.blur())
  await keep(page, 'desk')
}

async function keep(page, name) {
  await page.evaluate(() => document.fonts.ready)
  const picture = sharp(await page.screenshot()).png({ palette: true, effort: 10 })
  await picture.toFile(join(root, 'docs', `${name}.png`))
}

async function answering() {
  while (!(await fetch(`${url}/healthz`).catch(() => null))?.ok) await pause(200)
}
