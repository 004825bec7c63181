import { randomBytes } from 'node:crypto'
import { chromium as browserType } from '@playwright/test'
import sharp from 'sharp'
import { editor } from './editor.mjs'
import { median } from './median.mjs'

/**
 * What an editor waits for in a real browser, in milliseconds: from a key to the next paint while writing in a full
 * update (the 98th of a hundred), and from sending a picture of nearly 8 MB to its answer.
 */
export async function atTheDesk({ url }, chromium) {
  const { page, close } = await openDesk(url, chromium)
  try {
    const upload = median(await uploads(page))
    return { typing: await typing(page, url), upload }
  } finally {
    await close()
  }
}

/** A browser in which the editor has signed in. */
export async function openDesk(url, chromium) {
  const launch = { args: ['--no-sandbox'], ...(chromium && { executablePath: chromium }) }
  const browser = await browserType.launch(launch)
  const close = () => browser.close()
  try {
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 } })
    ).newPage()
    await page.goto(`${url}/sign-in`)
    await page.getByLabel('E-mail address').fill(editor.email)
    await page.getByLabel('Password').fill(editor.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL('**/dashboard')
    return { page, close }
  } catch (error) {
    await close()
    throw error
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
  const text = await openAnUpdate(page, url)
  await page.evaluate(watchPaints)
  await page.keyboard.type('a word and another one. '.repeat(5).slice(0, 100), { delay: 60 })
  await text.click()
  const paints = await page.evaluate(() => globalThis.paints)
  return paints.toSorted((a, b) => a - b).at(-3) ?? 16
}

/** Until the page beside the form shows what is typed: then all of the editor is there. */
async function openAnUpdate(page, url) {
  await page.goto(`${url}/dashboard/articles?state=live`)
  await page.locator('main li h2 a').first().click()
  const text = page.getByRole('textbox', { name: 'What happened' })
  await text.and(page.locator('.rich-text')).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' The first words. ')
  await page.frameLocator('[title="Preview of the page"]').getByText('The first words.').waitFor()
  return text
}

/** In the page: notes what each key takes to its next paint, until something is pressed with the mouse. */
function watchPaints() {
  const isSlow = () => {
    const until = performance.now() + 50
    while (performance.now() < until);
  }
  // What is quick is never told of; this is slow, and told of after all that was painted before it.
  addEventListener('pointerdown', isSlow, { once: true })
  globalThis.paints = new Promise((done) => {
    const durations = []
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown') durations.push(duration)
        if (name === 'pointerdown') done(durations)
      }
    }).observe({ type: 'event', durationThreshold: 16 })
  })
}
