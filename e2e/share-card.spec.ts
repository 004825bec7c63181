import { expect } from '@playwright/test'
import { demoUpdate } from './demo-update'
import { test } from './test'
import { testSite } from './test-site'

const crawlers = ['Twitterbot/1.0', 'facebookexternalhit/1.1', 'Slackbot 1.0', 'Discordbot/2.0']
const slackReads = 32_768

for (const crawler of crawlers) {
  test(`${crawler} finds the whole card in the first 32 KB`, async ({ request }) => {
    const page = await request.get(demoUpdate.path, { headers: { 'user-agent': crawler } })
    const head = (await page.body()).subarray(0, slackReads).toString().split('</head>')[0] ?? ''
    const content = (name: string) =>
      [...head.matchAll(new RegExp(`(?:property|name)="${name}" content="([^"]*)"`, 'g'))].map(
        (match) => match[1],
      )
    expect(content('og:image')).toHaveLength(1)
    expect(content('twitter:image')).toEqual(content('og:image'))
    expect(content('og:image:width')).toEqual(['1200'])
    expect(content('og:image:height')).toEqual(['675'])
    expect(content('og:image:type')).toEqual(['image/png'])
    expect(content('og:image:alt')[0]).toContain(demoUpdate.headline)
    expect(content('og:title')).toEqual([demoUpdate.headline])
    expect(content('og:type')).toEqual(['article'])
    expect(content('og:url')).toEqual([testSite.url + demoUpdate.path])
    expect(head).toContain(`<link rel="canonical" href="${testSite.url}${demoUpdate.path}"`)
    expect(content('twitter:card')).toEqual(['summary_large_image'])
    expect(content('robots')[0]).toContain('max-image-preview:large')
  })
}

test('the card is a PNG of 1200×675 under 300 kB at an address for good', async ({ request }) => {
  const page = await (await request.get(demoUpdate.path)).text()
  const address = /property="og:image" content="([^"]*)"/.exec(page)?.[1] ?? ''
  const card = await request.get(address)
  const bytes = await card.body()
  expect(card.headers()['content-type']).toBe('image/png')
  expect(card.headers()['cache-control']).toContain('immutable')
  expect(bytes.length).toBeLessThan(300_000)
  expect(bytes.readUInt32BE(16)).toBe(1200)
  expect(bytes.readUInt32BE(20)).toBe(675)
})

test('machines read the update as objects of their own', async ({ request }) => {
  const page = await (await request.get(demoUpdate.path)).text()
  const scripts = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  const objects = scripts.map((match) => JSON.parse(match[1] ?? ''))
  expect(objects.map((object) => object['@type'])).toEqual(
    expect.arrayContaining(['NewsArticle', 'BreadcrumbList', 'FAQPage']),
  )
  const article = objects.find((object) => object['@type'] === 'NewsArticle')
  expect(article.headline).toBe(demoUpdate.headline)
  const answers = objects.find((object) => object['@type'] === 'FAQPage').mainEntity
  expect(answers).toHaveLength(4)
  for (const { name } of answers) expect(page).toContain(name)
})
