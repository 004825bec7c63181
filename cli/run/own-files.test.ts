import {
  chmodSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closeToOthers, openToOthers } from './own-files'
import { headsupProcess, temporaryDirectory } from './test-command-line'

const modeOf = (...path: string[]) => (statSync(join(...path)).mode & 0o777).toString(8)

test('all that others could open is closed, and what its owner may do stays', () => {
  const directory = temporaryDirectory()
  mkdirSync(join(directory, 'media'))
  const elsewhere = temporaryDirectory()
  chmodSync(elsewhere, 0o755)
  symlinkSync(elsewhere, join(directory, 'link'))
  const files: [path: string, before: number, after: string][] = [
    ['', 0o755, '700'],
    ['media', 0o777, '700'],
    ['media/a.webp', 0o644, '600'],
    ['secret', 0o640, '600'],
    ['script', 0o755, '700'],
    ['read-only', 0o444, '400'],
    ['closed', 0o600, '600'],
  ]
  for (const [path, mode] of files.slice(2)) writeFileSync(join(directory, path), '', { mode })
  for (const [path, mode] of files) chmodSync(join(directory, path), mode)
  expect(openToOthers(directory)).toHaveLength(6)
  expect(closeToOthers(directory)).toBe(6)
  expect(files.map(([path]) => modeOf(directory, path))).toEqual(files.map(([, , mode]) => mode))
  expect(modeOf(elsewhere)).toBe('755')
  expect(closeToOthers(directory)).toBe(0)
})

test('a directory that was open is closed before anything is put into it, and a line says so', () => {
  const directory = temporaryDirectory()
  chmodSync(directory, 0o755)
  const first = headsupProcess(directory, ['migrate'])
  expect(first.error).toContain(
    'could open 1 file or folder of the data directory; it is closed now.',
  )
  expect(readdirSync(directory)).toContain('headsup.db')
  expect(openToOthers(directory)).toEqual([])
  for (const name of ['headsup.db', 'secret']) chmodSync(join(directory, name), 0o644)
  expect(headsupProcess(directory, ['doctor']).out).toContain(
    'Other users of this machine may open 2',
  )
  const { out, error } = headsupProcess(directory, ['migrate', '--json'])
  expect(error).toContain('could open 2 files or folders')
  expect(JSON.parse(out)).toEqual(expect.any(Object))
  expect(headsupProcess(directory, ['migrate']).error).not.toContain('could open')
  rmSync(directory, { recursive: true })
})
