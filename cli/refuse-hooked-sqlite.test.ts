import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isHooked } from './steps/refuse-hooked-sqlite.mjs'

test('a compiled file that takes its hooks away itself is known by it, and ours does not', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'headsup-compiled-')), 'some.node')
  expect(isHooked(file)).toBe(false)
  writeFileSync(file, 'ELF \0_ZN4node28RemoveEnvironmentCleanupHookEPN2v87IsolateEPFvPvES3_\0')
  expect(isHooked(file)).toBe(true)
  expect(isHooked('node_modules/better-sqlite3/build/Release/better_sqlite3.node')).toBe(false)
})
