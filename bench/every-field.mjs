import { execFileSync } from 'node:child_process'
import { forTypeScript, root } from '../cli/steps/run.mjs'
import { openDesk } from './at-the-desk.mjs'

/** In each field of both lists the first and the last row. */
const fields = [
  'headline',
  'slug',
  'takeaway',
  'whatHappened',
  'whyItMatters',
  'whatItMeans',
  'whatIsNotKnown',
  ...[0, 9].flatMap((at) =>
    [
      'permalink',
      'authorName',
      'handle',
      'text',
      'postedAt',
      'lang',
      'reposts',
      'likes',
      'countsAsOf',
      'profileUrl',
    ].map((fact) => `sources.${at}.${fact}`),
  ),
  ...[0, 19].flatMap((at) => [`questions.${at}.question`, `questions.${at}.answer`]),
  'topics.2.name',
  'seoTitle',
  'seoDescription',
  'socialTitle',
  'socialDescription',
]

/**
 * From a key to the next paint, in milliseconds, in every field of an update with thirty rows: the worst of eight keys in
 * each, by the Event Timing API, which tells in steps of eight and nothing below sixteen.
 */
export async function everyField(site, chromium) {
  const id = newArticle(site)
  const { page, close } = await openDesk(site.url, chromium)
  try {
    await page.goto(`${site.url}/dashboard/articles/${id}`)
    const text = page
      .getByRole('textbox', { name: 'What happened' })
      .and(page.locator('.rich-text'))
    await text.waitFor()
    await page.frameLocator('[title="Preview of the page"]').locator('h1').waitFor()
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('main details')) one.open = true
    })
    await page.evaluate(watchKeys)
    const worst = []
    for (const name of fields) worst.push({ name, took: await typeInto(page, name) })
    return worst.toSorted((a, b) => b.took - a.took)
  } finally {
    await close()
  }
}

function newArticle({ url, dataDirectory }) {
  const printed = execFileSync(process.execPath, [...forTypeScript, 'bench/full-article.ts'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDirectory, SITE_URL: url },
    encoding: 'utf8',
  })
  return printed.trim().split('\n').at(-1)
}

async function typeInto(page, name) {
  // An address that follows the headline is sent by nobody, and has no name.
  const plain = page
    .locator(`main form [name="${name}"], main form input[id$="-${name}"]`)
    .filter({ visible: true })
    .first()
  const rich = page.locator(`.rich-field:has(> [name="${name}"], [name="${name}"]) .rich-text`)
  const field = (await rich.count()) > 0 ? rich.first() : plain
  await field.click()
  await page.keyboard.press('End')
  await page.evaluate(() => globalThis.slowest())
  await page.keyboard.type('1 a word', { delay: 70 })
  // What was typed last is told of after its paint.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 120))),
  )
  return page.evaluate(() => globalThis.slowest())
}

/** In the page: `slowest` says what the slowest key took since it was asked last. */
function watchKeys() {
  let slowest = 0
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name.startsWith('key')) slowest = Math.max(slowest, duration)
    }
  }).observe({ type: 'event', durationThreshold: 16 })
  globalThis.slowest = () => {
    const until = slowest
    slowest = 0
    return until
  }
}
