import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { madeOnce } from './made-once.mjs'

let above = ''
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'headsup-made-'))
})
afterEach(() => rmSync(above, { recursive: true }))

const home = () => join(above, 'cache')
const made = (folder: string) => readFileSync(join(folder, 'program'), 'utf8')

/** Makes a program that says by whom, and counts. */
function maker(by: string) {
  const maker = {
    times: 0,
    make: async (folder: string) => {
      maker.times += 1
      await Promise.resolve()
      writeFileSync(join(folder, 'program'), by)
    },
  }
  return maker
}

test('what is there is not made again, and what is new is made beside it', async () => {
  const [first, second] = [maker('first'), maker('second')]
  const folder = await madeOnce(home(), 'one', first.make)
  expect(folder).toBe(join(home(), 'one'))
  expect(await madeOnce(home(), 'one', second.make)).toBe(folder)
  expect(made(folder)).toBe('first')
  expect(made(await madeOnce(home(), 'two', second.make))).toBe('second')
  expect([first.times, second.times]).toEqual([1, 1])
  expect(readdirSync(home()).sort()).toEqual(['one', 'two'])
})

test('of four that make the same at once each has a whole one, and nothing else is left', async () => {
  const makers = ['a', 'b', 'c', 'd'].map(maker)
  const folders = await Promise.all(makers.map(({ make }) => madeOnce(home(), 'one', make)))
  expect(makers.map(({ times }) => times)).toEqual([1, 1, 1, 1])
  expect(new Set(folders)).toEqual(new Set([join(home(), 'one')]))
  expect(['a', 'b', 'c', 'd']).toContain(made(join(home(), 'one')))
  expect(readdirSync(home())).toEqual(['one'])
})

test('a making that fails leaves nothing, and the next one makes it', async () => {
  const failing = () => Promise.reject(new Error('no room'))
  await expect(madeOnce(home(), 'one', failing)).rejects.toThrow('no room')
  expect(readdirSync(home())).toEqual([])
  expect(made(await madeOnce(home(), 'one', maker('then').make))).toBe('then')
})

test('what has been followed for more than a day goes, and what may still be in use stays', async () => {
  const hoursAgo = { oldest: 100, old: 49, running: 25, tried: 23 }
  for (const [name, hours] of Object.entries(hoursAgo)) {
    const folder = await madeOnce(home(), name, maker(name).make)
    const at = Date.now() / 1_000 - hours * 3_600
    utimesSync(folder, at, at)
  }
  await madeOnce(home(), 'new', maker('new').make)
  expect(readdirSync(home()).sort()).toEqual(['new', 'running', 'tried'])
})

test('whoever runs the site reads what another user has made', async () => {
  const folder = await madeOnce(home(), 'one', maker('one').make)
  mkdirSync(join(above, 'usual'))
  expect(statSync(folder).mode).toBe(statSync(join(above, 'usual')).mode)
})
