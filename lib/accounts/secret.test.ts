import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'

it('makes one secret that only we can read, and keeps it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-secret-'))
  vi.stubEnv('DATA_DIR', folder)
  const { authSecret } = await import('./secret')
  const secret = authSecret()
  expect(secret.length).toBeGreaterThanOrEqual(64)
  expect(authSecret()).toBe(secret)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})
