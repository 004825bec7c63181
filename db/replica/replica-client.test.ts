import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Database } from '../connection'
import { migrateDatabase } from '../migrate'
import { writeTransaction } from '../transaction'
import { PrimaryLine } from './primary-line'
import { ReplicaClient } from './replica-client'
import { TestSqld } from './test-sqld'

const folder = mkdtempSync(join(tmpdir(), 'headsup-replica-'))
const primary = new TestSqld(folder)
const clients: ReplicaClient[] = []
let here: Database
let there: Database

beforeAll(async () => {
  await primary.start()
  here = open('here')
  migrateDatabase(here, 'db/migrations')
  here.$client.exec('CREATE TABLE tried (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT')
  there = open('there')
}, 60_000)

afterAll(async () => {
  for (const client of clients) if (client.open) client.close()
  await primary.kill()
  rmSync(folder, { recursive: true })
})

function open(name: string): Database {
  const client = new ReplicaClient(join(folder, name), new PrimaryLine(primary.url, ''), '')
  clients.push(client)
  return drizzle(client as unknown as Database['$client'])
}

const words = (db: Database) =>
  db.$client.prepare('SELECT word FROM tried ORDER BY id').pluck().all()
const write = (db: Database, word: string) =>
  db.$client.prepare('INSERT INTO tried (word) VALUES (?)').run(word)

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 10))
}

async function writable(): Promise<void> {
  await until(() => clients.every(({ line }) => !line.isAway()))
}

test('what is written here is read here at once, and there soon', async () => {
  write(here, 'one')
  expect(words(here)).toEqual(['one'])
  await until(() => words(there).length === 1)
  write(there, 'two')
  expect(words(there)).toEqual(['one', 'two'])
  await until(() => words(here).length === 2)
})

test('a change is made whole or not at all', () => {
  const before = words(here)
  const change = () =>
    writeTransaction(here, () => {
      write(here, 'half')
      expect(words(here)).toEqual([...before, 'half'])
      expect(() => write(here, 'one')).toThrow(
        expect.objectContaining({
          code: 'SQLITE_CONSTRAINT_UNIQUE',
          message: 'UNIQUE constraint failed: tried.word',
        }),
      )
      throw new Error('No.')
    })
  expect(change).toThrow('No.')
  expect(words(here)).toEqual(before)
})

test('of a transaction that lost its primary half-way nothing is left', async () => {
  const before = words(here)
  const half = () =>
    writeTransaction(here, () => {
      write(here, 'begun before')
      primary.restartAtOnce()
      write(here, 'gone on after')
    })
  expect(half).toThrow(expect.objectContaining({ code: 'PRIMARY_AWAY' }))
  await writable()
  write(there, 'after')
  await until(() => words(here).includes('after'))
  expect(words(here)).toEqual([...before, 'after'])
})

test('while the primary is away what is here is read, and a change says that it cannot be', async () => {
  const before = words(here)
  await primary.kill()
  const changes = [
    () => write(here, 'lost'),
    () => writeTransaction(here, () => write(here, 'lost')),
  ]
  for (const change of changes) {
    expect(change).toThrow(expect.objectContaining({ code: 'PRIMARY_AWAY' }))
    expect(words(here)).toEqual(before)
  }
  await primary.start()
  await writable()
  write(here, 'back again')
  await until(() => words(there).includes('back again'))
  expect(words(here)).toEqual([...before, 'back again'])
  expect(words(there)).toEqual(words(here))
})

test('a primary that takes what is sent and says nothing is given up', async () => {
  const before = words(here)
  primary.freeze()
  try {
    expect(() => writeTransaction(here, () => write(here, 'into the void'))).toThrow(
      expect.objectContaining({ code: 'PRIMARY_AWAY' }),
    )
    expect(words(here)).toEqual(before)
  } finally {
    primary.thaw()
  }
  await writable()
  // What was begun before may still be open there: who is refused tries again, and what is called written stays.
  await vi.waitFor(() => write(here, 'answered'), { timeout: 20_000, interval: 100 })
  expect(words(here)).toEqual([...before, 'answered'])
})

test('what libSQL would end the process over is refused', () => {
  const bind = (value: unknown) => () =>
    here.$client.prepare('SELECT ? AS given, ? AS again').get(value, 1)
  for (const value of [true, undefined, new Date(), {}]) expect(bind(value)).toThrow(TypeError)
  expect(bind(null)()).toEqual({ given: null, again: 1 })
})
