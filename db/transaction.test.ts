import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from './connection'
import { countingTransaction } from './transaction'

const folder = mkdtempSync(join(tmpdir(), 'headsup-counting-'))
const db = openDatabase(join(folder, 'headsup.db'))
afterAll(() => {
  db.$client.close()
  rmSync(folder, { recursive: true })
})

const waitsForTheDisk = () => db.$client.pragma('synchronous', { simple: true }) === 2

test('counts do not wait for the disk, and whatever comes after them does', () => {
  const during = countingTransaction(db, (tx) => {
    tx.run(sql`CREATE TABLE counts (number INTEGER)`)
    return waitsForTheDisk()
  })
  expect([during, waitsForTheDisk()]).toEqual([false, true])
  const failing = () =>
    countingTransaction(db, (tx) => {
      tx.run(sql`INSERT INTO counts VALUES (1)`)
      throw new Error('No.')
    })
  expect(failing).toThrow('No.')
  expect([db.all(sql`SELECT * FROM counts`), waitsForTheDisk()]).toEqual([[], true])
})

test('within another transaction counts wait with that one', () => {
  const during = db.transaction(() => countingTransaction(db, waitsForTheDisk))
  expect([during, waitsForTheDisk()]).toEqual([true, true])
})
