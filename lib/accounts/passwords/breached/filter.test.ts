import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sha1 } from './breached-passwords'
import { DamagedFilter, headOf, isIn, lengthFor, membersOf, putIn } from './filter'

const folder = mkdtempSync(join(tmpdir(), 'headsup-filter-'))
afterAll(() => rmSync(folder, { recursive: true }))

function filterOf(members: string[]): string {
  const row = Buffer.alloc(lengthFor(members.length) ?? 0)
  for (const member of members) putIn(row, sha1(member))
  const file = join(folder, String(members.length))
  writeFileSync(file, Buffer.concat([headOf(members.length), row]))
  return file
}

test('knows all that were put in, and takes fewer than one of ten thousand others for one', () => {
  const members = Array.from({ length: 5_000 }, (_, n) => `member ${n}`)
  const file = filterOf(members)
  expect(membersOf(file)).toBe(5_000)
  expect(members.filter((member) => !isIn(file, sha1(member)))).toEqual([])
  const others = Array.from({ length: 10_000 }, (_, n) => `other ${n}`)
  expect(others.filter((other) => isIn(file, sha1(other))).length).toBeLessThanOrEqual(1)
})

test('a file that was cut short, is empty or is another one is called damaged', () => {
  const file = filterOf(['one', 'two'])
  expect(isIn(file, sha1('one'))).toBe(true)
  truncateSync(file, 90)
  expect(() => isIn(file, sha1('one'))).toThrow(DamagedFilter)
  truncateSync(file, 0)
  expect(() => membersOf(file)).toThrow('Import the list once more')
  writeFileSync(file, 'x'.repeat(1000))
  expect(() => membersOf(file)).toThrow(DamagedFilter)
})

test('a filter is two and a half bytes for each member, and has an end', () => {
  expect([lengthFor(1), lengthFor(1_000_000), lengthFor(2 ** 31)]).toEqual([64, 2_500_000, null])
})
