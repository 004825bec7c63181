import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testPublication } from '@/lib/published/test-publication'
import { sweepOutbox } from './sweep-outbox'

const { folder } = testPublication()
const day = 24 * 3_600_000

test('letters go when they have lain for a week, and others stay', () => {
  const now = Date.now()
  const outbox = join(folder(), 'outbox')
  expect(sweepOutbox(now)).toBe(0)
  mkdirSync(outbox)
  for (const days of [0, 6, 8, 30]) {
    const file = join(outbox, `${days}.eml`)
    writeFileSync(file, 'Dear reader')
    utimesSync(file, new Date(now - days * day), new Date(now - days * day))
  }
  expect(sweepOutbox(now)).toBe(2)
  expect(readdirSync(outbox).sort()).toEqual(['0.eml', '6.eml'])
})
