import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

let folder = ''

beforeEach(() => {
  vi.resetModules()
  folder = mkdtempSync(join(tmpdir(), 'headsup-secret-'))
  vi.stubEnv('DATA_DIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

it('makes one secret that only we can read, and keeps it', async () => {
  const { authSecret } = await import('./secret')
  const secret = authSecret()
  expect(secret.length).toBeGreaterThanOrEqual(64)
  expect(authSecret()).toBe(secret)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['secret'])
})

it.each(['', 'short', `${'x'.repeat(31)}\n`])('refuses the secret %j in words', async (text) => {
  writeFileSync(join(folder, 'secret'), text)
  const { authSecret } = await import('./secret')
  expect(authSecret).toThrow('it needs 32. Put the file of your backup there.')
})

it('leaves nothing behind when the secret cannot be written', async () => {
  const { authSecret } = await import('./secret')
  mkdirSync(join(folder, `secret.${process.pid}.part`))
  expect(authSecret).toThrow('cannot be written (EISDIR). Make room on the disk')
  expect(readdirSync(folder)).not.toContain('secret')
})
