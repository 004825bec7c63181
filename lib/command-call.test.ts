import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { codeFiles } from '@/cli/imports/code-files'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test.each([
  ['where nothing is set', {}, 'npm run headsup -- doctor'],
  ['on a machine that says so', { HEADSUP_COMMAND: 'sudo headsup' }, 'sudo headsup doctor'],
  ['of two lines', { HEADSUP_COMMAND: 'one\ntwo' }, 'npm run headsup -- doctor'],
  ['beside a faulty setting', { PORT: 'none' }, 'npm run headsup -- doctor'],
])('how a command is called %s', async (_, settings, call) => {
  vi.resetModules()
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  const { commandCall } = await import('./command-call')
  expect(commandCall('doctor')).toBe(call)
})

test('no sentence names a command by itself', () => {
  const others = codeFiles('.').filter((file) => {
    return /npm run headsup --/.test(readFileSync(file, 'utf8')) && !known.includes(file)
  })
  expect(others).toEqual([])
})

const known = [
  'lib/command-call.ts',
  'lib/env.ts',
  // It says what there is to say when no package can be read.
  'cli/command-line.mjs',
  // Pages that are read before anything runs.
  'cli/settings/settings-page.ts',
  'cli/settings/setting-words.ts',
]
