import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { TestSqld } from '@/db/replica/test-sqld'
import { headsup, temporaryDirectory } from './test-command-line'

const primary = new TestSqld(temporaryDirectory())

beforeAll(async () => {
  await primary.start()
})

afterAll(async () => {
  globalThis.headsupReplica?.lock?.close()
  globalThis.headsupReplica = undefined
  await primary.kill()
})

function onPrimary(directory: string, words: string[]) {
  vi.stubEnv('DATABASE_PRIMARY_URL', primary.url)
  return headsup(directory, words)
}

test('the command line works through a primary, from its first migration to a backup', async () => {
  const directory = temporaryDirectory()
  const left = join(directory, 'headsup.db')
  writeFileSync(left, 'of one machine')
  const refused = await onPrimary(directory, ['migrate'])
  expect(refused.code).toBe(1)
  expect(refused.error).toContain(
    `The primary database is empty, and this machine has one of its own in ${left}.`,
  )
  rmSync(left)
  expect((await onPrimary(directory, ['migrate'])).code).toBe(0)
  expect((await onPrimary(directory, ['backup'])).code).toBe(0)
  expect((await onPrimary(directory, ['verify-backup', 'latest'])).out).toContain('is whole')

  const restore = await onPrimary(directory, ['restore', 'latest'])
  expect(restore.code).toBe(1)
  expect(restore.error).toContain('Nothing was restored: the database is at its primary')

  const other = temporaryDirectory()
  const doctor = await onPrimary(other, ['doctor', '--json'])
  expect(JSON.parse(doctor.out).findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ check: 'migrations', ok: true }),
      expect.objectContaining({
        check: 'synchronous',
        ok: false,
        detail: 'Level 1, should be FULL.',
      }),
    ]),
  )
})
