import { expect } from '@playwright/test'
import { test } from './test'

test('the manifest names the publication as its pages do, with pictures that are there', async ({
  page,
}) => {
  const { request } = page
  await expect(async () => {
    await page.goto('/')
    const name = await page.locator('meta[property="og:site_name"]').getAttribute('content')
    const answer = await request.get('/manifest.webmanifest')
    expect(answer.headers()['content-type']).toBe('application/manifest+json')
    expect(await answer.json()).toMatchObject({ name, start_url: '/', display: 'browser' })
  }).toPass()
  const { icons } = await (await request.get('/manifest.webmanifest')).json()
  expect(icons).toHaveLength(2)
  for (const { src, type } of icons) {
    const icon = await request.get(src)
    expect(icon.status(), src).toBe(200)
    expect(icon.headers()['content-type'], src).toBe(type)
  }
})
