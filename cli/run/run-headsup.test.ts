import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { commands } from '../commands'
import type { Command } from './command'
import { runHeadsup } from './run-headsup'
import { headsupProcess, temporaryDirectory } from './test-command-line'

const said = vi.spyOn(console, 'log').mockReturnValue()
const complained = vi.spyOn(console, 'error').mockReturnValue()
afterEach(() => vi.clearAllMocks())

function nothingRuns(): never {
  throw new Error('Settings were read, so something would have run.')
}

test.each(commands.map(({ name }) => name))('%s explains itself', async (name) => {
  for (const flag of ['--help', '-h']) {
    expect(await runHeadsup(commands, [name, flag], nothingRuns)).toBe(0)
  }
  expect(said.mock.calls.flat().join()).toContain(`npm run headsup -- ${name}`)
})

test('the list names every command', async () => {
  expect(await runHeadsup(commands, ['--help'], nothingRuns)).toBe(0)
  for (const { name } of commands) expect(said.mock.calls.flat().join()).toContain(`  ${name} `)
})

const wrong: [string, string[], string][] = [
  ['no command', [], 'Name a command.'],
  ['an unknown command', ['pubish'], 'There is no command "pubish".'],
  ['a missing word', ['publish'], 'A word is missing.'],
  ['a word too many', ['publish', 'one', 'two'], '"two" is one word too many.'],
  ['an unknown option', ['doctor', '--loud'], '--loud'],
  ['an option without its value', ['publish', 'one', '--as'], '--as'],
  ['a value where none is taken', ['migrate', '--quiet=yes'], '--quiet'],
]

test.each(wrong)('%s is wrong use', async (_name, words, problem) => {
  expect(await runHeadsup(commands, words, nothingRuns)).toBe(2)
  expect(complained.mock.calls.flat().join()).toContain(problem)
  expect(said).not.toHaveBeenCalled()
})

test('a command makes no database where none is, and says where it looked', async () => {
  const directory = join(temporaryDirectory(), 'elsewhere')
  expect(headsupProcess(directory, ['publish', 'some'])).toEqual({
    code: 1,
    out: '',
    error: `There is no database at ${directory}/headsup.db. DATA_DIR has to name the data directory of the site. For a new site run first: npm run headsup -- migrate\n`,
  })
  expect(existsSync(directory)).toBe(false)
})

test('the process ends with 0, 1 or 2, and --json is data alone', () => {
  const directory = temporaryDirectory()
  expect(headsupProcess(directory, ['publish', 'none'])).toMatchObject({ code: 1, out: '' })
  const migrated = headsupProcess(directory, ['migrate', '--json'])
  expect(migrated).toMatchObject({ code: 0, error: '' })
  expect(JSON.parse(migrated.out)).toEqual({ applied: expect.any(Number) })
  const refused = headsupProcess(directory, ['demo', 'sideways'])
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.error).toContain('"sideways" is neither add nor remove.')
})

test('what people wrote does not reach a terminal as an order, and reaches a program as it is', async () => {
  const written = 'one\u001b[2Jtwo\u009b3\u007f\tthree\nfour'
  const shown = 'one\ufffd[2Jtwo\ufffd3\ufffd\tthree\nfour'
  const words = { usage: '', summary: '', takes: 0, options: {}, anyDatabase: true }
  const all: Command[] = [
    { ...words, name: 'says', run: () => ({ text: written, data: { written } }) },
    {
      ...words,
      name: 'lists',
      run: () => ({ rows: [{ text: written, data: written }], none: '' }),
    },
    {
      ...words,
      name: 'fails',
      run: () => {
        throw new Error(written)
      },
    },
  ]
  for (const name of ['says', 'lists']) await runHeadsup(all, [name], () => {})
  expect(said.mock.calls).toEqual([[shown], [shown]])
  await runHeadsup(all, ['fails'], () => {})
  expect(complained.mock.calls).toEqual([[shown]])
  said.mockClear()
  await runHeadsup(all, ['says', '--json'], () => {})
  expect(JSON.parse(String(said.mock.calls[0]))).toEqual({ written })
})
