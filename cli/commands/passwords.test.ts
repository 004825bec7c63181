import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headsup, temporaryDirectory } from '../run/test-command-line'

test('a list is imported by the command line, and doctor looks at what came of it', async () => {
  const directory = temporaryDirectory()
  const list = join(directory, 'list.txt')
  const run = (...words: string[]) => headsup(directory, words)
  writeFileSync(list, 'stolen words of mine\nothers of the same\n')
  await run('migrate')
  expect(await run('passwords', 'import', list)).toEqual({
    code: 0,
    out: '2 passwords are refused from now on.',
    error: '',
  })
  expect((await run('doctor')).out).toContain('fine     breached passwords: 2 are refused.')
  expect(await run('passwords', 'import', directory)).toEqual({
    code: 1,
    out: '',
    error: `${directory} cannot be read (EISDIR).`,
  })
  expect((await run('passwords', 'export', list)).code).toBe(2)
  const filter = join(directory, 'breached-passwords')
  truncateSync(filter, 50)
  expect((await run('doctor')).out).toContain(`WRONG    breached passwords: ${filter} is damaged.`)
})
