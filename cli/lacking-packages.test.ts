import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory } from './run/test-command-line'

test('a command on a clone without packages says what to do', () => {
  const clone = temporaryDirectory()
  for (const name of ['cli', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(name, join(clone, name), { recursive: true })
  }
  const { status, stderr } = spawnSync(process.execPath, ['cli/headsup.mjs', 'doctor'], {
    cwd: clone,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'A package that this version needs is not installed (esbuild). Run: npm run headsup -- upgrade\n',
  })
})
