import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { draftUpdate, headsup, hire } from './another-process'
import { demoUpdate } from './demo-update'
import { test } from './test'
import { testSite } from './test-site'

test.describe.configure({ timeout: 120_000 })
test.use({ javaScriptEnabled: false })

const address = testSite.url + demoUpdate.path

test('a page names its proof, which anybody can check against it', async ({ page, request }) => {
  await page.goto(demoUpdate.path)
  const link = page.locator('head link[rel=describedby]')
  await expect(link).toHaveAttribute('href', `${demoUpdate.path}/proof.json`)
  const answer = await request.get(`${demoUpdate.path}/proof.json`)
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/json',
    'cache-control': 'public, max-age=0, must-revalidate',
    etag: expect.any(String),
  })
  expect((await request.get('/.well-known/jwks.json')).status()).toBe(200)
  expect((await request.get('/updates/no-such-update/proof.json')).status()).toBe(404)
  expect(headsup(['verify', address])).toContain('the page says what the newest one says')

  const file = join(testSite.dataDirectory, '..', 'kept-proof.json')
  writeFileSync(file, await answer.text())
  expect(headsup(['verify', file])).toContain('signed, in an unbroken row.')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Microsoft cloud', 'Microsoft clout'))
  expect(refused(['verify', file])).toContain('says something else than what was signed')
})

test('the very next request shows the new version, and none of what was taken off', async ({
  request,
}) => {
  const id = draftUpdate('proof-at-once', hire('editor', 'proof@example.org'))
  const proof = () => request.get('/updates/proof-at-once/proof.json')
  expect((await proof()).status()).toBe(404)
  headsup(['publish', id, '--reason', 'Short on purpose.'])
  expect((await (await proof()).json()).versions).toHaveLength(1)
  headsup(['publish', id, '--reason', 'Short on purpose.'])
  expect((await (await proof()).json()).versions).toHaveLength(2)
  expect(headsup(['verify', `${testSite.url}/updates/proof-at-once`])).toContain('2 versions are')
  headsup(['unpublish', id])
  expect((await proof()).status()).toBe(404)
})

function refused(words: string[]): string {
  try {
    headsup(words)
  } catch (error) {
    return String((error as { stdout: string }).stdout)
  }
  throw new Error('It was not refused.')
}
