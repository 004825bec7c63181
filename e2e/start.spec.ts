import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from './test'
import { testSite } from './test-site'

test('a first start serves the front page and prints where it is', async ({ request }) => {
  expect((await request.get('/')).status()).toBe(200)
  expect(readFileSync(testSite.log, 'utf8')).toContain(`served at ${testSite.url}`)
})

test('while nobody can sign in, a one-time owner link is printed', () => {
  const [token] = /\/setup\/[\w-]{43}/.exec(readFileSync(testSite.log, 'utf8')) ?? []
  expect(token).toBeDefined()
})

test('the secret can be read by its owner only', () => {
  expect(statSync(join(testSite.dataDirectory, 'secret')).mode & 0o777).toBe(0o600)
})
