import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

/** Of what runs with the site: the oldest version without a weakness that is known, and the advisory that names it. */
const floors = [
  ['next', '16.4.6', 'GHSA-673q-mjm6-r5xr'],
  ['sharp', '0.35.5', 'GHSA-2464-fhr4-w9xw'],
  ['next-auth', '5.0.0-beta.32', 'CVE-2026-73421'],
  ['drizzle-orm', '0.45.2', 'CVE-2026-39356'],
  ['better-sqlite3', '12.8.0', 'sqlite.org/changes.html, the reset of the write-ahead log'],
  ['@tiptap/core', '3.31.2', 'GHSA-c8x8-7fp4-3x9w'],
  ['prosemirror-view', '1.42.3', 'GHSA-c8x8-7fp4-3x9w'],
  ['zod', '4.6.7', 'GHSA-mrhx-c7xc-m3w5'],
] as const

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ version: z.string().optional(), dev: z.boolean().default(false) }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

const isOlder = (version: string, floor: string) =>
  version.localeCompare(floor, 'en', { numeric: true }) < 0

test.each(floors)('%s is at least %s everywhere (%s)', (name, floor) => {
  const versions = Object.entries(packages).flatMap(([path, { version, dev }]) =>
    !dev && path.endsWith(`node_modules/${name}`) && version !== undefined ? [version] : [],
  )
  expect(versions).not.toEqual([])
  expect(versions.filter((version) => isOlder(version, floor))).toEqual([])
})

test('versions are compared by their numbers', () => {
  expect(isOlder('16.4.10', '16.4.6')).toBe(false)
  expect(isOlder('9.0.0', '16.4.6')).toBe(true)
  expect(isOlder('5.0.0-beta.9', '5.0.0-beta.32')).toBe(true)
})
