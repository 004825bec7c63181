import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replicaFile } from './replica-file'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'headsup-replica-file-'))
  globalThis.headsupReplica = undefined
})

afterEach(() => {
  globalThis.headsupReplica?.lock?.close()
  globalThis.headsupReplica = undefined
  rmSync(directory, { recursive: true })
})

test('the first process has the replica that is kept, and another one its own', () => {
  expect(replicaFile(directory)).toBe(join(directory, 'replica.db'))
  expect(replicaFile(directory)).toBe(join(directory, 'replica.db'))
  const first = globalThis.headsupReplica
  globalThis.headsupReplica = undefined
  expect(replicaFile(directory)).toBe(join(directory, `replica-${process.pid}.db`))
  first?.lock?.close()
})

test('what commands left that were killed goes, and what others use stays', () => {
  const nobody = 2 ** 31 - 1
  const others = [`replica-${process.ppid}.db`, 'replica.db', 'headsup.db']
  for (const name of [...others, `replica-${nobody}.db`, `replica-${nobody}.db-wal`]) {
    writeFileSync(join(directory, name), '')
  }
  replicaFile(directory)
  expect(readdirSync(directory).filter((name) => name.endsWith('.db'))).toEqual(others.toSorted())
  expect(readdirSync(directory).filter((name) => name.includes(`${nobody}`))).toEqual([])
})
