import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headsupLines, migratedDirectory } from './test-command-line'

const directory = migratedDirectory()

test('an --as that is empty, as where a script lacks a variable, is not one that is left out', async () => {
  const said = await headsupLines(directory, [
    ['publish', 'some', '--as', ''],
    ['unpublish', 'some', '--as='],
    ['schedule', 'some', '--cancel', '--as='],
    ['review-evidence', 'some', '--as='],
    ['export', join(directory, 'out'), '--as='],
    ['import', directory, '--as='],
    ['keys', 'rotate', '--as='],
  ])
  const refused = { code: 2, out: '', error: expect.stringMatching(/^--as is empty\.\n\nUsage: /) }
  expect(said).toEqual(said.map(() => refused))
})

test('what need not name anything may be empty', async () => {
  const [said] = await headsupLines(directory, [['publish', 'some', '--reason', '']])
  expect(said?.error).toBe('There is no update with the address or id “some”.')
})
