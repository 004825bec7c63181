import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from './connection'
import { DatabasePlace } from './database-place'

let folder = ''
let file = ''
let db: Database
let place: DatabasePlace

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headsup-place-'))
  file = join(folder, 'headsup.db')
  db = openDatabase(file)
  db.$client.exec('CREATE TABLE words (word TEXT) STRICT')
  place = new DatabasePlace(file)
})
afterEach(() => {
  db.$client.close()
  rmSync(folder, { recursive: true })
})

const sight = () => ({ database: place.isOurs(), log: place.isLogOurs() })

test('a database that is written to and checkpointed stays the one that was opened', () => {
  db.$client.exec("INSERT INTO words VALUES ('more')")
  db.$client.pragma('wal_checkpoint(TRUNCATE)')
  expect(sight()).toEqual({ database: true, log: true })
})

test('one that was replaced, removed or moved is not, and its log still is', () => {
  copyFileSync(file, `${file}.new`)
  renameSync(`${file}.new`, file)
  expect(sight()).toEqual({ database: false, log: true })
  rmSync(file)
  expect(sight()).toEqual({ database: false, log: true })
})

test('a log that came with another database is not ours to remove', () => {
  for (const name of [file, `${file}-wal`]) {
    copyFileSync(name, `${name}.new`)
    renameSync(`${name}.new`, name)
  }
  expect(sight()).toEqual({ database: false, log: false })
})
