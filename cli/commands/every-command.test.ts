import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { beforeAll, expect, test, vi } from 'vitest'
import { commands } from '../commands'
import {
  asNewProcess,
  headsup,
  headsupLines,
  migratedDirectory,
  temporaryDirectory,
} from '../run/test-command-line'

const directory = migratedDirectory()
const list = join(temporaryDirectory(), 'list.txt')
const proof = join(temporaryDirectory(), 'proof.json')
const exported = join(temporaryDirectory(), 'exported')
const inAYear = `${new Date().getUTCFullYear() + 1}-01-31 09:00`
const person = (name: string) => ['--email', `${name}@example.org`]
let [slug, other] = ['', '']

beforeAll(async () => {
  writeFileSync(list, 'hunter2hunter2\n')
  const { out } = await headsup(directory, ['demo', 'add', '--json'])
  ;[slug, other] = JSON.parse(out).slugs
  await asNewProcess(directory, async () => {
    const { getProof } = await import('@/lib/published/get-proof')
    writeFileSync(proof, JSON.stringify(getProof(slug)))
    const { Actor } = await import('@/lib/accounts/actor')
    const { createPerson } = await import('@/lib/accounts/people/people')
    const bob = { name: 'Bob', email: 'bob@example.org', role: 'owner' } as const
    await createPerson(Actor.commandLine(), { ...bob, password: 'a long enough phrase' })
  })
  await headsup(directory, ['backup'])
})

/** A way to use each command, in the order of the help, and its exit code: what an upgrade would do is not known here. */
const uses: [name: string, words: () => string[], code: 0 | 1 | null][] = [
  ['create-user', () => [...person('ada'), '--name', 'Ada', ...asOwner, ...typed], 0],
  ['reset-password', () => [...person('ada'), ...typed], 0],
  ['disable-user', () => person('ada'), 0],
  ['sessions', () => [], 0],
  ['second-factor', () => ['reset', 'bob@example.org'], 0],
  ['password-sign-in', () => ['on'], 0],
  ['passwords', () => ['import', list], 0],
  ['publish', () => [slug, '--reason', 'Because'], 0],
  ['unpublish', () => [slug], 0],
  ['schedule', () => [slug, inAYear, '--reason', 'Because'], 0],
  ['demo', () => ['add'], 0],
  ['review-evidence', () => [other], 0],
  ['audit', () => [], 0],
  ['keys', () => ['list'], 0],
  ['verify', () => [proof], 0],
  ['backup', () => ['--list'], 0],
  ['verify-backup', () => ['latest'], 0],
  ['restore', () => ['latest'], 0],
  ['export', () => [exported], 0],
  ['import', () => [exported, '--dry-run'], 0],
  ['migrate', () => [], 0],
  ['upgrade', () => ['--check'], null],
  ['doctor', () => [], 0],
  ['healthcheck', () => [], 1],
  ['completion', () => ['bash'], 0],
]
const asOwner = ['--role', 'owner']
const typed = ['--password-stdin']

test('each command is used here', () => {
  expect(uses.map(([name]) => name)).toEqual(commands.map(({ name }) => name))
})

test.each(uses)('%s answers as people read it and as data', async (name, words, code) => {
  const stdin = vi.spyOn(process, 'stdin', 'get')
  stdin.mockImplementation(() => Readable.from(['another long phrase']) as never)
  const said = await headsup(directory, [name, ...words(), '--json'])
  stdin.mockRestore()
  expect({ ...said, out: '' }).toEqual({ code: code ?? expect.any(Number), error: '', out: '' })
  expect(JSON.parse(said.out)).toEqual(expect.any(Object))
})

test('each explains itself, and refuses what it does not know', async () => {
  const ask = (flag: string) =>
    headsupLines(
      directory,
      commands.map(({ name }) => [name, flag]),
    )
  const help = await ask('--help')
  for (const [at, { name, summary, options }] of commands.entries()) {
    const said = help[at]
    expect({ ...said, out: '' }).toEqual({ code: 0, out: '', error: '' })
    expect(said?.out).toContain(`npm run headsup -- ${name}`)
    for (const words of [summary, ...Object.keys(options).map((option) => `--${option}`)]) {
      expect(said?.out).toContain(words)
    }
  }
  const error = expect.stringContaining("'--no-such-flag'")
  expect(await ask('--no-such-flag')).toEqual(commands.map(() => ({ code: 2, out: '', error })))
})
