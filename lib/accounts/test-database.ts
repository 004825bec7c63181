import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'
import { openTestCopy } from '@/db/test-copy'

/** Gives each test of a file a database of its own, with the real migrations, and the real clock back. */
export function onTestDatabase(): void {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'headsup-accounts-'))
    openTestCopy(folder)
  })
  afterEach(() => {
    vi.useRealTimers()
    globalThis.headsupDatabase?.$client.close()
    globalThis.headsupDatabase = undefined
    rmSync(folder, { recursive: true })
  })
}

/** Moves the clock that the code reads; everything else runs on. */
export function clockAt(time: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: time })
}
