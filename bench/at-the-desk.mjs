import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chromium as browserType } from '@playwright/test'
import sharp from 'sharp'
import { root } from '../cli/steps/run.mjs'
import { median } from './median.mjs'

const email = 'bench@example.org'
const password = 'correct horse battery staple'

/**
 * What an editor waits for in a real browser, in milliseconds: from a key to the next paint while writing in a full
 * update (the 98th of a hundred), and from sending a picture of nearly 8 MB to its answer.
 */
export async function atTheDesk({ url, dataDirectory }, chromium) {
  const person = ['--email', email, '--name', 'Bench Editor', '--role', 'editor']
  const args = ['cli/headsup.ts', 'create-user', ...person, '--password-stdin']
  execFileSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', ...args], {
    cwd: root,
    input: password,
    env: { ...process.env, DATA_DIR: dataDirectory, SITE_URL: url },
  })
  const launch = { args: ['--no-sandbox'], ...(chromium && { executablePath: chromium }) }
  const browser = await browserType.launch(launch)
  try {
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 } })
    ).newPage()
    await page.goto(`${url}/sign-in`)
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL('**/dashboard')
    const upload = median(await uploads(page))
    return { typing: await typing(page, url), upload }
  } finally {
    await browser.close()
  }
}

async function uploads(page) {
  const times = []
  for (let round = 0; round < 3; round++) {
    const bytes = [...(await largePicture())]
    times.push(
      await page.evaluate(async (sent) => {
        const body = new Uint8Array(sent)
        const begin = performance.now()
        const answer = await fetch('/api/desk/media?name=bench.jpg', { method: 'POST', body })
        if (!answer.ok) throw new Error(await answer.text())
        return performance.now() - begin
      }, bytes),
    )
  }
  return times
}

/** Noise compresses badly, so its quality decides the size: just below 8 MB. */
async function largePicture() {
  const [width, height] = [3_600, 2_700]
  const raw = { width, height, channels: 3 }
  const noise = randomBytes(width * height * 3)
  for (let quality = 90; ; quality -= 6) {
    const bytes = await sharp(noise, { raw }).jpeg({ quality }).toBuffer()
    if (bytes.length < 8_300_000) return bytes
  }
}

async function typing(page, url) {
  await page.goto(`${url}/dashboard/articles?state=live`)
  await page.locator('main li h2 a').first().click()
  const text = page.getByRole('textbox', { name: 'What happened' })
  await text.and(page.locator('.rich-text')).waitFor()
  await page.waitForTimeout(2_000)
  await page.evaluate(() => {
    globalThis.paints = []
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown') globalThis.paints.push(duration)
      }
    })
    observer.observe({ type: 'event', durationThreshold: 16 })
  })
  await text.click()
  await page.keyboard.type('a word and another one. '.repeat(5).slice(0, 100), { delay: 60 })
  await page.waitForTimeout(500)
  const paints = await page.evaluate(() => globalThis.paints.toSorted((a, b) => a - b))
  return paints.at(-2) ?? 16
}
