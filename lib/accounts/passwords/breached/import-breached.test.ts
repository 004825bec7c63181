import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { Actor } from '@/lib/accounts/actor'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { NotAllowed } from '@/lib/errors'
import { logOfTest } from '@/lib/test-log'
import { passwordProblem } from '../passwords'
import { importBreached } from './import-breached'

onTestDatabase()
const logged = logOfTest()
const directory = mkdtempSync(join(tmpdir(), 'headsup-breached-'))
const filter = join(directory, 'breached-passwords')
const list = join(directory, 'list.txt')

beforeAll(() => {
  vi.stubEnv('DATA_DIR', directory)
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

function importing(text: string | Buffer): Promise<number> {
  writeFileSync(list, text)
  return importBreached(Actor.commandLine(), list)
}

const sha1 = (word: string) => createHash('sha1').update(word).digest('hex').toUpperCase()

/** Of these the ones that nobody may choose. */
function refused(...words: string[]): string[] {
  const person = { email: 'ada@example.org', name: 'Ada' }
  return words.filter((word) => passwordProblem(word, person)?.includes('stolen'))
}

const [stolen, other] = ['stolen words of mine', 'quite other words']

test('the words of a list are refused from then on, and another list takes its place', async () => {
  expect(refused(stolen)).toEqual([])
  expect(await importing(`\uFEFF${stolen}\r\n\r\nshort\nzwölf Größen`)).toBe(2)
  expect(statSync(filter).mode & 0o777).toBe(0o600)
  expect(refused(stolen, other, 'zwölf Größen', 'shorter words')).toEqual([stolen, 'zwölf Größen'])
  const hashes = `${sha1(other)}:42\n${sha1('another of them').toLowerCase()}\n`
  expect(await importing(hashes)).toBe(2)
  expect(refused(stolen, other, 'another of them')).toEqual([other, 'another of them'])
  const audited = { actorName: 'command line', action: 'imported breached passwords' }
  const detail = { members: 2 }
  expect(database().select().from(auditLog).all()).toMatchObject([
    { ...audited, detail },
    { ...audited, detail },
  ])
})

test('only owners import', async () => {
  const editor = Actor.person({ id: 'x', name: 'X', role: 'editor' })
  await expect(importBreached(editor, list)).rejects.toThrow(NotAllowed)
})

test.each<[string, string | Buffer, RegExp]>([
  ['nothing', '', /has no password of eight or more characters/],
  ['short words', 'short\n\n', /has no password of eight or more characters/],
  ['hashes and words', `${sha1('one')}\nplain words\n`, /Line 2 of .* is no SHA-1 hash/],
  ['other hashes', `${'0123456789abcdef'.repeat(2)}:3\n`, /NTLM hashes. Take the list of SHA-1/],
  ['an archive', Buffer.from([80, 75, 3, 4, 0, 0, 0, 10, 1, 2]), /is no list of passwords/],
  ['a long line', 'x'.repeat(5000), /is no list of passwords/],
  ['a line without end', `a word\n${'x'.repeat(3 * 2 ** 20)}`, /is no list of passwords/],
])('%s is refused in words, and the list before stays', async (_what, text, words) => {
  await importing(`${stolen}\n`)
  await expect(importing(text)).rejects.toThrow(words)
  expect(refused(stolen)).toEqual([stolen])
})

test('what cannot be read is refused in words', async () => {
  for (const [file, why] of [
    [join(directory, 'nowhere'), 'ENOENT'],
    [directory, 'EISDIR'],
  ] as const) {
    const importing = importBreached(Actor.commandLine(), file)
    await expect(importing).rejects.toThrow(`${file} cannot be read (${why}).`)
  }
})

test('an import that was ended midway leaves the list before, and the next one removes its remains', async () => {
  await importing(`${stolen}\n`)
  const nobody = 2 ** 22 + 1
  const [remains, underWay] = [`${filter}.${nobody}.part`, `${filter}.${process.ppid}.part`]
  for (const file of [remains, underWay]) writeFileSync(file, 'half of one')
  expect(refused(stolen)).toEqual([stolen])
  await importing(`${other}\n`)
  expect([existsSync(remains), existsSync(underWay)]).toEqual([false, true])
  mkdirSync(`${filter}.${process.pid}.part`)
  const failing = importing(`${stolen}\n`)
  await expect(failing).rejects.toThrow(
    `${filter} cannot be written (EISDIR), so the list before stays.`,
  )
  expect(refused(stolen, other)).toEqual([other])
  const parts = readdirSync(directory).filter((name) => name.endsWith('.part'))
  expect(parts).toEqual([basename(underWay)])
})

test('a list that comes in pieces loses no line where one ends', async () => {
  const words = Array.from({ length: 30_000 }, (_, n) => `breached ${n} of many that were taken`)
  const text = words.join('\n')
  expect(await importing(text)).toBe(30_000)
  const cut = text.slice(0, 2 ** 20).split('\n').length - 1
  expect(text.length).toBeGreaterThan(2 ** 20)
  const some = [0, cut - 1, cut, cut + 1, 29_999].map((n) => words[n] ?? '')
  expect(refused(...some, other)).toEqual(some)
})

test('with a damaged file nobody is kept from choosing, and the log says so', async () => {
  await importing(`${stolen}\n`)
  truncateSync(filter, 50)
  expect(refused(stolen)).toEqual([])
  expect(logged()).toMatchObject([{ level: 'error', msg: 'breached passwords not looked at' }])
})
