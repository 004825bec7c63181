import { expect } from '@playwright/test'
import { demoUpdate } from './demo-update'
import { test } from './test'

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
